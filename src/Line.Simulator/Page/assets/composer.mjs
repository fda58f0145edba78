import { backend } from './backend.mjs';
import { ask, el } from './dom.mjs';
import { face, icon } from './icons.mjs';
import { stickers } from './messages.mjs';

const tallest = 120;

/** What stands under the talk: the text box, and what else can be sent. */
export class Composer {
  constructor(phone) {
    this.phone = phone;
    this.box = el('textarea', {
      class: 'box', rows: '1', placeholder: 'メッセージを入力', 'aria-label': 'メッセージを入力', maxlength: '5000', enterkeyhint: 'send', 'data-testid': 'message-box',
      on: { keydown: event => this.keyDown(event), input: () => this.grow() },
    });
    this.file = el('input', { type: 'file', class: 'visually-hidden', tabindex: '-1', 'aria-label': 'ファイルを選ぶ', on: { change: () => this.sendFile() } });
    this.notice = el('p', { class: 'notice', role: 'status' });
    const extra = (label, name, act) => el('button', { type: 'button', class: 'extra', on: { click: () => this.extra(act) } }, icon(name), label);
    this.extras = el('div', { class: 'extras', hidden: true },
      extra('スタンプ', 'sticker', () => this.pickSticker()),
      extra('写真', 'photo', () => this.pickFile('image/*')),
      extra('動画', 'video', () => this.pickFile('video/*')),
      extra('音声', 'voice', () => this.pickFile('audio/*')),
      extra('ファイル', 'file', () => this.pickFile('')),
      extra('位置情報', 'pin', () => pickLocation(this.phone)));
    this.more = el('button', { type: 'button', class: 'more', 'aria-label': 'ほかの送り方', 'aria-expanded': 'false', text: '＋', on: { click: () => this.toggleExtras() } });
    this.node = el('form', { class: 'composer', on: { submit: event => this.submit(event) } },
      this.notice,
      el('div', { class: 'composer-line' }, this.more, this.box,
        el('button', { type: 'submit', class: 'send', 'aria-label': '送信', 'data-testid': 'send' }, icon('send'))),
      this.extras, this.file);
  }

  // Enter sends, Shift+Enter breaks the line; while a Japanese word is being converted Enter belongs to the keyboard.
  keyDown(event) {
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    this.node.requestSubmit();
  }

  async submit(event) {
    event.preventDefault();
    const text = this.box.value;
    if (text.trim() === '') return;
    this.box.value = '';
    this.grow();
    await this.send({ type: 'text', text });
  }

  async send(message) {
    try {
      this.say('');
      await backend.say(this.phone.userId, message);
    } catch (error) {
      this.say(`送信できませんでした: ${error.message}`);
    }
  }

  async sendFile() {
    const [file] = this.file.files;
    if (!file) return;
    const kind = file.type.split('/')[0];
    try {
      await backend.upload(this.phone.userId, file, ['image', 'video', 'audio'].includes(kind) ? kind : 'file');
    } catch (error) {
      this.say(`送信できませんでした: ${error.message}`);
    }
    this.file.value = '';
  }

  pickFile(accept, camera = false) {
    this.file.accept = accept;
    camera ? this.file.setAttribute('capture', 'environment') : this.file.removeAttribute('capture');
    this.file.click();
  }

  async pickSticker() {
    const list = el('div', { class: 'stickers' });
    list.addEventListener('shown', ({ detail: dialog }) => list.append(...stickers.map((sticker, index) => el('button', {
      type: 'button', 'aria-label': `スタンプ ${sticker.keywords[0]}`, on: { click: () => dialog.choose(String(index)) },
    }, face(sticker.face)))));
    const chosen = stickers[await ask('スタンプ', list) ?? -1];
    if (!chosen) return;
    const { packageId, stickerId, keywords } = chosen;
    await this.send({ type: 'sticker', packageId, stickerId, stickerResourceType: 'STATIC', keywords });
  }

  extra(act) {
    this.toggleExtras(false);
    act();
  }

  toggleExtras(open = this.extras.hidden) {
    this.extras.hidden = !open;
    this.more.setAttribute('aria-expanded', String(open));
  }

  fill(text) {
    this.box.value = text;
    this.grow();
    this.focus();
  }

  grow() {
    this.box.style.height = 'auto';
    this.box.style.height = `${Math.min(this.box.scrollHeight, tallest)}px`;
  }

  say(text) {
    this.notice.textContent = text;
  }

  focus() {
    this.box.focus({ preventScroll: true });
  }
}

/** Sends a place: one of a few, or any by its numbers. */
export async function pickLocation(phone) {
  const { places } = phone.app;
  const fields = el('div', { class: 'fields' });
  const select = el('select', { 'aria-label': '場所' }, ...places.map((place, index) => el('option', { value: index, text: place.title })));
  const input = (label, type) => el('label', {}, label, el('input', { type, step: 'any', required: true }));
  const rows = { title: input('名前', 'text'), address: input('住所', 'text'), latitude: input('緯度', 'number'), longitude: input('経度', 'number') };
  const fill = () => Object.entries(rows).forEach(([key, row]) => { row.querySelector('input').value = places[select.value][key]; });
  select.addEventListener('change', fill);
  fields.append(select, ...Object.values(rows));
  fill();
  if (!await ask('位置情報を送る', fields, '送信')) return;
  const value = key => rows[key].querySelector('input').value;
  await phone.composer.send({ type: 'location', title: value('title'), address: value('address'), latitude: Number(value('latitude')), longitude: Number(value('longitude')) });
}
