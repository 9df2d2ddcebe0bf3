// Points in the contract: what is earned, offered, reserved, and confirmed with a code (核销).

const { whenOf } = require('./envelope');

const STATUSES = {
  reserved: '待核销',
  confirmed: '已核销',
  cancelled: '已取消，积分已退回',
  expired: '逾期未核销，积分已退回',
  locked: '核销码多次有误，已关闭，积分已退回',
};

const command = (actor, points) => ({ actor, command: { points } });
const query = (actor, points) => ({ actor, query: { points } });

const openFund = (actor, fund, region) => command(actor, { openFund: { fund, region } });
const award = (actor, given) => command(actor, { award: given });
const publishOffer = (actor, offer) => command(actor, { publishOffer: offer });
const reserve = (person, redemption, offer) =>
  command(person, { reserve: { redemption, offer, buyer: { person } } });
const confirm = (clerk, redemption, code) => command(clerk, { confirm: { redemption, code } });
const cancel = (person, redemption) => command(person, { cancel: { redemption } });

const balance = (person) => query(person, { person: { person } });
const participation = (person, act) => query(person, { participation: { person, act } });
const offer = (actor, id) => query(actor, { offer: { offer: id } });
const redemption = (person, id) => query(person, { redemption: { redemption: id } });
const verificationCode = (person, id) => query(person, { verificationCode: { redemption: id } });

function balanceOf(answer) {
  return answer === null ? '0.00' : answer.points.person.balance;
}

/** How an act stands today for a member; nothing is earned by who never joined. */
function participationOf(answer) {
  if (answer === null) return '入群后可得';
  const { times, earnedToday, dayCap } = answer.points.participation;
  return `已做 ${times} 次，今日 ${earnedToday} / ${dayCap} 分`;
}

function offerOf(answer) {
  const { offer: id, price, stock } = answer.points.offer;
  return { offer: id, price, stock };
}

/** A redemption, with the code to show the clerk while there is one. */
function redemptionOf(answer, codeAnswer) {
  const view = answer.points.redemption;
  return {
    id: view.redemption,
    offer: view.offer,
    price: view.price,
    reserved: view.status === 'reserved',
    status: STATUSES[view.status],
    due: whenOf(view.due),
    triesLeft: view.triesLeft,
    code: codeAnswer === null ? '' : codeAnswer.points.verificationCode.code,
  };
}

/** What came of a code that was typed: a wrong one is no refusal, it uses up a try. */
function confirmationOf({ reserved, status, triesLeft }) {
  if (reserved) return { said: `核销码有误，还可试 ${triesLeft} 次`, refused: true };
  return { said: status, refused: status !== STATUSES.confirmed };
}

module.exports = {
  award,
  balance,
  balanceOf,
  cancel,
  confirm,
  confirmationOf,
  offer,
  offerOf,
  openFund,
  participation,
  participationOf,
  publishOffer,
  redemption,
  redemptionOf,
  reserve,
  verificationCode,
};
