// The community of this example: its setup, and what its staff did before the member came.
//
// It is not how a real one begins: there the setup, its secret above all, stays on the community's
// server, and never in a mini-program's package.

const community = require('./community');

const { GRID, STAFF, VILLAGE } = community;
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
      reviewDays: 7,
    },
    deliberation: { decisions: [] },
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

/** The staff's commands, in order; the session gives them their time and identifiers. */
const FOUNDING = [
  { defineRegion: { region: GRID, name: '桃园一网格', level: 'grid', parent: VILLAGE } },
  { issueJoinCode: { grid: GRID, days: 366 } },
].map((membership) => ({ actor: STAFF, command: { membership } }));

/** What earns points here, for the page that says so. */
const ACTS = SETUP.charter.points.acts;

module.exports = { ACTS, FOUNDING, SETUP };
