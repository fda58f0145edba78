#!/usr/bin/env bash
# Installs what the tests need where it is missing and runs them all.
# The last line is "N passed, M failed", summed over all test projects.
set -uo pipefail
cd "$(dirname "$0")"

as_root() { if [ "$(id -u)" -eq 0 ]; then "$@"; else sudo "$@"; fi; }

install_missing() {
  local missing=()
  command -v redis-server >/dev/null || missing+=(redis-server)
  ls /usr/lib/postgresql/*/bin/initdb >/dev/null 2>&1 || missing+=(postgresql)
  command -v chromium >/dev/null || missing+=(chromium)
  fc-list :lang=ja 2>/dev/null | grep -q . || missing+=(fontconfig fonts-noto-cjk)
  fc-list 2>/dev/null | grep -qi emoji || missing+=(fonts-noto-color-emoji)
  command -v npm >/dev/null || missing+=(nodejs npm)
  ldconfig -p | grep -q 'libmecab\.so\.2' || missing+=(libmecab2)
  [ -f /var/lib/mecab/dic/ipadic-utf8/sys.dic ] || missing+=(mecab-ipadic-utf8)
  [ ${#missing[@]} -eq 0 ] && return 0
  if ! command -v apt-get >/dev/null; then
    echo "The tests need ${missing[*]} (Debian package names). There is no apt-get here: please install them and run ./test.sh again." >&2
    return 1
  fi
  echo "Installing ${missing[*]}"
  as_root apt-get update -qq &&
    as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${missing[@]}" >/dev/null
}

install_missing || exit 1
dotnet restore || exit 1
dotnet format --no-restore --verify-no-changes || exit 1
dotnet build --no-restore --configuration Release || exit 1

log=$(mktemp)
trap 'rm -f "$log"' EXIT
dotnet test --no-build --configuration Release --max-parallel-test-modules 1 "$@" 2>&1 | tee "$log"
status=${PIPESTATUS[0]}
count() { awk -v key="$1:" '$1 == key { n = $2 } END { print n + 0 }' "$log"; }
echo "$(count succeeded) passed, $(count failed) failed"
exit "$status"
