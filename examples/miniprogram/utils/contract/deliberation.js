// Deliberation in the contract: topics, ballots, and the count as a proof that anyone can redo.

const { whenOf } = require('./envelope');

const CHOICES = [
  { value: 'yes', text: '赞成' },
  { value: 'no', text: '反对' },
  { value: 'abstain', text: '弃权' },
];
const CHANNELS = { app: '手机', paper: '纸质选票', booth: '投票箱', phone: '电话', mobile: '流动票箱' };
const ELECTORATES = {
  persons: '全体成员，一人一票',
  adults: '全体成年成员，一人一票',
  households: '全体家庭户，一户一票',
  owners: '全体业主，人数与专有部分面积均须达到',
  representatives: '居民代表，一人一票',
  organisations: '社会组织等，一个组织一票',
  registered: '登记参加选举的村民，一人一票',
  interestedOwners: '有利害关系的业主，人数与专有部分面积均须达到',
};
const BASES = { eligible: '应参加者', participants: '参加者', valid: '有效票', yesAndNo: '赞成与反对者' };
const TESTS = { quorum: '参加', approval: '赞成' };
const MEASURES = { heads: '', area: '面积（0.01 平方米）' };
const OUTCOMES = {
  passed: '通过',
  rejected: '未通过',
  noQuorum: '参加人数不足，未作出决定',
  void: '选票多于投票人，或有票箱未计，表决无效',
};
const SIGNS = { atLeast: '≥', moreThan: '>' };

const command = (actor, deliberation) => ({ actor, command: { deliberation } });
const query = (actor, deliberation) => ({ actor, query: { deliberation } });

const propose = (actor, topic) => command(actor, { propose: topic });
const second = (person, topic) => command(person, { second: { topic, person } });
const open = (actor, topic) => command(actor, { open: { topic } });
const voteOf = (choice) => ({ ballot: { motion: { choice } } });
const cast = (voter, topic, choice) =>
  command(voter, { cast: { topic, voter, vote: voteOf(choice), channel: 'app' } });
/** What staff key in of a paper ballot. */
const castOnPaper = (actor, { topic, voter, choice }) =>
  command(actor, { cast: { topic, voter, vote: voteOf(choice), channel: 'paper' } });

const topic = (actor, id) => query(actor, { topic: { topic: id } });
const ballot = (person, id) => query(person, { ballot: { topic: id, person } });

// What each stage says to a member: a word, a line, and what comes with it.
const STAGES = {
  proposed: ({ due }, { seconds, rule }) => ({
    stage: '征集附议',
    line: `已有 ${seconds} 人附议，需 ${rule.seconds} 人，截止 ${whenOf(due)}`,
  }),
  screening: ({ due }) => ({ stage: '审查中', line: `${whenOf(due)} 前未答复的，视为通过审查` }),
  declined: ({ at, until }) => ({
    stage: '审查未通过',
    line: until ? `提出人可于 ${whenOf(until)} 前申诉` : `于 ${whenOf(at)} 终结`,
  }),
  appealed: ({ due }) => ({ stage: '申诉中', line: `${whenOf(due)} 前未答复的，视为通过审查` }),
  discussed: ({ until }) => ({ stage: '讨论中', line: `文本于 ${whenOf(until)} 定稿` }),
  seconded: ({ since }) => ({ stage: '待开启表决', line: `附议已于 ${whenOf(since)} 足数` }),
  voting: ({ until, counting, eligible, participants }) => ({
    stage: counting ? '计票中' : '表决中',
    line: `应参加 ${eligible}，已参加 ${participants}；票数在截止 ${whenOf(until)} 后公布`,
    until,
  }),
  decided: ({ at, result: { outcome, count, proof } }) => ({
    stage: OUTCOMES[outcome],
    line: `于 ${whenOf(at)} 计票`,
    tally: tallyOf(count),
    proof: proof.map(inequalityOf),
  }),
  lapsed: ({ at }) => ({ stage: '附议不足，已失效', line: `失效于 ${whenOf(at)}` }),
  withdrawn: ({ at }) => ({ stage: '提出人已撤回', line: `撤回于 ${whenOf(at)}` }),
};

/** Of a motion; where so few voted that it would show who chose what, nothing. */
function tallyOf(count) {
  if (!count || !count.motion) return '';
  const [{ yes, no, abstain }] = count.motion.tallies;
  return `赞成 ${yes}，反对 ${no}，弃权 ${abstain}`;
}

/** For the vote page. `until` is there while votes can be cast, `tally` and `proof` after. */
function topicOf(answer) {
  const view = answer.deliberation.topic;
  const [[stage, at]] = Object.entries(view.stage);
  const said = STAGES[stage](at, view);
  const rule = ruleOf(view.rule);
  return { subject: view.subject, rule, until: '', tally: '', proof: [], ...said };
}

function ruleOf({ electorate, quorum, approval, approvalOf, source }) {
  const test = `参加${shareOf(quorum)}，且赞成${shareOf(approval)}（以${BASES[approvalOf]}为基数）`;
  return `${ELECTORATES[electorate]}；${test}；依据：${source}`;
}

function shareOf({ atLeast, moreThan }) {
  return atLeast ? `不少于 ${atLeast}` : `超过 ${moreThan}`;
}

/** Both sides of a comparison, multiplied out: nothing is divided, so nothing is rounded. */
function inequalityOf({ test, measure, part, whole, base, ratio, comparison, left, right, holds }) {
  const [numerator, denominator] = ratio.split('/');
  const sides = [`${part}×${denominator}=${left}`, `${whole}×${numerator}=${right}`];
  const said = sides.join(` ${SIGNS[comparison]} `);
  return {
    test,
    text: `${TESTS[test]}${MEASURES[measure]} ${part}，${BASES[base]} ${whole}：${said}，${holds ? '成立' : '不成立'}`,
  };
}

/** Whether the member's vote was cast, when and how; the engine never says what it said. */
function ballotOf(answer) {
  if (answer === null) return '入群后方可表决';
  const { eligible, voted, at, channel } = answer.deliberation.ballot;
  if (!eligible) return '您不在本议题的表决名册中';
  if (!voted) return '您尚未投票';
  return at ? `您的票已于 ${whenOf(at)} 以${CHANNELS[channel]}投出` : '您已投票';
}

module.exports = {
  CHOICES,
  ballot,
  ballotOf,
  cast,
  castOnPaper,
  open,
  propose,
  second,
  topic,
  topicOf,
};
