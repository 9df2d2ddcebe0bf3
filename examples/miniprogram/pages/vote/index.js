// Voting on the topic of the day, and, once it is closed, the count that every resident can check.

const community = require('../../utils/community');
const session = require('../../utils/session');

Page({
  data: {
    title: '',
    rule: '',
    until: '',
    open: false,
    choices: community.CHOICES,
    said: '',
    refused: false,
  },

  onShow() {
    return getApp().ready.then(() => this.refresh());
  },

  onVote(event) {
    const { choice } = event.currentTarget.dataset;
    const outcome = session.act(community.vote(choice));
    this.setData({ said: outcome.refusal || '已投票', refused: !outcome.accepted });
    this.refresh();
  },

  refresh() {
    this.setData(community.topicOf(session.ask(community.theTopic())));
  },
});
