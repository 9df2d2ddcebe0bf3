// The core entry: types and the one way to bring an instance of one's own; no host is assumed.
//
// It is not a loader: `gongzhi/node`, `gongzhi/web` and `gongzhi/miniprogram` are.
//
// Invariant: importing it does nothing.

import { Gongzhi } from './gongzhi.js';
import { share } from './instance.js';

export { GongzhiError } from './error.js';
export { Engine, Gongzhi } from './gongzhi.js';

/** Loads by the host's means: `instantiate(imports)` gives the exports, or a promise of them. */
export function load(instantiate) {
  return share(instantiate).then((instance) => new Gongzhi(instance));
}
