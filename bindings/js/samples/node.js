// @ts-check
import { GongzhiError, load } from 'gongzhi/node';
import { QUESTION, REQUEST, SETUP } from './community.js';

const gz = await load();
const engine = gz.open(SETUP);
try {
  console.log(engine.execute(REQUEST));
  console.log(engine.query(QUESTION));
} catch (error) {
  if (!(error instanceof GongzhiError)) throw error;
  console.log(error.code, error.refused);
} finally {
  engine.free();
}
