import { backend } from './backend.mjs';
import { el } from './dom.mjs';

const faultNames = {
  latency: '応答を遅らせる（3秒）', rateLimit: '429（回数の上限）', monthlyLimit: '429（月の上限）', serverError: '500', timeoutAfterAccepting: '受け付けて応答しない',
  droppedConnection: '接続を切る', duplicateWebhook: 'Webhookを二重に送る', reorderedWebhook: 'Webhookの順を入れ替える',
};
const switches = { redelivery: 'Webhookを再送する', rateLimits: '回数の上限を守らせる', chatMode: '既読をBotに任せる', webhookActive: 'Webhookを送る' };

/** Faults, clock and switches. */
export class Controls {
  constructor() {
    this.fault = el('select', { 'aria-label': '障害の種類' }, ...Object.entries(faultNames).map(([value, text]) => el('option', { value, text })));
    this.faults = el('ul', { class: 'faults' });
    this.clock = el('output', { 'aria-label': 'シミュレーターの時計' });
    this.switches = Object.fromEntries(Object.keys(switches).map(name => [name, el('input', {
      type: 'checkbox', on: { change: event => backend.settings({ [name]: event.target.checked }) },
    })]));
    const move = (text, seconds) => el('button', { type: 'button', text, on: { click: () => backend.moveClock(seconds) } });
    this.node = el('details', { class: 'controls' }, el('summary', { text: '障害・時計・設定' }),
      el('h2', { text: '障害' }),
      el('div', { class: 'add-fault' }, this.fault, el('button', { type: 'button', text: '次の1回', on: { click: () => this.addFault() } }), el('button', { type: 'button', text: '解除', on: { click: () => backend.setFaults([]) } })),
      this.faults,
      el('h2', { text: '時計' }), el('p', {}, this.clock), el('div', { class: 'moves' }, move('＋1分', 60), move('＋1時間', 3_600), move('＋1日', 86_400), move('＋30日', 2_592_000)),
      el('h2', { text: '設定' }), ...Object.entries(switches).map(([name, text]) => el('label', { class: 'switch' }, this.switches[name], text)),
      el('button', { type: 'button', text: 'はじめからやり直す', on: { click: () => backend.reset() } }));
  }

  show(state) {
    this.changed('faults', state.faults);
    this.changed('settings', state.settings);
    this.changed('clock', state.clock);
  }

  changed(kind, data) {
    if (kind === 'faults') {
      this.inForce = data;
      this.faults.replaceChildren(...data.map(fault => el('li', { text: `${faultNames[fault.kind] ?? fault.kind}${fault.times ? `（あと${fault.times}回）` : ''}` })));
    } else if (kind === 'settings') {
      for (const [name, input] of Object.entries(this.switches)) input.checked = Boolean(data[name]);
    } else if (kind === 'clock') {
      this.clock.textContent = new Date(data.now).toLocaleString('ja-JP', { timeZone: 'Asia/Tokyo' }) + (data.aheadSeconds ? `（実際より${Math.round(data.aheadSeconds)}秒進み）` : '');
    }
  }

  addFault() {
    const added = { kind: this.fault.value, times: 1, ...(this.fault.value === 'latency' ? { delayMs: 3_000 } : {}) };
    return backend.setFaults([...(this.inForce ?? []), added]);
  }
}
