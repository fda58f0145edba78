// Sizes of LINE's keywords in pixels, as the app draws them at its default font size.
export const textSizes = { xxs: 11, xs: 13, sm: 14, md: 16, lg: 19, xl: 22, xxl: 29, '3xl': 35, '4xl': 48, '5xl': 74 };
export const imageSizes = { xxs: 40, xs: 60, sm: 80, md: 100, lg: 120, xl: 140, xxl: 160, '3xl': 180, '4xl': 200, '5xl': 220 };
export const bubbleWidths = { nano: 120, micro: 160, deca: 220, hecto: 241, kilo: 260, mega: 300, giga: 500 };
const spaces = { none: 0, xs: 2, sm: 4, md: 8, lg: 12, xl: 16, xxl: 20 };
const borders = { none: 0, light: 0.5, normal: 1, medium: 2, 'semi-bold': 3, bold: 4 };
const radii = { none: 0, xs: 2, sm: 4, md: 8, lg: 12, xl: 16, xxl: 20 };

const number = /^-?\d+(\.\d+)?(px|%)$/;

function length(value, keywords) {
  if (value === undefined || value === null) return undefined;
  if (value in keywords) return `${keywords[value]}px`;
  return number.test(value) ? value : undefined;
}

export const space = value => length(value, spaces);
export const border = value => length(value, borders);
export const radius = value => length(value, radii);
export const textSize = value => length(value ?? 'md', textSizes) ?? '16px';
export const extent = value => length(value, {});

export function ratio(value, fallback) {
  const match = /^(\d+(?:\.\d+)?):(\d+(?:\.\d+)?)$/.exec(value ?? '');
  return match ? `${match[1]} / ${match[2]}` : fallback;
}

export function background(component) {
  const { background: gradient, backgroundColor } = component;
  if (gradient?.type !== 'linearGradient') return { 'background-color': backgroundColor };
  const stops = [`${gradient.startColor} 0%`];
  if (gradient.centerColor) stops.push(`${gradient.centerColor} ${gradient.centerPosition ?? '50%'}`);
  stops.push(`${gradient.endColor} 100%`);
  return { 'background-color': backgroundColor, 'background-image': `linear-gradient(${gradient.angle}, ${stops.join(', ')})` };
}

/** Paddings as LINE ranks them: a side beats paddingAll, paddingAll beats the block's own. */
export function padding(component) {
  const all = space(component.paddingAll);
  return {
    'padding-top': space(component.paddingTop) ?? all,
    'padding-bottom': space(component.paddingBottom) ?? all,
    'padding-inline-start': space(component.paddingStart) ?? all,
    'padding-inline-end': space(component.paddingEnd) ?? all,
  };
}

/** Where a component stands: `absolute` in its box, or moved from where it would be. */
export function offsets(component) {
  return {
    position: component.position === 'absolute' ? 'absolute' : 'relative',
    top: space(component.offsetTop),
    bottom: space(component.offsetBottom),
    'inset-inline-start': space(component.offsetStart),
    'inset-inline-end': space(component.offsetEnd),
  };
}

/** A component's share of its parent. LINE: 1 by default in a row (0 for icon and baseline's fixed parts), 0 in a column. */
export function share(component, layout) {
  const row = layout !== 'vertical';
  const fixed = (row && component.width) || (!row && component.height) || component.type === 'separator' || component.type === 'icon';
  if (fixed) return '0 0 auto';
  const fallback = row || component.type === 'filler' ? 1 : 0;
  const flex = component.flex ?? fallback;
  if (flex === 0) return '0 0 auto';
  return row ? `${flex} 1 0` : `${flex} 0 auto`;
}
