// @ts-check
// A small community that the samples and tests speak to: a setup, a request, a question.
//
// It is not a model for a real one: a real secret is random, the host's, and in no source file.

const working = (/** @type {number} */ days) => ({ workingDays: days });
/** @type {import('gongzhi').Level[]} */
const LEVELS = ['grid', 'village', 'town', 'county', 'city'];

/** @type {import('gongzhi').Setup} */
export const SETUP = {
  digest: 'sha256',
  secret: '00112233445566778899aabbccddeeff00112233445566778899aabbccddeeff',
  charter: {
    name: '桃园社区',
    effectiveFrom: '2026-01-01T00:00:00+08:00',
    founders: [{ person: 'cadre', role: 'villageCadre', region: '330402001001' }],
    membership: {
      joinProof: 'none',
      gridSuffixDigits: 3,
      joinCodeDaysMax: 90,
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
    deliberation: { decisions: [] },
    points: { acts: [], redemptionMinutes: 30, codeTries: 3, cnyPerPoint: '0.05' },
    cases: {
      kinds: [],
      officeHours: [{ fromMinute: 510, toMinute: 1050 }],
      limits: LEVELS.flatMap((level) => [
        { level, urgent: false, term: working(5) },
        { level, urgent: true, term: working(1) },
      ]),
    },
  },
};

/** @type {import('gongzhi').Request} */
export const REQUEST = {
  id: 'request-1',
  at: '2026-03-01T09:00:00+08:00',
  actor: 'founder of the choir',
  command: {
    membership: {
      applyOrganisation: {
        organisation: 'choir',
        kind: 'selfOrganisedGroup',
        region: '330402001001',
      },
    },
  },
};

/** @type {import('gongzhi').Question} */
export const QUESTION = {
  at: '2026-03-01T10:00:00+08:00',
  actor: 'a neighbour',
  query: { membership: { organisation: { organisation: 'choir' } } },
};
