// The README's samples: each is a file of `samples/`, word for word, and each runs.
//
// Invariant: no code in the README that nobody has run.

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { MiniHost } from './mini-host.js';

const PACKAGE = fileURLToPath(new URL('..', import.meta.url));
const README = readFileSync(`${PACKAGE}README.md`, 'utf8');

function sample(name) {
  return readFileSync(`${PACKAGE}samples/${name}.js`, 'utf8');
}

test('every code block of the README is a sample', () => {
  const blocks = [...README.matchAll(/```js\n(.*?)```/gs)].map(([, code]) => code);
  const samples = ['node', 'web', 'miniprogram', 'snapshot'].map((name) =>
    sample(name).replace('// @ts-check\n', ''),
  );
  assert.deepEqual(blocks, samples);
});

for (const name of ['node', 'snapshot']) {
  test(`samples/${name}.js runs`, () => {
    const said = execFileSync(process.execPath, [`${PACKAGE}samples/${name}.js`], {
      encoding: 'utf8',
    });
    assert.ok(said.trim().length > 0 && !said.includes('false'));
  });
}

test('samples/quickstart.js prints the receipt that the README of the checkout shows', () => {
  const top = `${PACKAGE}../../`;
  const args = [`${PACKAGE}samples/quickstart.js`, `${top}examples/c/setup.json`];
  const said = execFileSync(process.execPath, args, { encoding: 'utf8' }).trim();
  assert.ok(said.length > 0 && readFileSync(`${top}README.md`, 'utf8').includes(said));
});

test('samples/miniprogram.js runs', async () => {
  let page;
  const host = new MiniHost({
    mounts: {
      '/miniprogram_npm/gongzhi/': `${PACKAGE}dist/miniprogram/`,
      '/pages/': `${PACKAGE}samples/`,
    },
    globals: { Page: (it) => (page = it) },
  });
  host.adopt('/pages/community.js', `${PACKAGE}samples/community.js`);
  host.require('/pages/miniprogram');
  const set = {};
  await page.onLoad.call({ setData: (data) => Object.assign(set, data) });
  assert.match(set.said, /accepted/);
});
