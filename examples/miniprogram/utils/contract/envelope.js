// The envelopes of the contract: requests, questions, the clock, tools, and what a receipt says.
//
// What stands inside them is in the files beside this one. No other file of this mini-program knows
// the contract's JSON, and none holds a rule: what is allowed, and why not, comes from the engine.

/** The envelope of every request. */
function request(id, at, { actor, command }) {
  return { id, at, actor, command };
}

/** The envelope of every question. */
function question(at, { actor, query }) {
  return { at, actor, query };
}

/** Lets time pass: deadlines that have passed fire, nothing else happens. */
function letTimePass(actor) {
  return { actor, command: { clock: { advance: {} } } };
}

/** The engine's own clock: the latest instant at which something became true. */
function clock(actor) {
  return { actor, query: { journal: { state: {} } } };
}

function nowOf(answer) {
  return answer.journal.state.now;
}

/** Of a receipt: whether it happened, and if not, why, as the member reads it. */
function outcomeOf({ outcome }) {
  if (outcome.refused) return { accepted: false, refusal: outcome.refused.zh };
  return { accepted: true, refusal: '' };
}

/** What turns an ID number into a keyed digest. */
function identityDigest({ digest, secret }, number) {
  return { identityDigest: { digest, secret, number } };
}

/** What turns a text into the digest by which the engine knows it. */
function contentDigest({ digest }, text) {
  return { contentDigest: { digest, content: hexOf(text) } };
}

/** An instant as people here read it; the engine gives it in Beijing's time. */
function whenOf(at) {
  return at.slice(0, 16).replace('T', ' ');
}

// UTF-8 in hex: a mini-program has no TextEncoder, and `encodeURIComponent` writes all but ASCII so.
function hexOf(text) {
  const hex = (_, encoded, plain) => encoded || plain.charCodeAt(0).toString(16);
  return encodeURIComponent(text).replace(/%(..)|(.)/g, hex).toLowerCase();
}

module.exports = {
  clock,
  contentDigest,
  identityDigest,
  letTimePass,
  nowOf,
  outcomeOf,
  question,
  request,
  whenOf,
};
