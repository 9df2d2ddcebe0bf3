// Joining a grid by its code. The ID number becomes a keyed digest here, and is kept nowhere.

const community = require('../../utils/community');
const session = require('../../utils/session');

Page({
  data: {
    ready: false,
    poster: '',
    code: '',
    number: '',
    grid: '',
    household: '',
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
    const identity = session.identify(number);
    const outcome = identity.accepted
      ? session.act(community.join({ code, identity: identity.digest }))
      : identity;
    const { accepted, refusal } = outcome;
    this.setData({
      said: refusal || '欢迎加入',
      refused: !accepted,
      number: accepted ? '' : number,
    });
    this.refresh();
  },

  refresh() {
    const poster = community.codeOf(session.ask(community.posterCode()));
    const member = community.membershipOf(session.ask(community.myMembership()));
    this.setData({ ready: true, poster, ...member });
  },
});
