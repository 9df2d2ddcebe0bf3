// The loader for browsers: never compiles on the main thread, and names no file of its own.
//
// It does not guess where the `.wasm` lies: only the page or its bundler knows, so `load` must be
// told.
//
// Invariant: importing it does nothing.

import { GongzhiError } from './error.js';
import { Gongzhi } from './gongzhi.js';
import { share } from './instance.js';

export { GongzhiError } from './error.js';
export { Engine, Gongzhi } from './gongzhi.js';

/** Loads from a URL, a Response (or a promise of one), bytes, or a compiled module. */
export function load(source) {
  return share((imports) => exportsOf(source, imports)).then((instance) => new Gongzhi(instance));
}

async function exportsOf(source, imports) {
  const given = await (isAddress(source) ? fetch(source) : source);
  if (given instanceof WebAssembly.Module)
    return (await WebAssembly.instantiate(given, imports)).exports;
  const result = await instantiate(given, imports);
  return result.instance.exports;
}

async function instantiate(given, imports) {
  if (!(typeof Response === 'function' && given instanceof Response)) {
    return WebAssembly.instantiate(given, imports);
  }
  if (!given.ok)
    throw new GongzhiError('face.load', { detail: `${given.url} gave ${given.status}` });
  const streams = typeof WebAssembly.instantiateStreaming === 'function';
  if (streams && given.headers.get('content-type') === 'application/wasm') {
    return WebAssembly.instantiateStreaming(given, imports);
  }
  return WebAssembly.instantiate(await given.arrayBuffer(), imports);
}

function isAddress(source) {
  return typeof source === 'string' || (typeof URL === 'function' && source instanceof URL);
}
