const { load } = require('gongzhi');

Page({
  data: { said: '' },

  async onLoad() {
    const gz = await load(); // or load({ path: '/wasm/gongzhi_bg.wasm.br' })
    const engine = gz.open({});
    this.setData({ said: engine.executeText('{}').text });
    engine.free();
  },
});
