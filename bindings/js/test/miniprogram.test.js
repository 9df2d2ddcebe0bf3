// The example mini-program on a bare host with the real `.wasm`: a member's way through its pages.

import assert from 'node:assert/strict';
import { readFileSync, existsSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { MORNING, Phone, input } from './phone.js';

const EXAMPLE = fileURLToPath(new URL('../../../examples/miniprogram/', import.meta.url));
const JOIN = 'pages/join/index';
const NUMBER = '11010519491231002X'; // the example of GB 11643

async function joined(phone) {
  const page = await phone.open(JOIN);
  input(page, 'code', page.data.poster);
  input(page, 'number', NUMBER);
  page.onJoin();
  return page;
}

test('every page of app.json has its four files', () => {
  const { pages } = JSON.parse(readFileSync(`${EXAMPLE}app.json`, 'utf8'));
  for (const page of pages) {
    for (const kind of ['js', 'json', 'wxml', 'wxss'])
      assert.ok(existsSync(`${EXAMPLE}${page}.${kind}`));
  }
});

for (const shape of ['pair', 'instance']) {
  test(`a member joins by the code on the poster (${shape})`, async () => {
    const page = await joined(new Phone({ shape }));
    assert.equal(page.data.said, '欢迎加入');
    assert.equal(page.data.grid, '330402001001001');
    assert.equal(page.data.number, '');
  });
}

test('before there is anything to vote on or to spend, the pages say so', async () => {
  const phone = new Phone();
  const vote = await phone.open('pages/vote/index');
  assert.equal(vote.data.title, '暂无议题');
  assert.equal(vote.data.open, false);
  const points = await phone.open('pages/points/index');
  assert.equal(points.data.balance, '0');
  assert.equal(points.data.acts[0].act, '垃圾分类');
  assert.deepEqual(phone.modals, []);
});

test('a wrong number and a forged code are told in Chinese, and nothing changes', async () => {
  const page = await new Phone().open(JOIN);
  input(page, 'code', `${page.data.poster.slice(0, -1)}?`);
  input(page, 'number', '110105194912310021');
  page.onJoin();
  assert.match(page.data.said, /号码校验未通过/);
  input(page, 'number', NUMBER);
  page.onJoin();
  assert.match(page.data.said, /入群码无效/);
  assert.equal(page.data.grid, '');
  assert.equal(page.data.refused, true);
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
