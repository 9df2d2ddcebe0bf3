// The mini-program: starts the session once; every page waits for it.

const session = require('./utils/session');

App({
  onLaunch() {
    this.ready = session.start();
    this.ready.catch((error) =>
      wx.showModal({ title: '无法启动', content: error.message, showCancel: false }),
    );
  },
});
