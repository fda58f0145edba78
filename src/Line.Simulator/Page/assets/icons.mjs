// Small drawings of our own, so that the page looks the same where no emoji font is installed.
const svg = 'http://www.w3.org/2000/svg';

const lines = {
  send: ['M4 12 20 4 14 20 11.5 13.5Z'],
  sticker: ['M12 3a9 9 0 1 0 0 18a9 9 0 1 0 0-18Z', 'M8 14c1.8 3 6.2 3 8 0', 'M9 9.2v.6', 'M15 9.2v.6'],
  photo: ['M4 5h16v14H4Z', 'M4 16l5-5 4 4 3-3 4 4', 'M15 8.5v.5'],
  video: ['M3 6h12v12H3Z', 'M15 10l6-3v10l-6-3'],
  voice: ['M9 4h6v9a3 3 0 0 1-6 0Z', 'M5 12a7 7 0 0 0 14 0', 'M12 19v3'],
  file: ['M6 3h8l5 5v13H6Z', 'M14 3v5h5', 'M9 13h7', 'M9 17h7'],
  pin: ['M12 21c5-6 7-8.6 7-12a7 7 0 0 0-14 0c0 3.4 2 6 7 12Z', 'M12 11.5a2.5 2.5 0 1 0 0-5a2.5 2.5 0 1 0 0 5Z'],
};

function draw(box, parts, attributes) {
  const node = document.createElementNS(svg, 'svg');
  node.setAttribute('viewBox', box);
  node.setAttribute('aria-hidden', 'true');
  node.setAttribute('focusable', 'false');
  for (const [name, value] of Object.entries(attributes)) node.setAttribute(name, value);
  for (const { tag = 'path', ...rest } of parts) {
    const part = document.createElementNS(svg, tag);
    for (const [name, value] of Object.entries(rest)) part.setAttribute(name, value);
    node.append(part);
  }
  return node;
}

export function icon(name) {
  return draw('0 0 24 24', lines[name].map(d => ({ d })), {
    class: 'icon', fill: 'none', stroke: 'currentColor', 'stroke-width': '1.8', 'stroke-linecap': 'round', 'stroke-linejoin': 'round',
  });
}

const ink = { fill: 'none', stroke: '#5b4300', 'stroke-width': '4', 'stroke-linecap': 'round' };
const open = [{ tag: 'circle', cx: 36, cy: 44, r: 5, fill: '#5b4300' }, { tag: 'circle', cx: 64, cy: 44, r: 5, fill: '#5b4300' }];
const closed = [{ d: 'M29 45q7-8 14 0', ...ink }, { d: 'M57 45q7-8 14 0', ...ink }];
const smile = { d: 'M32 60q18 20 36 0', ...ink };

const faces = {
  happy: [...closed, smile],
  thanks: [...closed, { d: 'M38 62q12 10 24 0', ...ink }, { d: 'M82 20c-4-8-15-3-10 6 2 4 7 7 10 9 3-2 8-5 10-9 5-9-6-14-10-6Z', fill: '#ec4d68' }],
  good: [open[0], { d: 'M57 45q7-8 14 0', ...ink }, smile],
  sad: [...open, { d: 'M34 70q16-16 32 0', ...ink }, { d: 'M68 54q-7 10 0 14 7-4 0-14Z', fill: '#4d9be0' }],
  sleepy: [{ d: 'M29 44q7 6 14 0', ...ink }, { d: 'M57 44q7 6 14 0', ...ink }, { tag: 'circle', cx: 50, cy: 66, r: 6, fill: '#5b4300' }, { d: 'M74 12h14l-14 14h14', ...ink }],
  cheer: [...open, { d: 'M33 58h34q-3 20-17 20t-17-20Z', fill: '#5b4300' }, { d: 'M12 18l8 8M88 18l-8 8M50 2v8', ...ink, stroke: '#e2533a' }],
};

export function face(name) {
  return draw('0 0 100 100', [{ tag: 'circle', cx: 50, cy: 52, r: 40, fill: '#ffd451', stroke: '#e9b41f', 'stroke-width': 2 }, ...(faces[name] ?? faces.happy)], { class: 'face' });
}
