// The member's points: what earns them, what they buy, and the code that the shop's clerk confirms.
//
// A redemption is named after the member and counted, so that the engine alone tells which is the
// last: nothing is kept beside it.

const points = require('../../utils/contract/points');
const { ACTS } = require('../../utils/demo');
const { CLERK, ME, OFFERS } = require('../../utils/names');
const session = require('../../utils/session');

const nameOf = (number) => `${ME}-redemption-${number}`;

Page({
  data: {
    balance: '0.00',
    acts: [],
    offers: [],
    redemption: null,
    typed: '',
    said: '',
    refused: false,
  },

  onShow() {
    return getApp().ready.then(() => {
      session.tick();
      this.refresh();
    });
  },

  onInput(event) {
    this.setData({ typed: event.detail.value });
  },

  onReserve(event) {
    const { offer } = event.currentTarget.dataset;
    const name = nameOf(reservedSoFar() + 1);
    this.show(session.act(points.reserve(ME, name, offer)), '已预留，请向店员出示核销码');
  },

  onCancel() {
    this.show(session.act(points.cancel(ME, this.data.redemption.id)), '已取消，积分已退回');
  },

  /** For the demo: what the clerk does on the shop's own phone. */
  onConfirm() {
    const { redemption, typed } = this.data;
    const outcome = session.act(points.confirm(CLERK, redemption.id, typed));
    this.show(outcome, '');
    if (outcome.accepted) this.setData(points.confirmationOf(this.data.redemption));
  },

  show({ accepted, refusal }, done) {
    this.setData({ said: accepted ? done : refusal, refused: !accepted, typed: '' });
    this.refresh();
  },

  refresh() {
    this.setData({
      balance: points.balanceOf(session.ask(points.balance(ME))),
      acts: ACTS.map(({ act, amount }) => ({
        act,
        amount,
        stand: points.participationOf(session.ask(points.participation(ME, act))),
      })),
      offers: OFFERS.map(({ offer, title }) => ({
        title,
        ...points.offerOf(session.ask(points.offer(ME, offer))),
      })),
      redemption: lastRedemption(),
    });
  },
});

function reservedSoFar() {
  let number = 0;
  while (session.ask(points.redemption(ME, nameOf(number + 1))) !== null) number += 1;
  return number;
}

function lastRedemption() {
  const number = reservedSoFar();
  if (number === 0) return null;
  const view = session.ask(points.redemption(ME, nameOf(number)));
  const code = session.ask(points.verificationCode(ME, nameOf(number)));
  const redemption = points.redemptionOf(view, code);
  const { title } = OFFERS.find(({ offer }) => offer === redemption.offer);
  return { title, ...redemption };
}
