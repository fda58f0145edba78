import { backend } from './backend.mjs';
import { ask, el } from './dom.mjs';
import { pickDateTime } from './date-time.mjs';
import { pickLocation } from './composer.mjs';

/** Does what a tap on an action does in LINE. `phone` is where it was tapped. */
export async function perform(action, phone) {
  const id = phone.userId;
  switch (action?.type) {
    case 'message':
      return backend.say(id, { type: 'text', text: action.text ?? action.label ?? '' });
    case 'postback':
      await backend.postBack(id, { data: action.data, displayText: action.displayText ?? action.text });
      return openInput(action, phone);
    case 'datetimepicker': {
      const params = await pickDateTime(action);
      return params && backend.postBack(id, { data: action.data, params });
    }
    case 'richmenuswitch':
      return backend.switchRichMenu(id, { richMenuAliasId: action.richMenuAliasId, data: action.data });
    case 'uri': return openUri(action.uri);
    case 'clipboard':
      await navigator.clipboard.writeText(action.clipboardText);
      return phone.composer.say('コピーしました');
    case 'camera':
    case 'cameraRoll': return phone.composer.pickFile('image/*', action.type === 'camera');
    case 'location': return pickLocation(phone);
    default: return undefined;
  }
}

// LINE: inputOption opens or closes what stands under the talk; fillInText goes into the text box.
function openInput(action, phone) {
  switch (action.inputOption) {
    case 'openKeyboard': return phone.composer.fill(action.fillInText ?? '');
    case 'openRichMenu': return phone.richMenu.toggle(true);
    case 'closeRichMenu': return phone.richMenu.toggle(false);
    case 'openVoice': return phone.composer.say('ここで音声入力が開きます');
    default: return undefined;
  }
}

async function openUri(uri = '') {
  if (/^https?:/i.test(uri)) {
    window.open(uri, '_blank', 'noopener,noreferrer');
    return;
  }
  const what = /^tel:/i.test(uri) ? '電話をかけます' : 'LINEアプリの画面が開きます';
  await ask(what, el('p', { class: 'uri', text: uri }));
}
