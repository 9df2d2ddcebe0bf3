// @ts-check
import { load } from 'gongzhi/node';
import { REQUEST, SETUP } from './community.js';

const gz = await load();
const engine = gz.open(SETUP);
engine.execute(REQUEST);
const bytes = engine.snapshot(); // a Uint8Array: keep it where you like
engine.free();

const again = gz.restore(SETUP, bytes);
console.log(again.snapshot().length === bytes.length);
again.free();
