import { ask, el } from './dom.mjs';

const inputs = { date: 'date', time: 'time', datetime: 'datetime-local' };

/** LINE's date-time picker: the params of the postback, or null. LINE: 1900-01-01 to 2100-12-31 unless limited. */
export async function pickDateTime(action) {
  const type = inputs[action.mode] ?? 'date';
  const input = el('input', { type, required: true, 'aria-label': '日時', min: local(action.min) ?? earliest(type), max: local(action.max) ?? latest(type) });
  input.value = local(action.initial) ?? '';
  const answer = await ask('日時を選択', el('div', {}, input), '決定');
  return answer && input.value ? { [action.mode]: input.value } : null;
}

// LINE writes 2026-08-01t10:00 or 2026-08-01T10:00; an input wants the capital.
const local = value => value?.replace('t', 'T');
const earliest = type => ({ date: '1900-01-01', 'datetime-local': '1900-01-01T00:00', time: '00:00' })[type];
const latest = type => ({ date: '2100-12-31', 'datetime-local': '2100-12-31T23:59', time: '23:59' })[type];
