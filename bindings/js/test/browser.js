// Headless Chromium over a server on loopback that serves this package and the vectors, for the
// tests.
//
// It is not a test. It asks nothing of the network.

import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { extname, join, normalize } from 'node:path';
import { chromium } from 'playwright-core';

const EXECUTABLE = process.env.GONGZHI_CHROMIUM || '/usr/bin/chromium';
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
const TYPES = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.wasm': 'application/wasm',
};

/** A browser on a server with `mounts` (URL prefix to folder): `{ origin, blank(), close() }`. */
export async function openPage(mounts) {
  const server = createServer((request, response) => serve(mounts, request, response));
  await new Promise((listening) => server.listen(0, '127.0.0.1', listening));
  const origin = `http://127.0.0.1:${server.address().port}`;
  const profile = mkdtempSync(join(tmpdir(), 'gongzhi-chromium-'));
  const options = { executablePath: EXECUTABLE, headless: true, args: FLAGS };
  const browser = await chromium.launchPersistentContext(profile, options);
  const page = await browser.newPage();
  return {
    origin,
    async blank() {
      await page.goto(`${origin}/blank`);
      return page;
    },
    async close() {
      await browser.close();
      server.closeAllConnections();
      server.close();
      rmSync(profile, { recursive: true, force: true });
    },
  };
}

function serve(mounts, request, response) {
  const path = normalize(decodeURIComponent(new URL(request.url, 'http://127.0.0.1').pathname));
  if (path === '/blank') return send(response, 200, '.html', '<!doctype html><title>blank</title>');
  const prefix = Object.keys(mounts).find((it) => path.startsWith(it));
  try {
    const file = join(mounts[prefix], path.slice(prefix.length));
    return send(response, 200, extname(file), readFileSync(file));
  } catch {
    return send(response, 404, '.html', 'not here');
  }
}

function send(response, status, extension, body) {
  response.writeHead(status, { 'content-type': TYPES[extension] || 'application/octet-stream' });
  response.end(body);
}
