// A vote to try the page with: nine residents elect one of three by secret ballot.
//
// The engine runs in this page, and everything in it was decided by it. It is not how a vote is held:
// there a server holds the engine and its secret, and each voter's phone draws the tracker.

import { SETUP } from '../../../bindings/js/samples/community.js';
import { prove, publish } from './check.js';

const [OPERATOR, CADRE] = ['operator', 'cadre'];
const [VILLAGE, GRID] = ['330402001001', '330402001001001'];
const LABELS = ['王芳 Wang Fang', '李强 Li Qiang', '陈静 Chen Jing'];
/** Whom each of the nine chose; the seventh gave in a blank ballot. */
const CHOSEN = [1, 1, 0, 1, 2, 1, null, 0, 1];

const RULE = {
  code: 'elder',
  electorate: 'persons',
  seconds: 0,
  secondingDays: 3,
  votingDays: 3,
  quorum: { moreThan: '1/2' },
  approval: { moreThan: '1/2' },
  approvalOf: 'participants',
  source: '桃园社区居民自治章程（示例）',
  ballots: { secret: true, smallCell: 3, replaces: false, countingDays: 0 },
};

/**
 * What is published of the vote, the root on the notice board, the trackers of who voted, and what
 * proves each one's ballot alone.
 */
export function vote(gz) {
  const engine = gz.open({ ...SETUP, charter: charter() });
  try {
    return held(gz, engine);
  } finally {
    engine.free();
  }
}

function held(gz, engine) {
  const topic = 'elder-of-the-court';
  let requests = 0;
  const must = (at, actor, command) => {
    const { outcome } = engine.execute({ id: `request-${(requests += 1)}`, at, actor, command });
    if (outcome.refused) throw new Error(outcome.refused.en);
  };
  const ask = (at, actor, query) => engine.query({ at, actor, query });
  const [morning, noon] = ['2026-03-02T09:00:00+08:00', '2026-03-02T12:00:00+08:00'];
  const after = '2026-03-10T09:00:00+08:00';
  const digestOf = (content) => gz.tool({ contentDigest: { digest: SETUP.digest, content } }).digest;

  const grid = { region: GRID, name: '桃园一网格', level: 'grid', parent: VILLAGE };
  must(morning, OPERATOR, { membership: { defineRegion: grid } });
  must(morning, OPERATOR, { membership: { issueJoinCode: { grid: GRID, days: 30 } } });
  const { code } = ask(morning, OPERATOR, { membership: { joinCode: { grid: GRID } } }).membership.joinCode;
  const voters = CHOSEN.map((_, nth) => `resident-${nth}`);
  voters.forEach((person, nth) => {
    const identity = digestOf(`0${nth}`);
    const join = { person, household: `home-${nth}`, code, identity, proof: 'phone' };
    must(morning, person, { membership: { join } });
  });

  const post = { options: [0, 1, 2], seats: 1, elected: { moreThan: '1/2' } };
  const question = { options: 3, kind: { block: { posts: [post] } }, ties: { revote: {} } };
  const proposal = { topic, region: GRID, rule: RULE.code, subject: digestOf('e3'), question };
  must(morning, CADRE, { deliberation: { propose: proposal } });
  must(morning, CADRE, { deliberation: { open: { topic } } });
  const trackers = voters.map(() => drawn());
  voters.forEach((voter, nth) => {
    const marks = [0, 1, 2].map((option) => Number(option === CHOSEN[nth]));
    const ballot = { ballot: { options: { marks } }, tracker: trackers[nth] };
    const cast = { topic, voter, vote: ballot, channel: 'app' };
    must(noon, voter, { deliberation: { cast } });
  });
  must(after, CADRE, { clock: { advance: {} } });

  const about = (query) => ask(after, CADRE, { deliberation: query }).deliberation;
  const of = { digest: SETUP.digest, topic, labels: LABELS };
  const published = publish(about, of);
  const proofs = trackers.map((tracker) => prove(about, { ...of, tracker }));
  return { published, root: published.topic.stage.decided.result.root, trackers, proofs };
}

function charter() {
  const founder = (person, role) => ({ person, role, region: VILLAGE });
  const founders = [founder(OPERATOR, 'townOperator'), founder(CADRE, 'villageCadre')];
  return { ...SETUP.charter, founders, deliberation: { decisions: [RULE] } };
}

/** A tracker as a phone draws it: 16 random bytes. */
function drawn() {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
