// The plain UTF-8 coder against the host's: the same bytes both ways, for every plane and every
// border.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { decode, encode } from '../src/utf8.js';

const BORDERS = [0, 0x7f, 0x80, 0x7ff, 0x800, 0xd7ff, 0xe000, 0xfeff, 0xffff, 0x10000, 0x10ffff];
const TEXTS = [
  '',
  '共治 co-governance é 😀',
  String.fromCodePoint(...BORDERS),
  '\ufeffstarts with a byte order mark',
  '一😀'.repeat(5000),
];

function withoutCoders(body) {
  const { TextEncoder: encoder, TextDecoder: decoder } = globalThis;
  delete globalThis.TextEncoder;
  delete globalThis.TextDecoder;
  try {
    return body();
  } finally {
    Object.assign(globalThis, { TextEncoder: encoder, TextDecoder: decoder });
  }
}

test('plain and host coders agree', () => {
  for (const text of TEXTS) {
    const plain = withoutCoders(() => encode(text));
    assert.deepEqual(plain, encode(text));
    assert.equal(
      withoutCoders(() => decode(plain)),
      text,
    );
    assert.equal(decode(plain), text);
  }
});

test('a lone surrogate is an error with its place, with and without the host coder', () => {
  for (const text of ['ab\ud800', 'ab\udc00c', 'ab\ud800\ud800\udc00']) {
    const refused = { code: 'face.notUnicode', message: /index 2$/ };
    assert.throws(() => encode(text), refused);
    withoutCoders(() => assert.throws(() => encode(text), refused));
  }
});
