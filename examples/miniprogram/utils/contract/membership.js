// Membership in the contract: regions, roles, join codes, members, organisations.

const command = (actor, membership) => ({ actor, command: { membership } });
const query = (actor, membership) => ({ actor, query: { membership } });

const defineRegion = (actor, region) => command(actor, { defineRegion: region });
const grantRole = (actor, grant) => command(actor, { grantRole: grant });
const issueJoinCode = (actor, grid, days) => command(actor, { issueJoinCode: { grid, days } });

function join({ person, household, code, identity }) {
  return command(person, { join: { person, household, code, identity, proof: 'scannedCode' } });
}

const applyOrganisation = (actor, application) =>
  command(actor, { applyOrganisation: application });

const approveOrganisation = (actor, organisation) =>
  command(actor, { reviewOrganisation: { organisation, approve: true, reason: 'papers-seen' } });

const joinCode = (actor, grid) => query(actor, { joinCode: { grid } });
const member = (person) => query(person, { member: { person } });
const region = (actor, code) => query(actor, { region: { region: code } });

/** What staff print on the grid's poster. */
function codeOf(answer) {
  return answer.membership.joinCode.code;
}

/** Of the answer about a member, or of none: nothing is known of who never joined. */
function memberOf(answer) {
  if (answer === null) return { grid: '', household: '' };
  const { grid, household } = answer.membership.member;
  return { grid: grid || '', household: household || '' };
}

function regionOf(answer) {
  const { name, members, households } = answer.membership.region;
  return `${name}：${households} 户 ${members} 人`;
}

module.exports = {
  applyOrganisation,
  approveOrganisation,
  codeOf,
  defineRegion,
  grantRole,
  issueJoinCode,
  join,
  joinCode,
  member,
  memberOf,
  region,
  regionOf,
};
