// Between what a caller passes (a value, text or bytes) and the bytes that the engine reads and
// writes.
//
// It is not a check of the contract: the engine's own reader is, so that every language refuses
// alike.
//
// Invariant: nothing is changed on the way; what JSON or UTF-8 cannot carry is an error.

import { GongzhiError } from './error.js';
import { decode, encode } from './utf8.js';

// JSON.stringify writes a lone surrogate as an escape; one behind an even number of backslashes is
// such a one.
const LONE_SURROGATE = /(?:^|[^\\])(?:\\\\)*\\ud[89a-f]/;

/** The bytes of a value as JSON. */
export function bytesOf(value) {
  const text = stringify(value);
  if (text === undefined) throw new GongzhiError('face.notJson');
  if (text.indexOf('\\ud') >= 0 && LONE_SURROGATE.test(text))
    throw new GongzhiError('face.notUnicode');
  return encode(text);
}

/** The bytes of text or bytes, as they are. */
export function rawBytesOf(textOrBytes) {
  if (typeof textOrBytes === 'string') return encode(textOrBytes);
  if (ArrayBuffer.isView(textOrBytes)) {
    return new Uint8Array(textOrBytes.buffer, textOrBytes.byteOffset, textOrBytes.byteLength);
  }
  if (isArrayBuffer(textOrBytes)) return new Uint8Array(textOrBytes);
  throw new GongzhiError('face.notBytes');
}

/** The value that the engine wrote. */
export function valueOf(bytes) {
  return JSON.parse(decode(bytes));
}

function stringify(value) {
  try {
    return JSON.stringify(value);
  } catch (cause) {
    throw new GongzhiError('face.notJson', { cause });
  }
}

// By its name, since a mini-program's file system hands out buffers of another realm.
function isArrayBuffer(value) {
  return Object.prototype.toString.call(value) === '[object ArrayBuffer]';
}
