import { el, timeOf } from './dom.mjs';

/** One recorded call; its bodies are drawn when it is opened. */
export function drawCall(call) {
  const ok = call.status >= 200 && call.status < 300;
  const events = call.kind === 'webhook' ? eventsOf(call) : '';
  const what = call.kind === 'webhook' ? `Webhook ${events}` : `${call.method} ${call.target}`;
  const details = el('details', {},
    el('summary', {},
      el('span', { class: `status ${ok ? 'ok' : 'bad'}`, text: call.status || '×' }),
      el('span', { class: 'what', text: what }),
      el('small', { text: `${timeOf(call.at)} ${call.tookMs} ms${call.attempt > 1 ? ` ${call.attempt}回目` : ''}${call.fault ? ` 障害: ${call.fault}` : ''}` })));
  details.addEventListener('toggle', () => details.childElementCount === 1 && details.append(...bodies(call)), { once: true });
  return el('li', { 'data-kind': call.kind, 'data-testid': `call-${call.kind}` }, details);
}

function bodies(call) {
  const facts = [['宛先', call.target], ['x-line-request-id', call.requestId], ['X-Line-Retry-Key', call.retryKey], ['x-line-signature', call.signature], ['エラー', call.error]];
  return [
    el('dl', {}, ...facts.filter(([, value]) => value).flatMap(([name, value]) => [el('dt', { text: name }), el('dd', { text: value })])),
    ...raw('リクエスト', call.requestBody), ...raw('レスポンス', call.responseBody),
  ];
}

function raw(title, body) {
  return body ? [el('h3', { text: title }), el('pre', { tabindex: '0', text: pretty(body) })] : [];
}

function pretty(body) {
  try {
    return JSON.stringify(JSON.parse(body), null, 2);
  } catch {
    return body; // Not JSON: shown as it is.
  }
}

function eventsOf(call) {
  try {
    return JSON.parse(call.requestBody).events.map(event => event.type).join(', ');
  } catch {
    return '(JSONではありません)'; // A test may send anything.
  }
}
