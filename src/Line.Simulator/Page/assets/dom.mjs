// Nodes are built, never parsed: text is set as text, so nothing a bot sends can become markup.

/** Makes an element. `props`: class, text, on (listeners), style (CSSOM), anything else an attribute. */
export function el(tag, props = {}, ...children) {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(props)) {
    if (value === undefined || value === null || value === false) continue;
    if (name === 'class') node.className = value;
    else if (name === 'text') node.textContent = value;
    else if (name === 'on') for (const [event, listener] of Object.entries(value)) node.addEventListener(event, listener);
    else if (name === 'style') for (const [key, setting] of Object.entries(value)) setting !== undefined && node.style.setProperty(key, setting);
    else node.setAttribute(name, value === true ? '' : String(value));
  }
  node.append(...children.flat().filter(child => child !== null && child !== undefined && child !== false));
  return node;
}

const drawable = /^(https?:|data:image\/|blob:|\/)/i;

/** A picture that says so when it cannot be had, instead of a broken frame. */
export function picture(url, props = {}) {
  const { alt = '', ...rest } = props;
  const image = el('img', { alt, decoding: 'async', draggable: 'false', ...rest });
  image.addEventListener('error', () => {
    image.classList.add('missing');
    image.title = `画像を読み込めません: ${url}`;
  }, { once: true });
  if (drawable.test(url ?? '')) image.src = url;
  else image.classList.add('missing');
  return image;
}

/** A modal dialog that gives its form's value, or null when it was dismissed. */
export function ask(title, content, submitText) {
  const heading = el('h2', { text: title });
  const dialog = el('dialog', { class: 'ask', 'aria-label': title },
    el('form', { method: 'dialog' }, heading, content,
      el('div', { class: 'ask-buttons' },
        el('button', { type: 'button', text: 'キャンセル', on: { click: () => dialog.close('') } }),
        submitText && el('button', { type: 'submit', value: 'ok', class: 'primary', text: submitText }))));
  document.body.append(dialog);
  return new Promise(resolve => {
    dialog.addEventListener('close', () => {
      dialog.remove();
      resolve(dialog.returnValue || null);
    });
    dialog.showModal();
    dialog.choose = value => dialog.close(value);
    content.dispatchEvent(new CustomEvent('shown', { detail: dialog }));
  });
}

const clock = new Intl.DateTimeFormat('ja-JP', { hour: 'numeric', minute: '2-digit', timeZone: 'Asia/Tokyo' });
const day = new Intl.DateTimeFormat('ja-JP', { month: 'long', day: 'numeric', weekday: 'short', timeZone: 'Asia/Tokyo' });

export const timeOf = at => clock.format(at);
export const dayOf = at => day.format(at);
