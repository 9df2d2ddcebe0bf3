// The web loader in headless Chromium: from a URL, a response and bytes, and its errors.
//
// Each case is a page of its own, since a page has one instance.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { load } from 'gongzhi/node';
import { openPage } from './browser.js';
import { REQUEST, SETUP } from '../samples/community.js';
import { vote } from '../../../examples/web/verify/example.js';

const PACKAGE = fileURLToPath(new URL('..', import.meta.url));
const EXAMPLE = fileURLToPath(new URL('../../../examples/web/', import.meta.url));

let chromium;
before(async () => {
  chromium = await openPage({ '/examples/web/': EXAMPLE, '/bindings/js/': PACKAGE });
});
after(() => chromium.close());

for (const kind of ['url', 'response', 'promise', 'bytes', 'module']) {
  test(`loads from a ${kind}`, async () => {
    const page = await chromium.blank();
    const reply = await page.evaluate(loadFrom, { kind, setup: SETUP, request: REQUEST });
    assert.match(reply.status, /done|refused/);
    assert.equal(reply.notUnicode, 'face.notUnicode');
  });
}

test('a missing file is face.load, and the next load succeeds', async () => {
  const page = await chromium.blank();
  const { code, message, poisoned } = await page.evaluate(async () => {
    const { load } = await import('/bindings/js/src/web.js');
    const error = await load('/nowhere.wasm').catch((it) => it);
    const { poisoned: now } = await load('/bindings/js/dist/gongzhi_bg.wasm');
    return { code: error.code, message: error.message, poisoned: now };
  });
  assert.equal(code, 'face.load');
  assert.match(message, /404/);
  assert.equal(poisoned, false);
});

test('the example page shows a receipt', async () => {
  const page = await chromium.blank();
  const errors = [];
  page.on('pageerror', (error) => errors.push(error));
  await page.goto(`${chromium.origin}/examples/web/index.html`);
  await page.click('button');
  await page.waitForSelector('#receipt[data-done]');
  assert.deepEqual(errors, []);
  assert.ok((await page.textContent('#receipt')).length > 2);
});

test('the example page counts a vote again, and shows what was changed', async () => {
  const page = await chromium.blank();
  const errors = [];
  page.on('pageerror', (error) => errors.push(error));
  await page.goto(`${chromium.origin}/examples/web/verify/index.html`);
  await page.click('#example:enabled');
  await page.click('#check:enabled');
  const wrong = page.locator('#findings .wrong');
  await page.waitForSelector('#findings .right');
  assert.equal(await wrong.count(), 0);
  assert.match(await page.textContent('#findings'), /李强.*5 × 2 = 10 > 9 × 1 = 9，成立/);

  const give = (text) => {
    const file = { name: 'vote.json', mimeType: 'application/json', buffer: Buffer.from(text) };
    return page.setInputFiles('#file', file);
  };
  await page.fill('#root', '0'.repeat(64));
  await page.click('#check');
  assert.equal(await wrong.count(), 1);
  assert.match(await wrong.textContent(), /与公告栏上的不符/);

  const { proofs, root, trackers } = vote(await load());
  await give(JSON.stringify(proofs[0]));
  await page.locator('#vote', { hasText: '9 票中的第' }).waitFor();
  await page.fill('#root', root);
  await page.fill('#tracker', trackers[0]);
  await page.click('#check');
  assert.deepEqual([await wrong.count(), await page.locator('#findings .right').count()], [0, 2]);
  await page.fill('#tracker', trackers[1]);
  await page.click('#check');
  assert.match(await wrong.textContent(), /它的追踪码不是您的/);
  await give('none');
  await wrong.filter({ hasText: '读不出这个文件' }).waitFor();
  assert.deepEqual(errors, []);
});

async function loadFrom({ kind, setup, request }) {
  const path = '/bindings/js/dist/gongzhi_bg.wasm';
  const bytes = async () => (await fetch(path)).arrayBuffer();
  const sources = {
    url: () => path,
    response: () => fetch(path),
    promise: () => [fetch(path)],
    bytes,
    module: async () => WebAssembly.compile(await bytes()),
  };
  const source = await sources[kind]();
  const { load } = await import('/bindings/js/src/web.js');
  const gz = await load(Array.isArray(source) ? source[0] : source);
  const engine = gz.open(setup);
  const { status } = engine.executeText(JSON.stringify(request));
  let notUnicode;
  try {
    engine.executeText('\ud800');
  } catch (error) {
    notUnicode = error.code;
  }
  return { status, notUnicode };
}
