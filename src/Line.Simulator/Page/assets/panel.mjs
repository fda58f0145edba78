import { backend } from './backend.mjs';
import { el } from './dom.mjs';
import { drawCall } from './calls.mjs';
import { Controls } from './controls.mjs';

const shownCalls = 200;

/** The side panel: who there is, what was sent either way, and what can be made to go wrong. */
export class Panel {
  constructor(app, node) {
    this.app = app;
    this.users = el('ul', { class: 'users' });
    this.name = el('input', { type: 'text', 'aria-label': '保護者の名前', placeholder: '保護者の名前', maxlength: '20' });
    this.calls = el('ol', { class: 'calls', tabindex: '0', 'aria-label': 'WebhookとAPIの記録' });
    this.filter = el('select', { 'aria-label': '記録の種類', on: { change: () => { this.calls.dataset.show = this.filter.value; } } },
      el('option', { value: 'all', text: 'すべて' }), el('option', { value: 'webhook', text: 'Webhook' }), el('option', { value: 'api', text: 'API' }));
    this.controls = new Controls();
    node.append(
      el('div', { class: 'tools-head' }, el('h1', { text: 'LINEシミュレーター' }),
        el('button', { type: 'button', class: 'tools-close', 'aria-label': '操作を閉じる', text: '×', on: { click: () => app.closeTools() } })),
      el('section', { 'aria-label': '保護者' }, el('h2', { text: '保護者' }), this.users,
        el('form', { class: 'add-user', on: { submit: event => this.addUser(event) } }, this.name, el('button', { type: 'submit', text: '追加' }))),
      this.controls.node,
      el('section', { class: 'call-section', 'aria-label': '記録' }, el('div', { class: 'call-head' }, el('h2', { text: '記録' }), this.filter), this.calls));
    node.addEventListener('keydown', event => event.key === 'Escape' && app.closeTools());
  }

  show(state) {
    this.calls.replaceChildren();
    for (const call of state.calls) this.addCall(call);
    this.controls.show(state);
    this.showUsers();
  }

  showUsers() {
    this.users.replaceChildren(...[...this.app.users.values()].slice(0, 100).map(user => el('li', {},
      el('button', {
        type: 'button', 'aria-pressed': String(this.app.phones.has(user.userId)), text: user.displayName, title: user.userId,
        on: { click: () => this.app.open(user.userId) },
      }))));
  }

  changed(kind, data) {
    if (kind === 'call') this.addCall(data);
    else this.controls.changed(kind, data);
  }

  addCall(call) {
    this.calls.prepend(drawCall(call));
    while (this.calls.childElementCount > shownCalls) this.calls.lastElementChild.remove();
  }

  async addUser(event) {
    event.preventDefault();
    const displayName = this.name.value.trim() || undefined;
    const user = await backend.createUser({ displayName });
    this.name.value = '';
    this.app.users.set(user.userId, user);
    this.app.open(user.userId);
  }
}
