import { backend } from './backend.mjs';
import { el } from './dom.mjs';
import { Phone } from './phone.mjs';
import { Panel } from './panel.mjs';

const kinds = ['user', 'userRemoved', 'entry', 'loading', 'call', 'faults', 'settings', 'clock', 'richMenus', 'coupons', 'reset'];
const connection = document.getElementById('connection');
const phonesNode = document.getElementById('phones');
const toolsNode = document.getElementById('tools');

/** Everything the page knows, and who is shown. */
class App {
  users = new Map();
  talks = new Map();
  phones = new Map();
  richMenus = { menus: [], default: null };
  coupons = [];
  bot = { name: '' };

  async start() {
    this.panel = new Panel(this, toolsNode);
    await this.load();
    const wanted = new URLSearchParams(location.search).getAll('user').filter(id => this.users.has(id));
    for (const id of wanted.length ? wanted : [...this.users.keys()].slice(0, 1)) this.open(id);
  }

  async load() {
    const state = await backend.state();
    this.bot = state.bot;
    this.places = state.places;
    this.richMenus = state.richMenus;
    this.coupons = state.coupons;
    this.users = new Map(state.users.map(user => [user.userId, user]));
    this.talks = new Map(Object.entries(state.talks).map(([id, entries]) => [id, new Map(entries.map(entry => [entry.id, entry]))]));
    this.complete = new Set(this.talks.keys());
    for (const [id, phone] of this.phones) {
      if (!this.users.has(id)) this.close(id);
      else if (this.complete.has(id)) phone.redraw();
      else {
        this.complete.add(id);
        this.loadTalk(id);
      }
    }
    this.panel.show(state);
    this.source?.close();
    this.source = backend.followChanges(state.run, state.number, kinds, (kind, data) => this.changed(kind, data), up => { connection.hidden = up; });
  }

  changed(kind, data) {
    switch (kind) {
      case 'user':
        this.users.set(data.userId, data);
        this.phones.get(data.userId)?.userChanged();
        this.panel.showUsers();
        break;
      case 'userRemoved':
        this.users.delete(data.userId);
        this.talks.delete(data.userId);
        this.close(data.userId);
        this.panel.showUsers();
        break;
      case 'entry':
        this.talkOf(data.userId).set(data.entry.id, data.entry);
        this.phones.get(data.userId)?.entryChanged(data.entry);
        break;
      case 'loading': this.phones.get(data.userId)?.showLoading(data.seconds); break;
      case 'richMenus':
        this.richMenus = data;
        for (const phone of this.phones.values()) phone.userChanged();
        break;
      case 'coupons': this.coupons = data; break;
      case 'reset': this.restart(); break;
      default: this.panel.changed(kind, data);
    }
  }

  // After a restart of the simulator the numbers and perhaps the users are new: begin anew with whoever is there.
  async restart() {
    await this.load();
    if (this.phones.size === 0) for (const id of [...this.users.keys()].slice(0, 1)) this.open(id);
  }

  talkOf(userId) {
    if (!this.talks.has(userId)) this.talks.set(userId, new Map());
    return this.talks.get(userId);
  }

  // The state brings the talks of the first users only; what came live meanwhile is newer and stays.
  async loadTalk(userId) {
    const known = this.talkOf(userId);
    const entries = await backend.talk(userId);
    this.talks.set(userId, new Map([...entries.map(entry => [entry.id, entry]), ...known]));
    this.phones.get(userId)?.redraw();
  }

  open(userId) {
    let phone = this.phones.get(userId);
    if (!phone) {
      phone = new Phone(this, userId);
      this.phones.set(userId, phone);
      phonesNode.append(phone.node);
      phone.redraw();
      if (!this.complete.has(userId)) {
        this.complete.add(userId);
        this.loadTalk(userId);
      }
    }
    for (const other of this.phones.values()) other.node.classList.toggle('active', other === phone);
    this.closeTools();
    phone.focus();
    phone.node.scrollIntoView({ inline: 'nearest', block: 'nearest' });
    this.panel.showUsers();
  }

  close(userId) {
    const phone = this.phones.get(userId);
    if (!phone) return;
    phone.node.remove();
    this.phones.delete(userId);
    const last = [...this.phones.values()].at(-1);
    last?.node.classList.add('active');
    this.panel.showUsers();
  }

  openTools() {
    toolsNode.classList.add('open');
    toolsNode.focus();
  }

  closeTools() {
    toolsNode.classList.remove('open');
  }
}

const app = new App();
app.start().catch(error => {
  document.body.append(el('p', { class: 'fatal', role: 'alert', text: `シミュレーターに接続できません: ${error.message}` }));
});
