// From wasm-bindgen's output to what the package ships: a small `.wasm`, its brotli twin, two
// CommonJS bundles.
//
// It is the second half of `cargo xtask wasm`; the first writes `dist/gongzhi_bg.{js,wasm}`. The
// bundles are for Node (`require` and `import` share one) and for mini-programs, whose npm build
// copies a CommonJS folder as it is.
//
// Invariant: what is shipped is within `budget.json`, and the glue is wasm-bindgen's, unchanged.

import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants } from 'node:zlib';
import { build } from 'esbuild';

// What the floor of WeChat's JavaScript (Chrome 86 on Android, iOS 13) can read.
const PHONE_TARGET = 'es2018';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
shrink();
const sizes = compress();
await bundle();
guard(sizes);

function shrink() {
  const features = ['--mvp-features', '--enable-mutable-globals'];
  // The stack lies lowest in memory, so no pointer is below 1024: offsets can be folded into loads.
  const strips = ['--strip-debug', '--strip-producers', '--strip-target-features'];
  // What counts is the size under brotli: code that is repeated costs it less than code that is shared
  // by way of more locals.
  const skips = ['--skip-pass=local-cse', '--skip-pass=inlining-optimizing'];
  const tidies = ['--low-memory-unused', '--gufa-optimizing', '-Oz'];
  const passes = ['--flatten', '--rereloop', '-Oz', ...tidies, ...skips, '--reorder-functions', ...strips];
  const input = 'dist/gongzhi_bg.wasm';
  execFileSync('node_modules/.bin/wasm-opt', [...features, ...passes, input, '-o', input]);
  // wasm-bindgen's own loader imports `.wasm` as a module, which few hosts can.
  rmSync('dist/gongzhi.js', { force: true });
}

function compress() {
  const raw = readFileSync('dist/gongzhi_bg.wasm');
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: 11,
    [constants.BROTLI_PARAM_LGWIN]: 20, // the whole module lies in one window
    [constants.BROTLI_PARAM_SIZE_HINT]: raw.length,
    // Code repeats at odd distances more than text does, and its kinds change often. As measured.
    [constants.BROTLI_PARAM_NPOSTFIX]: 0,
    [constants.BROTLI_PARAM_NDIRECT]: 15,
    [constants.BROTLI_PARAM_LGBLOCK]: 17,
  };
  const brotli = brotliCompressSync(raw, { params });
  writeFileSync('dist/gongzhi_bg.wasm.br', brotli);
  return { rawBytes: raw.length, brotliBytes: brotli.length };
}

async function bundle() {
  const common = { bundle: true, format: 'cjs', charset: 'utf8', logLevel: 'warning' };
  await build({
    ...common,
    entryPoints: ['src/node.js'],
    outfile: 'dist/node.cjs',
    platform: 'node',
    target: 'node18',
  });
  mkdirSync('dist/miniprogram', { recursive: true });
  await build({
    ...common,
    entryPoints: ['src/miniprogram.js'],
    outfile: 'dist/miniprogram/index.js',
    platform: 'neutral',
    target: PHONE_TARGET,
  });
  writeFileSync('dist/miniprogram/package.json', '{ "type": "commonjs" }\n');
  copyFileSync('dist/gongzhi_bg.wasm', 'dist/miniprogram/gongzhi_bg.wasm');
}

function guard(sizes) {
  const budget = JSON.parse(readFileSync('budget.json', 'utf8'));
  let over = false;
  for (const [name, size] of Object.entries(sizes)) {
    const most = budget[`${name}Max`];
    over ||= size > most;
    console.log(`gongzhi_bg.wasm ${name} ${size} of ${most}${size > most ? ' OVER BUDGET' : ''}`);
  }
  if (over) process.exitCode = 1;
}
