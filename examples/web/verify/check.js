// What a resident checks of a count, with what was published of it and nothing else.
//
// It asks no server and needs no engine: the tool `recount` counts the published ballots again, and
// makes the root of the tree (RFC 9162) over them; of one ballot alone `verifyBallot` shows that it is
// under the root. A count is as good as its root: compare that with
// the one on the notice board, not with the one in the file, which came from the same hand.

/**
 * Everything that is published of one vote, once it is counted: `{ digest, topic, labels, ballots }`.
 * `ask` puts a question of deliberation to the host; `labels` are its own texts of the options.
 */
export function publish(ask, { digest, topic, labels }) {
  const view = ask({ topic: { topic } }).topic;
  const ballots = [];
  for (let size = Infinity; ballots.length < size; ) {
    const page = ask({ ballots: { topic, from: ballots.length } }).ballots;
    size = page.size;
    if (page.ballots.length === 0 && ballots.length < size) throw new Error('a page has no ballots');
    ballots.push(...page.ballots);
  }
  return { digest, topic: view, labels, ballots };
}

/** What shows that one ballot is in the count, where all of them are too many for a phone. */
export function prove(ask, { digest, topic, labels, tracker }) {
  return { digest, topic, labels, ...ask({ ballotProof: { topic, tracker } }) };
}

/**
 * The count done again: `{ recounted, sameResult, sameRoot, mine }`. `mine` has the
 * ballots that bear the tracker: exactly one, or something is wrong.
 */
export function check(gz, { digest, topic, ballots }, { root, tracker }) {
  const { result: announced, terms } = topic.stage.decided;
  const recounted = gz.tool({ recount: { digest, terms, ballots } }).result;
  const mine = ballots.filter((it) => it.tracker === tracker);
  const sameRoot = recounted.root === root;
  return { recounted, sameResult: same(recounted, announced), sameRoot, mine };
}

/** The same of one ballot alone, `{ sameRoot, mine }`: that it is in the count, and not what came out. */
export function checkProof(gz, { digest, ballotProof }, { root, tracker }) {
  const { ballot } = ballotProof;
  const { holds } = gz.tool({ verifyBallot: { digest, ...ballotProof, root } });
  return { sameRoot: holds, mine: ballot.tracker === tracker ? [ballot] : [] };
}

/** Whether two values of JSON are the same, in whatever order their keys stand. */
function same(one, other) {
  if (!isObject(one) || !isObject(other)) return one === other;
  const [keys, others] = [Object.keys(one), Object.keys(other)];
  return keys.length === others.length && keys.every((key) => same(one[key], other[key]));
}

const isObject = (value) => typeof value === 'object' && value !== null;
