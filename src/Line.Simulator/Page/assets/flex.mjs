import { el } from './dom.mjs';
import { drawComponent, tap } from './flex-parts.mjs';
import { bubbleWidths } from './flex-values.mjs';
import { swipe } from './template.mjs';

const blocks = ['header', 'hero', 'body', 'footer'];

/** A Flex message: one bubble, or a row of them. */
export function drawFlex(message, context) {
  const { contents } = message;
  const drawn = contents.type === 'carousel'
    ? swipe(contents.contents.map(bubble => drawBubble(bubble, context)))
    : drawBubble(contents, context);
  drawn.classList.add('flex');
  drawn.setAttribute('role', 'group');
  drawn.setAttribute('aria-label', message.altText ?? 'メッセージ');
  return drawn;
}

function drawBubble(bubble, context) {
  const size = bubble.size in bubbleWidths ? bubble.size : 'mega';
  const node = el('div', { class: `fx-bubble fx-${size}`, dir: bubble.direction === 'rtl' ? 'rtl' : 'ltr', style: { width: `${bubbleWidths[size]}px` } });
  for (const name of blocks) {
    const part = bubble[name];
    if (!part) continue;
    const style = bubble.styles?.[name] ?? {};
    if (style.separator && node.childElementCount > 0) {
      node.append(el('div', { class: 'fx-block-separator', style: { 'background-color': style.separatorColor } }));
    }
    node.append(el('div', { class: `fx-block fx-${name}`, style: { 'background-color': style.backgroundColor } },
      drawComponent(part, 'vertical', context, name)));
  }
  return tap(node, bubble.action, context);
}
