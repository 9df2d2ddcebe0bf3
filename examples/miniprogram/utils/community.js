// What this mini-program says to the engine, and how it reads what comes back: the one place where
// the contract's JSON stands. Pages and session know none of it.
//
// It holds no rules: what is allowed, and why not, comes from the engine.

const ME = 'member-1'; // who the host's login says is here
const HOUSEHOLD = 'household-1';
const STAFF = 'staff-1';
const VILLAGE = '330402001001';
const GRID = '330402001001001';
const TOPIC = 'topic-1';

const CHOICES = [
  { value: 'yes', text: '赞成' },
  { value: 'no', text: '反对' },
  { value: 'abstain', text: '弃权' },
];

/** The envelope of every request. */
function request(id, at, { actor = ME, command }) {
  return { id, at, actor, command };
}

/** The envelope of every question. */
function question(at, { actor = ME, query }) {
  return { at, actor, query };
}

/** The engine's own clock: the latest instant at which something became true. */
function clock() {
  return { query: { journal: { state: {} } } };
}

function nowOf(answer) {
  return answer.journal.state.now;
}

/** Of a receipt: whether it happened, and if not, why, as the member reads it. */
function outcomeOf({ outcome }) {
  if (outcome.refused) return { accepted: false, refusal: outcome.refused.zh };
  return { accepted: true, refusal: '' };
}

/** What the engine's tool needs to turn an ID number into a keyed digest. */
function identityOf({ digest, secret }, number) {
  return { identityDigest: { digest, secret, number } };
}

function join({ code, identity }) {
  const join = { person: ME, household: HOUSEHOLD, code, identity, proof: 'scannedCode' };
  return { command: { membership: { join } } };
}

function myMembership() {
  return { query: { membership: { member: { person: ME } } } };
}

/** For the join page; nothing is known of who never joined. */
function membershipOf(answer) {
  const member = answer === null ? {} : answer.membership.member;
  return { grid: member.grid || '', household: member.household || '' };
}

function vote(choice) {
  return { command: { deliberation: { cast: { topic: TOPIC, voter: ME, choice } } } };
}

function theTopic() {
  return { query: { deliberation: { topic: { topic: TOPIC } } } };
}

/** For the vote page. */
function topicOf(answer) {
  if (answer === null) return { title: '暂无议题', rule: '', until: '', open: false };
  const { title, rule, until, status } = answer.deliberation.topic;
  return { title, rule: rule || '', until: until ? `截止 ${until}` : '', open: status === 'open' };
}

function myPoints() {
  return { query: { points: { balance: { person: ME } } } };
}

/** For the points page. */
function pointsOf(answer) {
  const { available, held } = answer === null ? {} : answer.points.balance;
  return { balance: available || '0', held: held === '0' ? '' : held || '' };
}

/** What staff print on the grid's poster. */
function posterCode() {
  return { actor: STAFF, query: { membership: { joinCode: { grid: GRID } } } };
}

function codeOf(answer) {
  return answer === null ? '' : answer.membership.joinCode.code;
}

module.exports = {
  CHOICES,
  GRID,
  STAFF,
  VILLAGE,
  clock,
  codeOf,
  identityOf,
  join,
  membershipOf,
  myMembership,
  myPoints,
  nowOf,
  outcomeOf,
  pointsOf,
  posterCode,
  question,
  request,
  theTopic,
  topicOf,
  vote,
};
