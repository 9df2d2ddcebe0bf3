// The loader for browsers.

import type { Gongzhi } from './index.js';

export * from './index.js';

/** From a URL, a response, bytes or a compiled module; compiles off the main thread. */
export function load(
  source: string | URL | Response | PromiseLike<Response> | BufferSource | WebAssembly.Module,
): Promise<Gongzhi>;
