// What a resident checks of a count, with what was published of it and nothing else.
//
// It asks no server and needs no engine: the tool `recount` counts the published ballots again, and
// makes the root of the tree (RFC 9162) over them. A count is as good as its root: compare that with
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
    ballots.push(...page.ballots);
  }
  return { digest, topic: view, labels, ballots };
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

/** Whether two values of JSON are the same, in whatever order their keys stand. */
function same(one, other) {
  if (!isObject(one) || !isObject(other)) return one === other;
  const [keys, others] = [Object.keys(one), Object.keys(other)];
  return keys.length === others.length && keys.every((key) => same(one[key], other[key]));
}

const isObject = (value) => typeof value === 'object' && value !== null;
