// Voting on the topic of the day, and, once it is closed, the count that every resident can redo.
//
// The page shows what the engine says: no totals while votes are cast, and no one's choice ever.

const deliberation = require('../../utils/contract/deliberation');
const { ME, TOPIC } = require('../../utils/names');
const session = require('../../utils/session');

Page({
  data: {
    title: '',
    intact: false,
    rule: '',
    stage: '',
    line: '',
    until: '',
    tally: '',
    proof: [],
    ballot: '',
    choices: deliberation.CHOICES,
    said: '',
    refused: false,
  },

  onShow() {
    return getApp().ready.then(() => {
      session.tick();
      this.refresh();
    });
  },

  onVote(event) {
    const { choice } = event.currentTarget.dataset;
    this.show(session.act(deliberation.cast(ME, TOPIC.id, choice)), '已投票');
  },

  /** For the demo: the days until the end of voting go by. */
  onTravel() {
    this.show(session.travel(this.data.until), '');
  },

  show({ accepted, refusal }, done) {
    this.setData({ said: accepted ? done : refusal, refused: !accepted });
    this.refresh();
  },

  refresh() {
    const { subject, ...topic } = deliberation.topicOf(
      session.ask(deliberation.topic(ME, TOPIC.id)),
    );
    const ballot = deliberation.ballotOf(session.ask(deliberation.ballot(ME, TOPIC.id)));
    const intact = session.digestOf(TOPIC.title) === subject;
    this.setData({ title: TOPIC.title, intact, ballot, ...topic });
  },
});
