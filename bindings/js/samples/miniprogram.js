const { load } = require('gongzhi');
const { REQUEST, SETUP } = require('./community');

Page({
  data: { said: '' },

  async onLoad() {
    const gz = await load(); // or load({ path: '/wasm/gongzhi_bg.wasm.br' })
    const engine = gz.open(SETUP);
    this.setData({ said: JSON.stringify(engine.execute(REQUEST).outcome) });
    engine.free();
  },
});
