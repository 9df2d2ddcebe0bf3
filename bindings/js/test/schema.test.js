// The JSON Schema of the contract against all that the transcripts say on the wire.
//
// It is not the engine: what a schema cannot say (a day that is real, a key that stands twice) is
// the engine's alone. Where the shape is wrong, both must refuse.
//
// Invariant: what the engine took or said is valid; what it refused for its shape is not.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { transcripts } from './conformance.js';

const VECTORS = fileURLToPath(new URL('../../../tests/vectors', import.meta.url));
const SCHEMA = fileURLToPath(new URL('../schema/gongzhi.schema.json', import.meta.url));
const SHAPE = /refused\/(every-|surplus-fields|missing-fields|types|unknown-kinds)/;

const ajv = new Ajv2020({ strict: false, validateFormats: false });
ajv.addSchema(JSON.parse(readFileSync(SCHEMA, 'utf8')), 'contract');

function problems(type, text) {
  const validate = ajv.getSchema(`contract#/$defs/${type}`);
  return validate(JSON.parse(text)) ? [] : validate.errors;
}

/** Each call of the transcripts with its outcome. */
function* calls() {
  for (const { name, text } of transcripts(VECTORS)) {
    const lines = text.split('\n');
    for (const [place, line] of lines.entries()) {
      const [call, mark] = [line, (lines[place + 1] || '')[0]];
      const body = (lines[place + 1] || '').slice(2);
      if (/^[>?@] /.test(call) && /^[<!]$/.test(mark)) yield { name, call, mark, body };
    }
  }
}

const INPUT = { '>': 'Request', '?': 'Question', '@': 'Tool' };
const OUTPUT = { '>': 'Receipt', '?': 'Answered', '@': 'Done' };

test('what the engine took and what it said is valid', () => {
  let count = 0;
  for (const { name, call, mark, body } of calls()) {
    const bare = body.startsWith('{"refused":');
    assert.deepEqual(problems(bare ? 'Outcome' : OUTPUT[call[0]], body), [], `${name}: ${body}`);
    if (mark === '<') {
      assert.deepEqual(problems(INPUT[call[0]], call.slice(2)), [], `${name}: ${call}`);
    }
    count += 1;
  }
  assert.ok(count > 500);
});

test('what the engine refused for its shape is not valid', () => {
  let count = 0;
  for (const { name, call, body } of calls()) {
    if (!SHAPE.test(name) || !body.startsWith('{"refused":{"code":"engine.malformed"')) continue;
    assert.notDeepEqual(problems(INPUT[call[0]], call.slice(2)), [], `${name}: ${call}`);
    count += 1;
  }
  assert.ok(count > 100);
});

test('setups', () => {
  for (const name of ['standard', 'sm3']) {
    const setup = readFileSync(`${VECTORS}/setups/${name}.json`, 'utf8');
    assert.deepEqual(problems('Setup', setup), []);
  }
});
