// The loader for Node, bundled to `dist/node.cjs` for `require` and `import` alike, so that both
// share one instance.
//
// It is not run from this folder: `__dirname` is the bundle's, beside which the `.wasm` lies.
//
// Invariant: importing it reads no file; `load` does.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Gongzhi } from './gongzhi.js';
import { share, shareSync } from './instance.js';

export { GongzhiError } from './error.js';
export { Engine, Gongzhi } from './gongzhi.js';

/** Loads the engine. */
export function load() {
  const compiled = (imports) => WebAssembly.instantiate(bytes(), imports);
  return share((imports) => compiled(imports).then(({ instance }) => instance.exports)).then(
    (instance) => new Gongzhi(instance),
  );
}

/** Loads the engine on the spot, for scripts. */
export function loadSync() {
  const exportsOf = (imports) =>
    new WebAssembly.Instance(new WebAssembly.Module(bytes()), imports).exports;
  return new Gongzhi(shareSync(exportsOf));
}

function bytes() {
  return readFileSync(join(__dirname, 'gongzhi_bg.wasm'));
}
