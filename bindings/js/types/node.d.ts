// The loader for Node; `require` and `import` share one instance.

import type { Gongzhi } from './index.js';

export * from './index.js';

export function load(): Promise<Gongzhi>;

/** On the spot, for scripts. */
export function loadSync(): Gongzhi;
