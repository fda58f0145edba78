import { el, picture } from './dom.mjs';

/** The buttons over the composer. */
export function drawQuickReplies(items, choose) {
  return items.map(item => el('button', {
    type: 'button',
    class: 'quick-reply',
    on: { click: () => choose(item.action) },
  }, item.imageUrl && picture(item.imageUrl, { class: 'quick-icon' }), el('span', { text: item.action?.label ?? '' })));
}
