// A resident's check of a count: what is published holds, and whatever is changed in it shows.

import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import { load } from 'gongzhi/node';
import { check, checkProof, publish } from '../../../examples/web/verify/check.js';
import { vote } from '../../../examples/web/verify/example.js';

let gz, published, root, trackers, proofs;
before(async () => {
  gz = await load();
  ({ published, root, trackers, proofs } = vote(gz));
});

/** What the check says, once something published was changed. */
function checked(change, { tracker = trackers[0], board = root } = {}) {
  const copy = structuredClone(published);
  change(copy);
  return check(gz, copy, { root: board, tracker });
}

test('every voter finds their ballot, and the count is the announced one', () => {
  const chosen = [1, 1, 0, 1, 2, 1, null, 0, 1];
  trackers.forEach((tracker, nth) => {
    const { sameResult, sameRoot, mine } = checked(() => {}, { tracker });
    assert.deepEqual([sameResult, sameRoot, mine.length], [true, true, 1]);
    const marks = [0, 1, 2].map((option) => Number(option === chosen[nth]));
    assert.deepEqual(mine[0].ballot, { options: { marks } });
  });
});

test('the order of keys is no change', () => {
  const turned = (value) =>
    value === null || typeof value !== 'object' || Array.isArray(value)
      ? value
      : Object.fromEntries(Object.entries(value).map(([key, it]) => [key, turned(it)]).reverse());
  const { sameResult } = checked((it) => (it.topic = turned(it.topic)));
  assert.equal(sameResult, true);
});

for (const [name, change] of [
  ['a ballot says otherwise', (it) => (it.ballots[4].ballot.options.marks = [1, 1, 1])],
  ['a ballot is left out', (it) => it.ballots.pop()],
  ['a ballot is put in', (it) => it.ballots.push({ ...it.ballots[0], tracker: 'f'.repeat(32) })],
  ['two ballots change places', (it) => it.ballots.reverse()],
  ['a ballot has another tracker', (it) => (it.ballots[8].tracker = 'f'.repeat(32))],
]) {
  test(`${name}: neither root nor result is the announced one`, () => {
    const { sameResult, sameRoot } = checked(change);
    assert.deepEqual([sameResult, sameRoot], [false, false]);
  });
}

test('the announced result is another: the root holds, the result does not', () => {
  const seated = (it) => it.topic.stage.decided.result.count.seats.posts[0].seated;
  const { sameResult, sameRoot } = checked((it) => (seated(it)[0].option = 0));
  assert.deepEqual([sameResult, sameRoot], [false, true]);
});

test('all is changed alike, root and result too: only the notice board shows it', () => {
  const forged = structuredClone(published);
  forged.ballots.pop();
  const { recounted } = check(gz, forged, { root, tracker: trackers[0] });
  forged.topic.stage.decided.result = recounted;
  const { sameResult, sameRoot } = check(gz, forged, { root, tracker: trackers[0] });
  assert.deepEqual([sameResult, sameRoot], [true, false]);
});

test('a tracker of nobody has no ballot; one shown to two has both', () => {
  assert.equal(checked(() => {}, { tracker: '0'.repeat(32) }).mine.length, 0);
  const [first] = published.ballots;
  const shared = checked((it) => (it.ballots[1].tracker = first.tracker), { tracker: first.tracker });
  assert.deepEqual([shared.mine.length, shared.sameRoot], [2, false]);
});

test('every ballot is proven alone, without the others', () => {
  trackers.forEach((tracker, nth) => {
    const { sameRoot, mine } = checkProof(gz, proofs[nth], { root, tracker });
    assert.deepEqual([sameRoot, mine], [true, published.ballots.filter((it) => it.tracker === tracker)]);
  });
});

for (const [name, change] of [
  ['says otherwise', (it) => (it.ballot.ballot.options.marks = [1, 1, 1])],
  ['stands elsewhere', (it) => (it.place += it.place ? -1 : 1)],
  ['is proven by another path', (it) => (it.proof[0] = '0'.repeat(64))],
  ['is proven by a shorter path', (it) => it.proof.pop()],
]) {
  test(`a proven ballot ${name}: it is not under the root`, () => {
    const changed = structuredClone(proofs[0]);
    change(changed.ballotProof);
    assert.equal(checkProof(gz, changed, { root, tracker: trackers[0] }).sameRoot, false);
  });
}

test('a proof is held against the board\'s root, not its own, and against one\'s own tracker', () => {
  const board = { root: '0'.repeat(64), tracker: trackers[1] };
  const { sameRoot, mine } = checkProof(gz, proofs[0], board);
  assert.deepEqual([sameRoot, mine], [false, []]);
});

test('pages that end before all ballots came are said to', () => {
  const page = { ballots: { size: 9, root, ballots: [] } };
  const ask = (query) => (query.topic ? { topic: published.topic } : page);
  assert.throws(() => publish(ask, published), /a page has no ballots/);
});
