// `node test/conformance.js FOLDER [HOST…]`: every transcript under FOLDER on each host (node,
// bare, browser).
//
// The cases and what is right about them are the folder's; how they are run is
// `conformance-core.js`.
//
// Invariant: the exit code is 0 if and only if something passed and nothing failed.

import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { report, runTranscript } from './conformance-core.js';

const PACKAGE = fileURLToPath(new URL('..', import.meta.url));

/** The transcripts of a folder, `[{ name, text }]`, by name. */
export function transcripts(folder) {
  return readdirSync(folder, { recursive: true })
    .map((name) => name.split('\\').join('/'))
    .filter((name) => name.endsWith('.transcript'))
    .sort()
    .map((name) => ({ name, text: readFileSync(join(folder, name), 'utf8') }));
}

export const HOSTS = {
  async node(folder) {
    const { load } = await import('gongzhi/node');
    return runAll(runTranscript, await load(), folder);
  },

  async bare(folder) {
    const { MiniHost } = await import('./mini-host.js');
    const mounts = { '/miniprogram_npm/gongzhi/': join(PACKAGE, 'dist/miniprogram') };
    const host = new MiniHost({ mounts });
    const runner = host.adopt('/conformance-core.js', join(PACKAGE, 'test/conformance-core.js'));
    const gz = await host.require('/miniprogram_npm/gongzhi').load();
    return runAll(runner.runTranscript, gz, folder);
  },

  async browser(folder) {
    const { openPage } = await import('./browser.js');
    const chromium = await openPage({ '/vectors/': folder, '/': PACKAGE });
    try {
      return await (await chromium.blank()).evaluate(inPage, transcripts(folder));
    } finally {
      await chromium.close();
    }
  },
};

function runAll(run, gz, folder) {
  const setupOf = (name) => readFileSync(join(folder, 'setups', `${name}.json`));
  return transcripts(folder).map((transcript) => run(gz, { ...transcript, setupOf }));
}

// Runs in the page: fetches the setups that the transcripts name, since the runner asks for them on
// the spot.
async function inPage(files) {
  const { runTranscript: run } = await import('/test/conformance-core.js');
  const { load } = await import('/src/web.js');
  const gz = await load('/dist/gongzhi_bg.wasm');
  const names = new Set(files.flatMap(({ text }) => text.match(/^setup .*$/gm) || []));
  const setups = {};
  for (const line of names) {
    const name = line.slice('setup '.length);
    const response = await fetch(`/vectors/setups/${name}.json`);
    if (response.ok) setups[name] = await response.arrayBuffer();
  }
  return files.map((file) => run(gz, { ...file, setupOf: (name) => setups[name] }));
}

async function main(folder, ...hosts) {
  let passed = 0;
  let failed = 0;
  for (const host of hosts.length > 0 ? hosts : Object.keys(HOSTS)) {
    const result = report(host, await HOSTS[host](folder));
    console.log(result.text);
    passed += result.passed;
    failed += result.failed;
  }
  console.log(`${passed} passed, ${failed} failed`);
  if (passed === 0 || failed > 0) process.exitCode = 1;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await main(...process.argv.slice(2));
