// The member's points, and what earns them.

const community = require('../../utils/community');
const { ACTS } = require('../../utils/demo');
const session = require('../../utils/session');

Page({
  data: { balance: '0', held: '', acts: ACTS },

  onShow() {
    return getApp().ready.then(() => this.refresh());
  },

  refresh() {
    this.setData(community.pointsOf(session.ask(community.myPoints())));
  },
});
