// The page's one script: loads the engine, executes what stands in the box, shows the receipt.
//
// It is not a client of any server. What it says to the engine stands with the package's samples.

import { load } from '../../bindings/js/src/web.js';
import { REQUEST, SETUP } from '../../bindings/js/samples/community.js';

const box = document.querySelector('#request');
const button = document.querySelector('button');
const shown = document.querySelector('#receipt');

box.value = JSON.stringify(REQUEST, null, 2);

async function start() {
  const gz = await load(new URL('../../bindings/js/dist/gongzhi_bg.wasm', document.baseURI));
  const engine = gz.open(SETUP);
  button.addEventListener('click', () => show(engine.executeText(box.value)));
  button.disabled = false;
}

function show({ status, text }) {
  shown.classList.toggle('refused', status === 'refused');
  shown.textContent = JSON.stringify(JSON.parse(text), null, 2);
  shown.dataset.done = '';
}

start().catch((error) => {
  shown.classList.add('refused');
  shown.textContent = `${error.code || error.name}: ${error.message}`;
});
