// The one live WebAssembly instance behind wasm-bindgen's glue, and the guard around every call
// into it.
//
// The glue keeps its instance in a variable of its module, so a program has one at a time. It is
// not a loader: each host's loader says how bytes become an instance, `share` says when.
//
// Invariant: an instance out of which an exception came is never entered again; the next `share`
// makes another.

import * as glue from '../dist/gongzhi_bg.js';
import { GongzhiError } from './error.js';

// The first byte of every answer, as in wasm/src/face.rs.
const OUTCOMES = ['done', 'refused', 'noSuchHandle', 'unusable'];

let live = null;
let pending = null;

/** The live instance, or one from `instantiate(imports)`: the exports, or a promise of them. */
export function share(instantiate) {
  if (isLive()) return Promise.resolve(live);
  if (pending === null) {
    pending = Promise.resolve()
      .then(() => instantiate(imports()))
      .then(adopt, failed)
      .finally(() => {
        pending = null;
      });
  }
  return pending;
}

/** The same without a promise, for hosts that may compile on the spot. */
export function shareSync(instantiate) {
  if (isLive()) return live;
  try {
    return adopt(instantiate(imports()));
  } catch (cause) {
    return failed(cause);
  }
}

class Instance {
  #exports;
  poisoned = false;

  constructor(exports) {
    this.#exports = exports;
  }

  /** Calls an export of the face with a handle, bytes or both; gives `{ outcome, body }`. */
  call(name, ...args) {
    if (this.poisoned) throw new GongzhiError('face.poisoned');
    let answer;
    try {
      answer = glue[name](...args);
    } catch (cause) {
      this.poisoned = true;
      throw new GongzhiError('face.poisoned', { cause });
    }
    const outcome = OUTCOMES[answer[0]];
    if (outcome === 'unusable') {
      this.poisoned = true;
      throw new GongzhiError('face.poisoned');
    }
    return { outcome, body: answer.subarray(1) };
  }

  // The glue keeps a view of the memory until that memory is detached; growing by nothing detaches
  // it.
  retire() {
    this.poisoned = true;
    this.#exports.memory.grow(0);
  }
}

function isLive() {
  return live !== null && !live.poisoned;
}

function imports() {
  return { './gongzhi_bg.js': glue };
}

function adopt(exports) {
  if (isLive()) return live; // a synchronous load came first
  if (live !== null) live.retire();
  glue.__wbg_set_wasm(exports);
  live = new Instance(exports);
  return live;
}

function failed(cause) {
  if (cause instanceof GongzhiError) throw cause;
  throw new GongzhiError('face.load', { cause, detail: String(cause && cause.message) });
}
