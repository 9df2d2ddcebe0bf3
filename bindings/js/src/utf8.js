// UTF-8, with the host's coder where it has one and in plain ECMAScript where not (mini-programs
// have none).
//
// It is not forgiving: `TextEncoder` alone would turn a lone surrogate into U+FFFD, and so change
// what was said.
//
// Invariant: `decode(encode(text)) === text`, or `face.notUnicode`; both ways give the same bytes
// on every host.

import { GongzhiError } from './error.js';

const CHUNK = 4096; // arguments of one String.fromCharCode call; far below every engine's limit

/** The UTF-8 bytes of a string. */
export function encode(text) {
  const size = sizeOf(text);
  if (typeof TextEncoder === 'function') return new TextEncoder().encode(text);
  const bytes = new Uint8Array(size);
  let at = 0;
  for (let i = 0; i < text.length; i += 1) {
    const code = text.codePointAt(i);
    if (code > 0xffff) i += 1;
    at = put(bytes, at, code);
  }
  return bytes;
}

/** The string of UTF-8 bytes that the engine wrote, so well-formed ones. */
export function decode(bytes) {
  if (typeof TextDecoder === 'function') {
    return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  }
  let text = '';
  let units = [];
  for (let i = 0; i < bytes.length;) {
    const [code, length] = take(bytes, i);
    i += length;
    if (code > 0xffff) units.push(0xd7c0 + (code >> 10), 0xdc00 + (code & 0x3ff));
    else units.push(code);
    if (units.length >= CHUNK) {
      text += String.fromCharCode.apply(null, units);
      units = [];
    }
  }
  return text + String.fromCharCode.apply(null, units);
}

function sizeOf(text) {
  let size = 0;
  for (let i = 0; i < text.length; i += 1) {
    const code = text.codePointAt(i);
    if (code >= 0xd800 && code <= 0xdfff) {
      throw new GongzhiError('face.notUnicode', { detail: `at index ${i}` });
    }
    if (code > 0xffff) i += 1;
    size += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
  }
  return size;
}

function put(bytes, at, code) {
  if (code < 0x80) {
    bytes[at] = code;
    return at + 1;
  }
  const more = code < 0x800 ? 1 : code < 0x10000 ? 2 : 3;
  bytes[at] = [0xc0, 0xe0, 0xf0][more - 1] | (code >> (6 * more));
  for (let i = 1; i <= more; i += 1) bytes[at + i] = 0x80 | ((code >> (6 * (more - i))) & 0x3f);
  return at + more + 1;
}

function take(bytes, at) {
  const lead = bytes[at];
  if (lead < 0x80) return [lead, 1];
  const more = lead < 0xe0 ? 1 : lead < 0xf0 ? 2 : 3;
  let code = lead & (0x3f >> more);
  for (let i = 1; i <= more; i += 1) code = (code << 6) | (bytes[at + i] & 0x3f);
  return [code, more + 1];
}
