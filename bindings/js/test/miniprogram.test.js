// The example mini-program on a bare host with the real `.wasm`: a member's way through its pages.
//
// What the engine says is asserted word for word, so a wrong name in the example's JSON fails here.

import assert from 'node:assert/strict';
import { readFileSync, existsSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { MORNING, Phone, input, tap } from './phone.js';

const EXAMPLE = fileURLToPath(new URL('../../../examples/miniprogram/', import.meta.url));
const [JOIN, VOTE, POINTS] = ['pages/join/index', 'pages/vote/index', 'pages/points/index'];
const NUMBER = '11010519491231002X'; // the example of GB 11643

async function joined(phone) {
  const page = await phone.open(JOIN);
  input(page, 'code', page.data.poster);
  input(page, 'number', NUMBER);
  page.onJoin();
  return page;
}

/** A member's phone, on one of its pages. */
async function at(path, options) {
  const phone = new Phone(options);
  await joined(phone);
  return phone.open(path);
}

test('every page of app.json has its four files', () => {
  const { pages } = JSON.parse(readFileSync(`${EXAMPLE}app.json`, 'utf8'));
  for (const page of pages) {
    for (const kind of ['js', 'json', 'wxml', 'wxss'])
      assert.ok(existsSync(`${EXAMPLE}${page}.${kind}`));
  }
});

test('what a page shows it has, and what it binds it can do', async () => {
  for (const path of [JOIN, VOTE, POINTS]) {
    const page = await at(path);
    const wxml = readFileSync(`${EXAMPLE}${path}.wxml`, 'utf8');
    for (const [, handler] of wxml.matchAll(/bind\w+="(\w+)"/g))
      assert.equal(typeof page[handler], 'function', handler);
    for (const [, expression] of wxml.matchAll(/\{\{(.*?)\}\}/g)) {
      const bare = expression.replace(/'[^']*'|\.\w+|\bitem\b/g, '');
      for (const [name] of bare.matchAll(/[a-z]\w*/gi)) assert.ok(name in page.data, name);
    }
  }
});

for (const shape of ['pair', 'instance']) {
  test(`a member joins, votes, redoes the count and redeems points (${shape})`, async () => {
    const phone = new Phone({ shape });
    const join = await joined(phone);
    assert.equal(join.data.said, '欢迎加入');
    assert.equal(join.data.grid, '330402001001001');
    assert.equal(join.data.region, '桃园一网格：3 户 4 人');
    assert.equal(join.data.number, '');

    const vote = await phone.open(VOTE);
    tap(vote, 'onVote', { choice: 'yes' });
    tap(vote, 'onTravel');
    assert.equal(vote.data.stage, '通过');

    const points = await phone.open(POINTS);
    tap(points, 'onReserve', { offer: 'detergent' });
    clerkTypes(points, points.data.redemption.code);
    assert.equal(points.data.said, '已核销');
    assert.equal(points.data.balance, '4.00');
    assert.deepEqual(phone.modals, []);
  });
}

test('before anyone joined, a seconded topic and offers are there to see', async () => {
  const phone = new Phone();
  const vote = await phone.open(VOTE);
  assert.equal(vote.data.title, '在 3 号楼前加装电动自行车充电桩');
  assert.equal(vote.data.intact, true);
  assert.equal(vote.data.stage, '待开启表决');
  assert.equal(vote.data.ballot, '入群后方可表决');
  assert.equal(vote.data.until, '');
  const points = await phone.open(POINTS);
  assert.equal(points.data.balance, '0.00');
  assert.deepEqual(points.data.acts[0], { act: '垃圾分类', amount: '2', stand: '入群后可得' });
  assert.deepEqual(phone.modals, []);
});

test('who never joined is refused a ballot and a reservation', async () => {
  const phone = new Phone();
  const vote = await phone.open(VOTE);
  tap(vote, 'onVote', { choice: 'yes' });
  assert.equal(vote.data.refused, true);
  assert.match(vote.data.said, /member-1/);
  const points = await phone.open(POINTS);
  tap(points, 'onReserve', { offer: 'detergent' });
  assert.equal(points.data.refused, true);
  assert.equal(points.data.redemption, null);
});

test('a ballot is cast once; totals are hidden until the end', async () => {
  const page = await at(VOTE);
  const { data } = page;
  assert.equal(data.stage, '表决中');
  assert.equal(data.ballot, '您尚未投票');
  tap(page, 'onVote', { choice: 'yes' });
  assert.deepEqual([data.said, data.refused], ['已投票', false]);
  assert.equal(data.ballot, '您的票已于 2026-06-01 09:00 以手机投出');
  tap(page, 'onVote', { choice: 'no' });
  assert.equal(data.refused, true);
  assert.equal(data.said, 'member-1 所投的票已于 2026-06-01T09:00:00+08:00 通过手机投出');
  assert.equal(data.line, '应参加 4，已参加 3；票数在截止 2026-06-09 00:00 后公布');
  assert.deepEqual([data.tally, data.proof], ['', []]);
});

for (const [choice, stage, tally, approval] of [
  ['yes', '通过', '赞成 2，反对 1，弃权 0', '赞成 2，参加者 3：2×2=4 > 3×1=3，成立'],
  ['abstain', '未通过', '赞成 1，反对 1，弃权 1', '赞成 1，参加者 3：1×2=2 > 3×1=3，不成立'],
]) {
  test(`after the end the count is a proof: ${choice}`, async () => {
    const page = await at(VOTE);
    tap(page, 'onVote', { choice });
    tap(page, 'onTravel');
    const { data } = page;
    assert.deepEqual([data.stage, data.tally, data.until], [stage, tally, '']);
    assert.deepEqual(
      data.proof.map(({ text }) => text),
      ['参加 3，应参加者 4：3×3=9 ≥ 4×2=8，成立', approval],
    );
    assert.equal(data.ballot, '您已投票');
    tap(page, 'onVote', { choice });
    assert.equal(data.said, '议题 topic-1 处于已决定阶段，没有正在进行的表决');
  });
}

test('the end of voting comes by itself when a page is opened after it', async () => {
  const files = new Map();
  await joined(new Phone({ files }));
  const clock = () => MORNING + 8 * 86_400_000;
  const page = await new Phone({ files, clock }).open(VOTE);
  assert.equal(page.data.stage, '参加人数不足，未作出决定');
});

test('points are reserved and come back: cancelled, too late, too many wrong codes', async () => {
  const files = new Map();
  const phone = new Phone({ files });
  await joined(phone);
  const page = await phone.open(POINTS);
  assert.equal(page.data.balance, '12.00');
  assert.equal(page.data.acts[1].stand, '已做 1 次，今日 10.00 / 20.00 分');
  tap(page, 'onReserve', { offer: 'detergent' });
  const { redemption } = page.data;
  assert.match(redemption.code, /^\d{8}$/);
  assert.equal(redemption.due, '2026-06-01 09:30');
  assert.deepEqual([page.data.balance, page.data.offers[0].stock], ['4.00', 4]);
  tap(page, 'onCancel');
  assert.equal(page.data.redemption.status, '已取消，积分已退回');
  assert.deepEqual([page.data.balance, page.data.offers[0].stock], ['12.00', 5]);

  tap(page, 'onReserve', { offer: 'detergent' });
  const wrong = page.data.redemption.code === '00000000' ? '11111111' : '00000000';
  clerkTypes(page, wrong);
  assert.equal(page.data.said, '核销码有误，还可试 2 次');
  clerkTypes(page, wrong);
  clerkTypes(page, wrong);
  assert.equal(page.data.said, '核销码多次有误，已关闭，积分已退回');
  assert.equal(page.data.balance, '12.00');

  tap(page, 'onReserve', { offer: 'detergent' });
  const later = new Phone({ files, clock: () => MORNING + 31 * 60_000 });
  const again = await later.open(POINTS);
  assert.equal(again.data.redemption.status, '逾期未核销，积分已退回');
  assert.equal(again.data.redemption.id, 'member-1-redemption-3');
  assert.deepEqual([again.data.redemption.code, again.data.balance], ['', '12.00']);
});

test('what cannot be paid is refused with both numbers', async () => {
  const page = await at(POINTS);
  tap(page, 'onReserve', { offer: 'haircut' });
  assert.equal(page.data.said, '需要 30.00 积分，余额为 12.00');
  assert.equal(page.data.redemption, null);
});

test('a wrong number and a mistyped code are told in Chinese, and nothing changes', async () => {
  const page = await new Phone().open(JOIN);
  input(page, 'code', `${page.data.poster.slice(0, -1)}?`);
  input(page, 'number', '110105194912310021');
  page.onJoin();
  assert.match(page.data.said, /号码校验未通过/);
  input(page, 'number', NUMBER);
  page.onJoin();
  assert.equal(page.data.said, '入群码有误，请核对后重新输入');
  const { poster } = page.data;
  const forged = [...'0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ'].flatMap((last) => {
    const other = poster.at(-2) === '7' ? '8' : '7';
    input(page, 'code', poster.slice(0, -2) + other + last);
    page.onJoin();
    return page.data.said === '入群码无效，请向网格员核对' ? [last] : [];
  });
  assert.equal(forged.length, 1);
  assert.equal(page.data.grid, '');
  assert.equal(page.data.refused, true);
});

test('a question that the contract does not name is an error, not an empty page', async () => {
  const phone = new Phone();
  await phone.open(JOIN);
  const { ask } = phone.host.require('/utils/session');
  const guessed = { actor: 'member-1', query: { points: { balance: { person: 'member-1' } } } };
  assert.throws(() => ask(guessed), { code: 'engine.malformed' });
});

test('the next start restores the community, also on a phone whose clock went back', async () => {
  const files = new Map();
  await joined(new Phone({ files }));
  const clock = () => MORNING - 86_400_000;
  const page = await new Phone({ files, clock }).open(JOIN);
  assert.equal(page.data.grid, '330402001001001');
});

test('the number is in no file', async () => {
  const phone = new Phone();
  await joined(phone);
  for (const buffer of phone.files.values()) {
    assert.ok(!Buffer.from(buffer).includes(NUMBER.slice(0, 17)));
  }
});

function clerkTypes(page, typed) {
  input(page, 'typed', typed);
  tap(page, 'onConfirm');
}
