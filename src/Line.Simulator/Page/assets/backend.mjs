// The simulator's own API. The page uses nothing that a test could not use too.
const root = '/_simulator';

async function call(method, path, body) {
  const response = await fetch(root + path, {
    method,
    headers: body === undefined ? {} : { 'content-type': 'application/json' },
    body: body === undefined ? undefined : JSON.stringify(body),
  });
  const answer = await response.json();
  if (!response.ok) throw new Error(answer.message ?? `HTTP ${response.status}`);
  return answer;
}

const user = id => `/users/${encodeURIComponent(id)}`;

export const backend = {
  state: () => call('GET', '/state'),
  createUser: properties => call('POST', '/users', properties),
  talk: id => call('GET', `${user(id)}/talk`),
  say: (id, message) => call('POST', `${user(id)}/messages`, message),
  unsend: (id, messageId) => call('DELETE', `${user(id)}/messages/${encodeURIComponent(messageId)}`),
  postBack: (id, postback) => call('POST', `${user(id)}/postbacks`, postback),
  switchRichMenu: (id, action) => call('POST', `${user(id)}/richmenu-switch`, action),
  usedRichMenu: (id, richMenuId, area) => call('POST', `${user(id)}/richmenu-uses`, { richMenuId, area }),
  playedVideo: (id, trackingId) => call('POST', `${user(id)}/video-plays`, { trackingId }),
  follow: id => call('POST', `${user(id)}/follow`),
  block: id => call('POST', `${user(id)}/block`),
  setFaults: faults => call('PUT', '/faults', faults),
  moveClock: seconds => call('POST', '/clock', { advanceSeconds: seconds }),
  settings: change => call('PATCH', '/settings', change),
  reset: () => call('POST', '/reset', {}),
  contentUrl: messageId => `${root}/content/${encodeURIComponent(messageId)}`,
  richMenuImageUrl: richMenuId => `${root}/richmenus/${encodeURIComponent(richMenuId)}/image`,

  async upload(id, file, type) {
    const query = new URLSearchParams({ type, fileName: file.name ?? '' });
    const response = await fetch(`${root}${user(id)}/content?${query}`, {
      method: 'POST',
      headers: { 'content-type': file.type || 'application/octet-stream' },
      body: file,
    });
    const answer = await response.json();
    if (!response.ok) throw new Error(answer.message);
    return answer;
  },

  /** Follows the changes after `number`; the browser reconnects by itself and says what it saw last. */
  followChanges(run, number, kinds, onChange, onConnection) {
    const source = new EventSource(`${root}/stream?run=${run}&since=${number}`);
    source.addEventListener('open', () => onConnection(true));
    source.addEventListener('error', () => onConnection(false));
    for (const kind of kinds) source.addEventListener(kind, event => onChange(kind, JSON.parse(event.data)));
    return source;
  },
};
