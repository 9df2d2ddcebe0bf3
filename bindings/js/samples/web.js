// @ts-check
import { load } from 'gongzhi/web';
import { REQUEST, SETUP } from './community.js';

export async function start() {
  const gz = await load('/assets/gongzhi.wasm'); // wherever your build puts `gongzhi/gongzhi.wasm`
  const engine = gz.open(SETUP);
  return engine.execute(REQUEST);
}
