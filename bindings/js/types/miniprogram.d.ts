// The loader for mini-programs.

import type { Gongzhi } from './index.js';

export * from './index.js';

/** `WXWebAssembly`, or the same of another host (`MYWebAssembly`, `TTWebAssembly`). */
export interface PathWebAssembly {
  instantiate(
    path: string,
    imports: object,
  ): PromiseLike<{ instance: { exports: object } } | { exports: object }>;
}

/** `path` is inside the package; by default where WeChat's npm build puts it. */
export function load(options?: { path?: string; webAssembly?: PathWebAssembly }): Promise<Gongzhi>;
