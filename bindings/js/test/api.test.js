// The API in Node: values and text, errors with codes, freeing, snapshots, and what happens after a
// trap.
//
// It does not test the rules; what an engine answers to whom is the shared vectors' matter.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { test } from 'node:test';
import * as core from 'gongzhi';
import { GongzhiError, load, loadSync } from 'gongzhi/node';
import { QUESTION, REQUEST, SETUP } from '../samples/community.js';

const require = createRequire(import.meta.url);

function refusedWith(code) {
  return (error) => error instanceof GongzhiError && error.code === code;
}

test('require and import share one class and one instance', () => {
  const required = require('gongzhi/node');
  assert.equal(required.load, load);
  assert.equal(required.GongzhiError, GongzhiError);
});

test('values and text give the same', async () => {
  const gz = await load();
  const [one, other] = [gz.open(SETUP), gz.open(SETUP)];
  const receipt = one.execute(REQUEST);
  const reply = other.executeText(JSON.stringify(REQUEST));
  assert.deepEqual(receipt, JSON.parse(reply.text));
  one.free();
  other.free();
});

test('bytes of any view are read as they are', () => {
  const gz = loadSync();
  const bytes = new TextEncoder().encode(`  ${JSON.stringify(SETUP)}`);
  const { engine } = gz.openText(bytes.subarray(2));
  const expected = engine.executeText('{}');
  assert.deepEqual(gz.openText(bytes.slice(2).buffer).engine.executeText('{}'), expected);
  assert.deepEqual(gz.openText(new DataView(bytes.buffer, 2)).engine.executeText('{}'), expected);
});

test('a call refused whole is thrown with its account, and returned as text', () => {
  const gz = loadSync();
  const { status, text, engine } = gz.openText('');
  assert.equal(status, 'refused');
  assert.equal(engine, null);
  const { code } = JSON.parse(text).refused;
  assert.throws(
    () => gz.restore(SETUP, new Uint8Array(0)),
    (error) => {
      assert.equal(error.name, 'GongzhiError');
      assert.equal(error.code, error.refused.code);
      return true;
    },
  );
  assert.match(code, /^\w+\.\w+$/);
});

test('a receipt is returned, also where its outcome is a refusal', () => {
  const engine = loadSync().open(SETUP);
  const command = { membership: { issueJoinCode: { grid: '330402001001', days: 5 } } };
  const receipt = engine.execute({ ...REQUEST, actor: 'cadre', command });
  assert.equal(receipt.outcome.refused.code, 'membership.notAGrid');
  assert.throws(() => engine.execute(REQUEST), refusedWith('engine.requestReused'));
  engine.free();
});

test('a question gives its answer, or throws the refusal', () => {
  const engine = loadSync().open(SETUP);
  const unknown = (error) => error.code === error.refused.code && error.message.includes('choir');
  assert.throws(() => engine.query(QUESTION), unknown);
  engine.execute(REQUEST);
  assert.equal(engine.query(QUESTION).membership.organisation.organisation, 'choir');
  engine.free();
});

test('a tool gives what it makes, or throws the refusal', () => {
  const gz = loadSync();
  const { digest, secret } = SETUP;
  const made = (number) => gz.tool({ identityDigest: { digest, secret, number } });
  assert.match(made('11010519491231002X').identity, /^[0-9a-f]{64}$/);
  assert.throws(() => made('110105194912310021'), refusedWith('engine.invalidNumber'));
});

test('a snapshot restores to the same snapshot', () => {
  const gz = loadSync();
  const engine = gz.open(SETUP);
  engine.executeText(JSON.stringify(REQUEST));
  const snapshot = engine.snapshot();
  engine.free();
  const again = gz.restore(SETUP, snapshot);
  assert.deepEqual(again.snapshot(), snapshot);
  again.free();
});

test('free is idempotent, and what follows it says so', () => {
  const engine = loadSync().open(SETUP);
  engine.free();
  engine.free();
  assert.throws(() => engine.snapshot(), refusedWith('face.freed'));
  assert.throws(() => engine.executeText('{}'), refusedWith('face.freed'));
});

test('a freed engine leaves its neighbour alone', () => {
  const gz = loadSync();
  const [one, other] = [gz.open(SETUP), gz.open(SETUP)];
  one.free();
  const third = gz.open(SETUP);
  one.free();
  assert.ok(other.snapshot().length > 0);
  assert.ok(third.snapshot().length > 0);
});

test('Symbol.dispose frees, where the host has it', { skip: !Symbol.dispose }, () => {
  const engine = loadSync().open(SETUP);
  engine[Symbol.dispose]();
  assert.throws(() => engine.snapshot(), refusedWith('face.freed'));
});

test('what has no UTF-8 or JSON form is an error with a code', () => {
  const gz = loadSync();
  const engine = gz.open(SETUP);
  const loop = {};
  loop.loop = loop;
  const cases = [
    [() => engine.executeText('{"a":"\ud800"}'), 'face.notUnicode'],
    [() => engine.executeText('\udc00'), 'face.notUnicode'],
    [() => engine.execute({ a: '\ud83d' }), 'face.notUnicode'],
    [() => engine.execute({ '\udc00': 1 }), 'face.notUnicode'],
    [() => engine.execute({ a: '\\\udfff' }), 'face.notUnicode'],
    [() => gz.open({ a: ['x\ud800x'] }), 'face.notUnicode'],
    [() => engine.execute(undefined), 'face.notJson'],
    [() => engine.execute(loop), 'face.notJson'],
    [() => engine.execute({ a: 1n }), 'face.notJson'],
    [() => engine.executeText(17), 'face.notBytes'],
    [() => gz.restore(SETUP, 17), 'face.notBytes'],
  ];
  for (const [call, code] of cases) assert.throws(call, refusedWith(code), code);
});

test('a backslash before "ud800" is text, not a lone surrogate', () => {
  const engine = loadSync().open(SETUP);
  try {
    engine.execute({ a: '\\ud800', b: '\\\\ud800', c: '😀' });
  } catch (error) {
    assert.notEqual(error.code, 'face.notUnicode');
  }
});

test('a module that does not load is face.load', async () => {
  const broken = (imports) => WebAssembly.instantiate(new Uint8Array(8), imports);
  await assert.rejects(
    core.load(broken),
    (error) => error.code === 'face.load' && Boolean(error.cause),
  );
});

test('after a trap every engine is lost, and a new load is sound', async () => {
  const traps = () => {
    throw new WebAssembly.RuntimeError('unreachable');
  };
  const bytes = readFileSync(require.resolve('gongzhi/gongzhi.wasm'));
  const instantiate = async (imports) =>
    (await WebAssembly.instantiate(bytes, imports)).instance.exports;
  const gz = await core.load(async (imports) => ({
    ...(await instantiate(imports)),
    engine_query: traps,
  }));
  const [one, other] = [gz.open(SETUP), gz.open(SETUP)];
  const snapshot = other.snapshot();
  const poisoned = (error) => error instanceof core.GongzhiError && error.code === 'face.poisoned';
  assert.throws(
    () => one.query({}),
    (error) => poisoned(error) && error.cause.message === 'unreachable',
  );
  assert.throws(() => other.snapshot(), poisoned);
  assert.throws(() => gz.open(SETUP), poisoned);
  assert.equal(gz.poisoned, true);
  other.free();
  const fresh = await core.load(instantiate);
  const restored = fresh.restore(SETUP, snapshot);
  assert.deepEqual(restored.snapshot(), snapshot);
  assert.throws(
    () => other.snapshot(),
    (error) => /face\.(freed|poisoned)/.test(error.code),
  );
});
