// The quick start of the README at the top of the checkout: one engine, one request, one receipt.
import { readFileSync } from 'node:fs';
import { load } from 'gongzhi/node';

const setup = JSON.parse(readFileSync(process.argv[2], 'utf8'));
const gz = await load();
const engine = gz.open(setup);
const receipt = engine.execute({
  id: 'r1', at: '2026-03-02T09:00:00+08:00', actor: 'operator-chen',
  command: { membership: { defineRegion: {
    region: '330402001001', name: '南湖社区', level: 'village', parent: '330402001000',
  } } },
});
console.log(JSON.stringify(receipt));
engine.free();
