import { el } from './dom.mjs';
import { face } from './icons.mjs';

const link = /https?:\/\/[^\s<>"'、。」』）]+/g;

/** Text with its addresses as links. */
export function linked(text) {
  const nodes = [];
  let at = 0;
  for (const match of text.matchAll(link)) {
    nodes.push(text.slice(at, match.index), el('a', { href: match[0], target: '_blank', rel: 'noopener noreferrer', text: match[0] }));
    at = match.index + match[0].length;
  }
  nodes.push(text.slice(at));
  return nodes.filter(node => node !== '');
}

const emoji = id => el('span', { class: 'line-emoji', role: 'img', 'aria-label': '絵文字', title: id }, face('happy'));

/** A text message: LINE emojis stand at the `$` of their index, counted in UTF-16 units. */
export function textNodes(message) {
  const nodes = [];
  let at = 0;
  for (const item of [...(message.emojis ?? [])].sort((a, b) => a.index - b.index)) {
    nodes.push(...linked(message.text.slice(at, item.index)), emoji(`${item.productId}/${item.emojiId}`));
    at = item.index + (item.length ?? 1);
  }
  nodes.push(...linked(message.text.slice(at)));
  return nodes;
}

/** A textV2 message: `{key}` is replaced, `{{` and `}}` are braces. */
export function textV2Nodes(message, nameOf) {
  const nodes = [];
  let plain = '';
  const flush = () => {
    nodes.push(...linked(plain));
    plain = '';
  };
  for (const [piece, key] of message.text.matchAll(/\{\{|\}\}|\{([0-9a-zA-Z_]{1,20})\}|[^{}]+|[{}]/g)) {
    const value = key && message.substitution?.[key];
    if (piece === '{{' || piece === '}}') plain += piece[0];
    else if (value?.type === 'emoji') {
      flush();
      nodes.push(emoji(`${value.productId}/${value.emojiId}`));
    } else if (value?.type === 'mention') {
      flush();
      nodes.push(el('strong', { class: 'mention', text: `@${value.mentionee?.type === 'all' ? 'All' : nameOf(value.mentionee?.userId)}` }));
    } else plain += piece;
  }
  flush();
  return nodes;
}
