// The mini-program bundle in a context of ECMAScript built-ins alone, with both results of
// `instantiate`.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { MiniHost } from './mini-host.js';
import { QUESTION, REQUEST, SETUP } from '../samples/community.js';

const PACKAGE = '/miniprogram_npm/gongzhi';
const MOUNTS = { [`${PACKAGE}/`]: fileURLToPath(new URL('../dist/miniprogram/', import.meta.url)) };
const ABSENT =
  `Atomics BigInt BigInt64Array BigUint64Array FinalizationRegistry Intl SharedArrayBuffer
  TextDecoder TextEncoder URL WeakRef WebAssembly atob console crypto eval fetch performance
  process queueMicrotask require setTimeout structuredClone window`.split(/\s+/);

test('the context is bare', () => {
  const host = new MiniHost({ mounts: MOUNTS });
  for (const name of ABSENT) assert.equal(host.run(`typeof ${name}`), 'undefined', name);
  assert.throws(() => host.run('Function("return 1")()'), /Code generation from strings/);
});

for (const shape of ['pair', 'instance']) {
  test(`loads and works when instantiate gives the ${shape}`, async () => {
    const host = new MiniHost({ mounts: MOUNTS, shape });
    const gz = await host.require(PACKAGE).load();
    const engine = gz.open(SETUP);
    const reply = engine.executeText(JSON.stringify(REQUEST));
    assert.equal(engine.executeText(JSON.stringify(REQUEST)).status, reply.status);
    engine.queryText(JSON.stringify(QUESTION));
    const restored = gz.restore(SETUP, engine.snapshot());
    assert.deepEqual([...restored.snapshot()], [...engine.snapshot()]);
    assert.throws(() => engine.executeText('\ud800'), { code: 'face.notUnicode' });
    engine.free();
    engine.free();
  });
}

test('another host passes its own WebAssembly', async () => {
  const host = new MiniHost({ mounts: MOUNTS });
  const webAssembly = { instantiate: host.context.WXWebAssembly.instantiate };
  delete host.context.WXWebAssembly;
  const { load } = host.require(PACKAGE);
  await assert.rejects(load(), { code: 'face.load', message: /WXWebAssembly/ });
  const gz = await load({ webAssembly, path: `${PACKAGE}/gongzhi_bg.wasm` });
  gz.open(SETUP).free();
});

test('a path outside the package is face.load, and the next load succeeds', async () => {
  const host = new MiniHost({ mounts: MOUNTS });
  const { load } = host.require(PACKAGE);
  for (const path of ['https://example.org/gongzhi.wasm', '/elsewhere.wasm']) {
    await assert.rejects(load({ path }), { code: 'face.load' });
  }
  assert.equal((await load()).poisoned, false);
});

test('two loads at once share one instance', async () => {
  let count = 0;
  const exportsOf = (exports) => {
    count += 1;
    return exports;
  };
  const host = new MiniHost({ mounts: MOUNTS, exportsOf });
  const { load } = host.require(PACKAGE);
  await Promise.all([load(), load()]);
  await load();
  assert.equal(count, 1);
});

test('a trap poisons the instance, and a new load replaces it', async () => {
  let first = true;
  const exportsOf = (exports) => {
    const trapping = { ...exports, engine_execute: () => JSON.parse('not JSON') };
    const given = first ? trapping : exports;
    first = false;
    return given;
  };
  const host = new MiniHost({ mounts: MOUNTS, exportsOf });
  const { load } = host.require(PACKAGE);
  const gz = await load();
  const engine = gz.open(SETUP);
  const snapshot = engine.snapshot();
  assert.throws(() => engine.executeText('{}'), { code: 'face.poisoned' });
  assert.throws(() => engine.snapshot(), { code: 'face.poisoned' });
  engine.free();
  const restored = (await load()).restore(SETUP, snapshot);
  assert.ok(restored.executeText(JSON.stringify(REQUEST)).text.length > 0);
});
