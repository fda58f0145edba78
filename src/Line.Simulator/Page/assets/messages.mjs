import { backend } from './backend.mjs';
import { el, picture } from './dom.mjs';
import { face, icon } from './icons.mjs';
import { drawFlex } from './flex.mjs';
import { drawImagemap } from './imagemap.mjs';
import { drawTemplate } from './template.mjs';
import { textNodes, textV2Nodes } from './texts.mjs';

const seconds = milliseconds => {
  const all = Math.round((milliseconds ?? 0) / 1000);
  return `${Math.floor(all / 60)}:${String(all % 60).padStart(2, '0')}`;
};

const kinds = {
  text: (message, entry, context) => el('div', { class: 'bubble text' }, quoted(message, context), ...textNodes(message)),
  textV2: (message, entry, context) => el('div', { class: 'bubble text' }, quoted(message, context), ...textV2Nodes(message, () => 'ユーザー')),
  sticker: message => drawSticker(message),
  image: (message, entry) => {
    const own = message.contentProvider?.type === 'line';
    const shown = own ? backend.contentUrl(entry.id) : message.previewImageUrl ?? message.originalContentUrl ?? message.contentProvider?.originalContentUrl;
    const full = own ? shown : message.originalContentUrl ?? shown;
    return el('a', { class: 'photo', href: full, target: '_blank', rel: 'noopener noreferrer', 'aria-label': '画像を開く' }, picture(shown, { alt: '画像' }));
  },
  video: (message, entry, context) => {
    const own = message.contentProvider?.type === 'line';
    const video = el('video', { class: 'photo', controls: true, preload: 'none', 'aria-label': '動画', poster: message.previewImageUrl });
    video.src = own ? backend.contentUrl(entry.id) : message.originalContentUrl ?? '';
    video.addEventListener('ended', () => message.trackingId && backend.playedVideo(context.userId, message.trackingId));
    return video;
  },
  audio: (message, entry) => {
    const audio = el('audio', { controls: true, preload: 'none', 'aria-label': `音声 ${seconds(message.duration)}` });
    audio.src = message.contentProvider?.type === 'line' ? backend.contentUrl(entry.id) : message.originalContentUrl ?? '';
    return el('div', { class: 'bubble audio' }, audio, el('span', { text: seconds(message.duration) }));
  },
  file: (message, entry) => el('a', { class: 'bubble file', href: backend.contentUrl(entry.id), download: message.fileName },
    icon('file'), el('span', {}, el('b', { text: message.fileName }), el('small', { text: `${(message.fileSize ?? 0).toLocaleString('ja-JP')} バイト` }))),
  location: message => el('a', {
    class: 'bubble location', target: '_blank', rel: 'noopener noreferrer',
    href: `https://www.openstreetmap.org/?mlat=${Number(message.latitude)}&mlon=${Number(message.longitude)}#map=16/${Number(message.latitude)}/${Number(message.longitude)}`,
  }, el('div', { class: 'map', 'aria-hidden': 'true' }, icon('pin')), el('b', { text: message.title ?? '位置情報' }), el('span', { text: message.address ?? '' })),
  imagemap: (message, entry, context) => drawImagemap(message, context),
  template: (message, entry, context) => drawTemplate(message, context),
  flex: (message, entry, context) => drawFlex(message, context),
  coupon: (message, entry, context) => drawCoupon(context.coupons.find(coupon => coupon.couponId === message.couponId), message),
};

/** The bubble of a message; what this page does not know is said, not hidden. */
export function drawMessage(message, entry, context) {
  const draw = kinds[message.type];
  return draw ? draw(message, entry, context) : el('div', { class: 'bubble text unknown', text: `（${message.type} メッセージ）` });
}

function quoted(message, context) {
  const id = message.quotedMessageId;
  const token = message.quoteToken;
  if (!id && !token) return null;
  const original = [...context.entries.values()].find(other => other.id === id || (token && other.quoteToken === token));
  return original ? el('blockquote', { text: summary(original.message) }) : null;
}

export function summary(message) {
  return message.text ?? message.altText ?? { sticker: 'スタンプ', image: '画像', video: '動画', audio: '音声', location: '位置情報', file: message.fileName }[message.type] ?? message.type;
}

export const stickers = [
  { packageId: '446', stickerId: '1988', face: 'happy', keywords: ['うれしい', 'ハッピー'] },
  { packageId: '446', stickerId: '1989', face: 'thanks', keywords: ['お願い', 'ありがとう'] },
  { packageId: '446', stickerId: '1990', face: 'good', keywords: ['OK', 'いいね'] },
  { packageId: '446', stickerId: '1991', face: 'sad', keywords: ['かなしい', 'つらい'] },
  { packageId: '446', stickerId: '1992', face: 'sleepy', keywords: ['おやすみ', 'ねむい'] },
  { packageId: '446', stickerId: '1993', face: 'cheer', keywords: ['おめでとう', 'お祝い'] },
];

// LINE's own artwork is not ours to show; a face or the numbers stand in for it.
function drawSticker(message) {
  const known = stickers.find(sticker => sticker.packageId === message.packageId && sticker.stickerId === message.stickerId);
  const label = `スタンプ ${known?.keywords[0] ?? message.text ?? `${message.packageId}/${message.stickerId}`}`;
  return el('div', { class: 'sticker', role: 'img', 'aria-label': label },
    face(known?.face ?? 'happy'), !known && el('small', { text: `${message.packageId}/${message.stickerId}` }));
}

const until = new Intl.DateTimeFormat('ja-JP', { dateStyle: 'medium', timeZone: 'Asia/Tokyo' });

// A coupon made elsewhere than here is known by its number alone.
function drawCoupon(coupon, message) {
  if (!coupon) return el('div', { class: 'bubble coupon' }, el('b', { text: 'クーポン' }), el('span', { text: message.couponId ?? '' }));
  return el('div', { class: 'bubble coupon' },
    coupon.imageUrl && picture(coupon.imageUrl, { class: 'coupon-picture' }),
    el('small', { text: 'クーポン' }), el('b', { text: coupon.title }),
    coupon.usageCondition && el('span', { text: coupon.usageCondition }),
    el('small', { text: coupon.status === 'CLOSED' ? '終了しました' : `${until.format(coupon.endTimestamp * 1000)}まで` }));
}
