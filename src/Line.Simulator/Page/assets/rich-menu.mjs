import { backend } from './backend.mjs';
import { el, picture } from './dom.mjs';

/** The bar at the bottom and the picture with its areas. */
export class RichMenuBar {
  constructor(phone) {
    this.phone = phone;
    this.bar = el('button', { type: 'button', class: 'rich-bar', 'aria-expanded': 'false', on: { click: () => this.toggle() } });
    this.menu = el('div', { class: 'rich-menu', role: 'group', 'aria-label': 'リッチメニュー', hidden: true });
    this.node = el('div', { class: 'rich', hidden: true }, this.menu, this.bar);
  }

  show(menu) {
    this.node.hidden = !menu;
    const key = menu ? JSON.stringify(menu) : '';
    this.menuId = menu?.richMenuId;
    if (!menu || key === this.key) {
      this.key = key;
      return;
    }
    const first = !this.key;
    this.key = key;
    this.bar.textContent = menu.chatBarText;
    const { width, height } = menu.size;
    this.menu.style.aspectRatio = `${width} / ${height}`;
    this.menu.replaceChildren(
      picture(backend.richMenuImageUrl(menu.richMenuId), { alt: menu.name }),
      ...menu.areas.map(({ bounds, action }, index) => el('button', {
        type: 'button', class: 'rich-area', 'aria-label': action.label ?? action.displayText ?? action.text ?? action.uri ?? action.data ?? action.type,
        style: {
          left: `${bounds.x / width * 100}%`, top: `${bounds.y / height * 100}%`,
          width: `${bounds.width / width * 100}%`, height: `${bounds.height / height * 100}%`,
        },
        on: { click: () => this.tap(menu, index, action) },
      })));
    this.toggle(first ? menu.selected : !this.menu.hidden || menu.selected);
  }

  // LINE counts taps for its statistics; the tap itself does the same without them.
  tap(menu, index, action) {
    backend.usedRichMenu(this.phone.userId, menu.richMenuId, index).catch(error => this.phone.composer.say(error.message));
    return this.phone.perform(action);
  }

  toggle(open = this.menu.hidden) {
    const seen = open ? this.menuId : null;
    if (seen && seen !== this.seen) backend.usedRichMenu(this.phone.userId, seen).catch(error => this.phone.composer.say(error.message));
    this.seen = seen;
    this.menu.hidden = !open;
    this.bar.setAttribute('aria-expanded', String(open));
    this.phone.scrollDown();
  }
}
