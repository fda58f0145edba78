import { el, picture } from './dom.mjs';

const kinds = { buttons, confirm, carousel, image_carousel: imageCarousel };

/** Template messages: buttons, confirm, carousel, image carousel. */
export function drawTemplate(message, context) {
  const draw = kinds[message.template?.type];
  return draw ? draw(message.template, context) : el('div', { class: 'bubble text', text: message.altText ?? '' });
}

function card(part, template, context) {
  const wide = template.imageAspectRatio === 'square' ? '1 / 1' : '1.51 / 1';
  return el('div', { class: 'template' },
    part.thumbnailImageUrl && el('div', {
      class: 'template-image',
      style: { 'aspect-ratio': wide, 'background-color': part.imageBackgroundColor ?? template.imageBackgroundColor },
    }, picture(part.thumbnailImageUrl, { style: { 'object-fit': template.imageSize === 'contain' ? 'contain' : 'cover' } })),
    el('div', { class: 'template-words', ...tappable(part.defaultAction, context) },
      part.title && el('b', { text: part.title }), el('p', { text: part.text })),
    el('div', { class: 'template-actions' }, ...(part.actions ?? []).map(action => actionButton(action, context))));
}

function actionButton(action, context) {
  return el('button', { type: 'button', text: action.label ?? '', on: { click: () => context.perform(action) } });
}

function tappable(action, context) {
  if (!action) return {};
  const tap = () => context.perform(action);
  return { role: 'button', tabindex: '0', on: { click: tap, keydown: event => event.key === 'Enter' && tap() } };
}

function buttons(template, context) {
  return card(template, template, context);
}

function confirm(template, context) {
  return el('div', { class: 'template confirm' },
    el('div', { class: 'template-words' }, el('p', { text: template.text })),
    el('div', { class: 'template-actions side-by-side' }, ...template.actions.map(action => actionButton(action, context))));
}

function carousel(template, context) {
  return swipe(template.columns.map(column => card(column, template, context)));
}

function imageCarousel(template, context) {
  return swipe(template.columns.map(column => el('button', {
    type: 'button', class: 'image-column', 'aria-label': column.action?.label ?? '画像', on: { click: () => context.perform(column.action) },
  }, picture(column.imageUrl), column.action?.label && el('span', { text: column.action.label }))));
}

/** A row that is swiped, or scrolled by the keyboard. */
export function swipe(items) {
  return el('div', { class: 'swipe', role: 'group', 'aria-label': `カルーセル ${items.length}件`, tabindex: '0' }, ...items);
}
