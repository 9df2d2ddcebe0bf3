// The community of this example: its setup, and what staff, shop and neighbours do before and after
// the member comes. All of it goes through the engine; a refusal here is an error.
//
// It is not how a real one begins: there the setup, its secret above all, stays on the community's
// server, and never in a mini-program's package.

const deliberation = require('./contract/deliberation');
const membership = require('./contract/membership');
const points = require('./contract/points');
const names = require('./names');

const { CLERK, FUND, GRID, ME, NEIGHBOURS, OFFERS, SHOP, STAFF, TOPIC, VILLAGE } = names;
const LEVELS = ['grid', 'village', 'town', 'county', 'city'];

const limit = (level, urgent, workingDays) => ({ level, urgent, term: { workingDays } });

const SETUP = {
  digest: 'sm3',
  secret: '00112233445566778899aabbccddeeff00112233445566778899aabbccddeeff',
  charter: {
    name: '桃园社区',
    effectiveFrom: '2026-01-01T00:00:00+08:00',
    founders: [{ person: STAFF, role: 'townOperator', region: VILLAGE }],
    membership: {
      joinProof: 'scannedCode',
      gridSuffixDigits: 3,
      joinCodeDaysMax: 366,
      joinTries: { max: 5, minutes: 60 },
      organisations: {
        review: { workingDays: 5, appealWorkingDays: 10 },
        applicationsPerPersonMax: 20,
        applicationsPerRegionMax: 200,
        officersMax: 3,
      },
      consultation: {
        answer: { workingDays: 5, reminderWorkingDays: 3 },
        openPerPersonMax: 3,
      },
    },
    deliberation: {
      decisions: [
        {
          code: 'residents',
          electorate: 'persons',
          seconds: 2,
          secondingDays: 10,
          votingDays: 7,
          quorum: { atLeast: '2/3' },
          approval: { moreThan: '1/2' },
          approvalOf: 'participants',
          source: '桃园社区居民公约（示例）',
        },
      ],
    },
    points: {
      acts: [
        { act: '垃圾分类', amount: '2', dayCap: '2', proof: 'scannedCode' },
        { act: '志愿服务', amount: '10', dayCap: '20', proof: 'scannedCode' },
      ],
      redemptionMinutes: 30,
      codeTries: 3,
      cnyPerPoint: '0.05',
    },
    cases: {
      kinds: [],
      officeHours: [{ fromMinute: 510, toMinute: 1050 }],
      limits: LEVELS.map((level) => limit(level, false, 5)).concat(
        LEVELS.map((level) => limit(level, true, 1)),
      ),
    },
  },
};

/** What earns points here, for the page that says so. */
const ACTS = SETUP.charter.points.acts;

/** Before the member comes: a grid, a shop, neighbours, and a topic that enough of them second. */
function found(session) {
  const grid = { region: GRID, name: '桃园一网格', level: 'grid', parent: VILLAGE };
  session.must(membership.defineRegion(STAFF, grid));
  session.must(membership.issueJoinCode(STAFF, GRID, 366));
  session.must(points.openFund(STAFF, FUND, VILLAGE));
  openShop(session);

  const code = membership.codeOf(session.ask(membership.joinCode(STAFF, GRID)));
  NEIGHBOURS.forEach(({ person, household, number }) => {
    const identity = session.identify(number).identity;
    session.must(membership.join({ person, household, code, identity }));
  });
  const [first, ...others] = NEIGHBOURS.map(({ person }) => person);
  const subject = session.digestOf(TOPIC.title);
  const topic = { topic: TOPIC.id, region: GRID, rule: 'residents', subject };
  session.must(deliberation.propose(first, topic));
  others.forEach((person) => session.must(deliberation.second(person, TOPIC.id)));
}

function openShop(session) {
  const creditCode = '92330411MA20000016'; // made up
  const shop = { organisation: SHOP, kind: 'merchant', region: VILLAGE, creditCode };
  const clerk = { person: CLERK, role: 'merchantClerk', region: VILLAGE, organisation: SHOP };
  session.must(membership.applyOrganisation(CLERK, shop));
  session.must(membership.approveOrganisation(STAFF, SHOP));
  session.must(membership.grantRole(STAFF, clerk));
  OFFERS.forEach(({ offer, price, stock }) =>
    session.must(points.publishOffer(CLERK, { offer, merchant: SHOP, price, stock })),
  );
}

/** After the member joined: what they did is awarded, voting opens, and two neighbours vote. */
function welcome(session) {
  ACTS.forEach(({ act }) =>
    session.must(points.award(STAFF, { person: ME, act, fund: FUND, source: 'sheet-1' })),
  );
  session.must(deliberation.open(STAFF, TOPIC.id));
  const [first, second] = NEIGHBOURS.map(({ person }) => person);
  session.must(deliberation.cast(first, TOPIC.id, 'yes'));
  const paper = { topic: TOPIC.id, voter: second, choice: 'no' };
  session.must(deliberation.castOnPaper(STAFF, paper));
}

module.exports = { ACTS, SETUP, found, welcome };
