// The loader for mini-programs, bundled to `dist/miniprogram`, which WeChat's npm build copies as
// it is.
//
// It reads no file: the host takes a path inside the package and nothing else. Alipay and Douyin
// have the same function under other names; pass theirs as `webAssembly`.
//
// Invariant: nothing is asked of the host but ECMAScript and `instantiate(path, imports)`.

/* global WXWebAssembly */
import { GongzhiError } from './error.js';
import { Gongzhi } from './gongzhi.js';
import { share } from './instance.js';

export { GongzhiError } from './error.js';
export { Engine, Gongzhi } from './gongzhi.js';

const PATH = '/miniprogram_npm/gongzhi/gongzhi_bg.wasm';

/** Loads the engine. `path` is inside the package; `.wasm.br` takes base library 2.14.0. */
export function load({ path = PATH, webAssembly } = {}) {
  return share((imports) => instantiate(webAssembly || ofHost(), path, imports)).then(
    (instance) => new Gongzhi(instance),
  );
}

// Some versions of the host give `{ instance, module }`, others the instance itself.
function instantiate(webAssembly, path, imports) {
  return webAssembly
    .instantiate(path, imports)
    .then((result) => (result.instance || result).exports);
}

function ofHost() {
  if (typeof WXWebAssembly === 'object' && WXWebAssembly !== null) return WXWebAssembly;
  throw new GongzhiError('face.load', {
    detail: 'this host has no WXWebAssembly; pass `webAssembly`',
  });
}
