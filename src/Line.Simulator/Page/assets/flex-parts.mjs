import { el, picture } from './dom.mjs';
import { background, border, extent, imageSizes, offsets, padding, radius, ratio, share, space, textSize } from './flex-values.mjs';

const kinds = { box, text, image, icon, button, separator, filler: () => el('div', { class: 'fx-filler' }), spacer, video };
const places = { top: 'flex-start', center: 'center', bottom: 'flex-end', start: 'flex-start', end: 'flex-end' };
const spread = { ...places, 'flex-start': 'flex-start', 'flex-end': 'flex-end', 'space-between': 'space-between', 'space-around': 'space-around', 'space-evenly': 'space-evenly' };

/** Draws a component as a child of a box of that layout; `block` is set for the four parts of a bubble. */
export function drawComponent(component, layout, context, block) {
  const draw = kinds[component.type];
  if (!draw) return el('div', { class: 'fx-unknown', text: `（${component.type}）` });
  const node = draw(component, context, layout, block);
  for (const [key, value] of Object.entries(offsets(component))) if (value !== undefined) node.style.setProperty(key, value);
  if (block) node.style.flex = '1 1 auto';
  else if (component.position !== 'absolute') node.style.flex = share(component, layout);
  return node;
}

/** Makes a node do its action. A node that holds other things to tap keeps its children's roles apart from its own. */
export function tap(node, action, context) {
  if (!action) return node;
  node.classList.add('fx-tap');
  const act = event => {
    event.stopPropagation();
    context.perform(action);
  };
  node.addEventListener('click', act);
  if (node.tagName !== 'BUTTON' && !node.querySelector('button, [role=button], [role=link]')) {
    node.setAttribute('role', action.type === 'uri' ? 'link' : 'button');
    node.setAttribute('tabindex', '0');
    if (!node.textContent.trim()) node.setAttribute('aria-label', action.label ?? action.displayText ?? action.text ?? action.uri ?? '');
    node.addEventListener('keydown', event => event.key === 'Enter' && act(event));
  }
  return node;
}

function box(component, context) {
  const layout = component.layout ?? 'vertical';
  const node = el('div', {
    class: `fx-box fx-${layout}`,
    style: {
      ...background(component), ...padding(component),
      width: extent(component.width), height: extent(component.height),
      'max-width': extent(component.maxWidth), 'max-height': extent(component.maxHeight),
      'border-width': border(component.borderWidth), 'border-color': component.borderColor,
      'border-style': component.borderWidth && component.borderWidth !== 'none' ? 'solid' : undefined,
      'border-radius': radius(component.cornerRadius),
      'justify-content': spread[component.justifyContent], 'align-items': layout === 'baseline' ? undefined : spread[component.alignItems],
    },
  });
  const gap = space(component.spacing);
  let first = true;
  for (const child of component.contents ?? []) {
    const part = drawComponent(child, layout, context);
    if (child.position !== 'absolute') {
      // The first child has nothing before it to keep away from.
      const margin = first ? undefined : space(child.margin) ?? gap;
      if (margin) part.style.setProperty(layout === 'vertical' ? 'margin-top' : 'margin-inline-start', margin);
      first = false;
    }
    node.append(part);
  }
  return tap(node, component.action, context);
}

function textStyle(component) {
  return {
    'font-size': component.size === undefined ? undefined : textSize(component.size),
    color: component.color,
    'font-weight': component.weight === 'bold' ? 'bold' : component.weight === 'regular' ? 'normal' : undefined,
    'font-style': component.style === 'italic' ? 'italic' : component.style === 'normal' ? 'normal' : undefined,
    'text-decoration': { underline: 'underline', 'line-through': 'line-through', none: 'none' }[component.decoration],
  };
}

function text(component, context) {
  const style = textStyle(component);
  const lineSpacing = extent(component.lineSpacing);
  const body = el('p', {
    class: component.wrap ? 'fx-wrap' : 'fx-nowrap',
    style: {
      ...style,
      'font-size': textSize(component.size),
      // LINE: between lines only, neither above the first nor below the last.
      'line-height': lineSpacing && `calc(1.35em + ${lineSpacing})`,
      'margin-block': lineSpacing && `calc(${lineSpacing} / -2)`,
      'text-align': component.align,
      '-webkit-line-clamp': component.wrap && component.maxLines ? String(component.maxLines) : undefined,
    },
  });
  if (component.wrap && component.maxLines) body.classList.add('fx-clamp');
  if (component.contents?.length) body.append(...component.contents.map(span => el('span', { text: span.text ?? '', style: textStyle(span) })));
  else body.textContent = component.text ?? '';
  const node = el('div', { class: 'fx-text', style: { 'justify-content': places[component.gravity] } }, body);
  if (component.adjustMode === 'shrink-to-fit') shrink(body);
  return tap(node, component.action, context);
}

function shrink(body) {
  requestAnimationFrame(() => {
    let size = parseFloat(getComputedStyle(body).fontSize);
    while (body.scrollWidth > body.clientWidth && size > 8) body.style.fontSize = `${--size}px`;
  });
}

function image(component, context, layout, block) {
  const size = component.size ?? 'md';
  const width = size === 'full' ? '100%' : size in imageSizes ? `${imageSizes[size]}px` : extent(size) ?? '100px';
  const drawn = picture(component.url, {
    class: 'fx-picture',
    style: { 'object-fit': component.aspectMode === 'cover' ? 'cover' : 'contain', 'background-color': component.backgroundColor },
  });
  const frame = el('div', { class: 'fx-frame', style: { width, 'aspect-ratio': ratio(component.aspectRatio, '1 / 1') } }, drawn);
  const node = el('div', {
    class: 'fx-image',
    style: { 'align-items': places[component.align] ?? 'center', 'justify-content': places[component.gravity] ?? 'flex-start' },
  }, frame);
  if (block) node.classList.add('fx-hero-image');
  return tap(node, component.action, context);
}

function icon(component) {
  const size = textSize(component.size);
  return picture(component.url, { class: 'fx-icon', style: { height: size, 'aspect-ratio': ratio(component.aspectRatio, '1 / 1') } });
}

function button(component, context) {
  const style = component.style ?? 'link';
  const inner = el('button', {
    type: 'button', class: `fx-button fx-${style} fx-h-${component.height ?? 'md'}`, role: component.action?.type === 'uri' ? 'link' : undefined,
    style: { [style === 'link' ? 'color' : 'background-color']: component.color },
  }, el('span', { text: component.action?.label ?? '' }));
  if (component.adjustMode === 'shrink-to-fit') shrink(inner.firstChild);
  return el('div', { class: 'fx-button-place', style: { 'justify-content': places[component.gravity] } }, tap(inner, component.action, context));
}

function separator(component, context, layout) {
  return el('div', { class: layout === 'vertical' ? 'fx-rule' : 'fx-rule fx-upright', style: { 'background-color': component.color } });
}

function spacer(component) {
  const size = space(component.size ?? 'md');
  return el('div', { style: { width: size, height: size } });
}

function video(component, context) {
  const still = component.altContent?.type === 'image' && !component.previewUrl ? component.altContent.url : component.previewUrl;
  return el('div', { class: 'fx-video', style: { 'aspect-ratio': ratio(component.aspectRatio, '1 / 1') } },
    picture(still, { class: 'fx-picture', style: { 'object-fit': 'cover' } }),
    el('button', {
      type: 'button', class: 'fx-play', 'aria-label': '動画を再生',
      on: { click: event => {
        event.stopPropagation();
        const player = el('video', { class: 'fx-picture', controls: true, autoplay: true, 'aria-label': '動画' });
        player.src = component.url;
        event.currentTarget.parentElement.replaceChildren(player);
      } },
    }, '▶'),
    component.action && tap(el('button', { type: 'button', class: 'fx-video-action', text: component.action.label ?? '詳しく見る' }), component.action, context));
}
