import { el, picture } from './dom.mjs';

/** LINE asks for the width it needs: the base address plus 240, 300, 460, 700 or 1040. */
export function drawImagemap(message, context) {
  const { width, height } = message.baseSize;
  const place = area => ({
    left: `${area.x / width * 100}%`, top: `${area.y / height * 100}%`,
    width: `${area.width / width * 100}%`, height: `${area.height / height * 100}%`,
  });
  const areas = (message.actions ?? []).map(action => el('button', {
    type: 'button', class: 'imagemap-area', 'aria-label': action.label ?? action.text ?? action.linkUri ?? action.clipboardText ?? '',
    style: place(action.area), on: { click: () => context.perform(toAction(action)) },
  }));
  const node = el('div', { class: 'imagemap', style: { 'aspect-ratio': `${width} / ${height}` } },
    picture(`${message.baseUrl}/700`, { alt: message.altText }), ...areas);
  if (message.video) {
    const video = el('video', { class: 'imagemap-video', controls: true, preload: 'none', poster: message.video.previewImageUrl, 'aria-label': '動画', style: place(message.video.area) });
    video.src = message.video.originalContentUrl;
    node.append(video);
  }
  return node;
}

function toAction(action) {
  if (action.type === 'uri') return { type: 'uri', uri: action.linkUri };
  return action;
}
