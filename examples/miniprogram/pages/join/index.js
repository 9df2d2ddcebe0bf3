// Joining a grid by its code. The ID number becomes a keyed digest here, and is kept nowhere.

const membership = require('../../utils/contract/membership');
const { GRID, HOUSEHOLD, ME, STAFF } = require('../../utils/names');
const session = require('../../utils/session');

Page({
  data: {
    ready: false,
    poster: '',
    code: '',
    number: '',
    grid: '',
    household: '',
    region: '',
    said: '',
    refused: false,
  },

  onShow() {
    return getApp().ready.then(() => this.refresh());
  },

  onInput(event) {
    this.setData({ [event.currentTarget.dataset.field]: event.detail.value });
  },

  onJoin() {
    const { code, number } = this.data;
    const { refusal } = this.join(code, session.identify(number));
    this.refresh();
    // A forged code is no refusal: the try is counted. Who joined is who has a grid.
    const joined = this.data.grid !== '';
    if (joined) session.welcome();
    this.setData({
      said: refusal || (joined ? '欢迎加入' : '入群码无效，请向网格员核对'),
      refused: !joined,
      number: joined ? '' : number,
    });
  },

  join(code, identified) {
    if (!identified.accepted) return identified;
    const { identity } = identified;
    const joining = { person: ME, household: HOUSEHOLD, code, identity };
    return session.act(membership.join(joining));
  },

  refresh() {
    const poster = membership.codeOf(session.ask(membership.joinCode(STAFF, GRID)));
    const region = membership.regionOf(session.ask(membership.region(ME, GRID)));
    const member = membership.memberOf(session.ask(membership.member(ME)));
    this.setData({ ready: true, poster, region, ...member });
  },
});
