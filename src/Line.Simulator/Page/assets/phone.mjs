import { backend } from './backend.mjs';
import { Composer } from './composer.mjs';
import { dayOf, el } from './dom.mjs';
import { drawEntry } from './entries.mjs';
import { perform } from './actions.mjs';
import { drawQuickReplies } from './quick-replies.mjs';
import { RichMenuBar } from './rich-menu.mjs';

const nearBottom = 120;

/** One parent's telephone: header, talk, quick replies, composer, rich menu. */
export class Phone {
  constructor(app, userId) {
    this.app = app;
    this.userId = userId;
    this.rows = new Map();
    this.title = el('h1', { class: 'phone-title' });
    this.owner = el('p', { class: 'phone-owner' });
    this.friendButton = el('button', { type: 'button', class: 'header-button', on: { click: () => this.toggleFriend() } });
    this.log = el('div', { class: 'log', role: 'log', 'aria-label': 'トーク', 'aria-live': 'polite', tabindex: '0', 'data-testid': 'log' });
    this.loading = el('div', { class: 'row bot loading', role: 'status', hidden: true },
      el('div', { class: 'avatar', 'aria-hidden': 'true', text: [...app.bot.name][0] ?? '' }),
      el('div', { class: 'bubble dots', 'data-testid': 'loading' }, el('span', { class: 'visually-hidden', text: '返信を準備しています' }), el('i'), el('i'), el('i')));
    // A picture that arrives late pushes the talk down; who was at the end stays there.
    this.log.addEventListener('load', () => this.following && this.scrollDown(), true);
    this.log.addEventListener('scroll', () => { this.following = this.isAtBottom(); });
    this.quick = el('div', { class: 'quick', role: 'group', 'aria-label': 'クイックリプライ', hidden: true });
    this.blocked = el('p', { class: 'blocked', hidden: true, text: 'ブロック中です。メッセージを送るにはブロックを解除してください。' });
    this.composer = new Composer(this);
    this.richMenu = new RichMenuBar(this);
    this.node = el('section', { class: 'phone', 'data-user': userId },
      el('header', { class: 'phone-header' },
        el('button', { type: 'button', class: 'header-button tools-button', 'aria-label': 'シミュレーターの操作を開く', text: '☰', on: { click: () => app.openTools() } }),
        el('div', { class: 'phone-names' }, this.title, this.owner),
        this.friendButton,
        el('button', { type: 'button', class: 'header-button close-button', 'aria-label': 'このトーク画面を閉じる', text: '×', on: { click: () => app.close(userId) } })),
      el('div', { class: 'talk' }, this.log, this.loading),
      this.quick, this.blocked, this.composer.node, this.richMenu.node);
  }

  get user() {
    return this.app.users.get(this.userId);
  }

  get entries() {
    return [...this.app.talkOf(this.userId).values()];
  }

  /** What a bubble needs to know of where it is drawn. */
  get context() {
    return { userId: this.userId, bot: this.app.bot, entries: this.app.talkOf(this.userId), coupons: this.app.coupons, perform: action => this.perform(action) };
  }

  redraw() {
    this.rows.clear();
    this.log.replaceChildren();
    this.day = null;
    for (const entry of this.entries) this.append(entry);
    this.hideLoading();
    this.showQuickReplies();
    this.userChanged();
    this.scrollDown();
  }

  userChanged() {
    const blocked = this.user.friendship === 'blocked';
    this.title.textContent = this.app.bot.name;
    this.owner.textContent = `${this.user.displayName} さんの画面`;
    this.node.setAttribute('aria-label', `${this.user.displayName} さんの画面`);
    this.friendButton.textContent = { friend: 'ブロック', blocked: '解除', stranger: '友だち追加' }[this.user.friendship];
    this.blocked.hidden = !blocked;
    this.composer.node.hidden = blocked;
    this.richMenu.show(blocked ? null : this.effectiveRichMenu());
  }

  effectiveRichMenu() {
    const id = this.user.richMenuId ?? this.app.richMenus.default;
    return this.app.richMenus.menus.find(menu => menu.richMenuId === id && menu.hasImage) ?? null;
  }

  entryChanged(entry) {
    const old = this.rows.get(entry.id);
    if (old) {
      const row = drawEntry(entry, this.context);
      old.replaceWith(row);
      this.rows.set(entry.id, row);
      return;
    }
    const follow = this.isAtBottom();
    this.append(entry);
    if (entry.from === 'bot') this.hideLoading();
    this.showQuickReplies();
    if (follow || entry.from === 'user') this.scrollDown();
  }

  append(entry) {
    const day = dayOf(entry.at);
    if (day !== this.day) {
      this.day = day;
      this.log.append(el('div', { class: 'day' }, el('span', { text: day })));
    }
    const row = drawEntry(entry, this.context);
    this.rows.set(entry.id, row);
    this.log.append(row);
  }

  // LINE: only the last message's quick replies are shown, and they go as soon as something follows.
  showQuickReplies() {
    const last = this.entries.at(-1);
    const items = last?.from === 'bot' ? last.message.quickReply?.items ?? [] : [];
    this.quick.hidden = items.length === 0;
    this.quick.replaceChildren(...drawQuickReplies(items, action => {
      this.quick.hidden = true;
      this.perform(action);
      this.composer.focus();
    }));
  }

  showLoading(seconds) {
    this.loading.hidden = false;
    clearTimeout(this.loadingEnds);
    this.loadingEnds = setTimeout(() => this.hideLoading(), seconds * 1000);
    this.scrollDown();
  }

  hideLoading() {
    clearTimeout(this.loadingEnds);
    this.loading.hidden = true;
  }

  isAtBottom() {
    const { scrollHeight, scrollTop, clientHeight } = this.log;
    return scrollHeight - scrollTop - clientHeight < nearBottom;
  }

  scrollDown() {
    requestAnimationFrame(() => { this.log.scrollTop = this.log.scrollHeight; });
  }

  async perform(action) {
    try {
      await perform(action, this);
    } catch (error) {
      this.composer.say(`できませんでした: ${error.message}`);
    }
  }

  async toggleFriend() {
    await (this.user.friendship === 'friend' ? backend.block(this.userId) : backend.follow(this.userId));
  }

  focus() {
    this.composer.focus();
  }
}
