import { el, picture, timeOf } from './dom.mjs';
import { drawMessage } from './messages.mjs';

/** One line of the talk: whose it is, its bubble, the time, and whether it was read. */
export function drawEntry(entry, context) {
  if (entry.from === 'note' || entry.unsent) {
    const text = entry.unsent ? 'メッセージの送信を取り消しました' : entry.message.text;
    return el('div', { class: 'row note' }, el('span', { text }));
  }
  return entry.from === 'bot' ? incoming(entry, context) : outgoing(entry, context);
}

function incoming(entry, context) {
  const sender = entry.message.sender ?? {};
  const name = sender.name ? `${sender.name} from '${context.bot.name}'` : context.bot.name;
  const avatar = sender.iconUrl
    ? picture(sender.iconUrl, { class: 'avatar' })
    : el('div', { class: 'avatar', 'aria-hidden': 'true', text: [...context.bot.name][0] ?? '' });
  const body = drawMessage(entry.message, entry, context);
  return el('div', { class: 'row bot', 'data-testid': 'incoming', 'data-type': entry.message.type },
    avatar,
    el('div', { class: 'said' },
      el('p', { class: 'sender', text: name }),
      el('div', { class: 'line' }, body, el('time', { datetime: new Date(entry.at).toISOString(), text: timeOf(entry.at) }))));
}

function outgoing(entry, context) {
  return el('div', { class: 'row user', 'data-testid': 'outgoing', 'data-type': entry.message.type },
    el('div', { class: 'line' },
      el('div', { class: 'marks' },
        el('span', { class: 'read', 'data-testid': 'read', text: entry.read ? '既読' : '' }),
        el('time', { datetime: new Date(entry.at).toISOString(), text: timeOf(entry.at) })),
      drawMessage(entry.message, entry, context)));
}
