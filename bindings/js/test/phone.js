// A phone with the example mini-program on it: the bare host, and as much of `wx` as the pages use.
//
// It is not a renderer: what a page would show is its `data`.
//
// Invariant: `setData` carries JSON alone, nothing undefined, and files hold bytes that nobody else
// changes, as on a phone.

import { fileURLToPath } from 'node:url';
import { MiniHost } from './mini-host.js';

const PACKAGE = fileURLToPath(new URL('../dist/miniprogram/', import.meta.url));
export const MORNING = Date.parse('2026-06-01T09:00:00+08:00');

const EXAMPLE = fileURLToPath(new URL('../../../examples/miniprogram/', import.meta.url));

export class Phone {
  /** `files` is what an earlier run of the mini-program left; `clock` gives milliseconds. */
  constructor({ files = new Map(), clock = () => MORNING, shape } = {}) {
    this.files = files;
    this.modals = [];
    const mounts = { '/miniprogram_npm/gongzhi/': PACKAGE, '/': EXAMPLE };
    const globals = {
      wx: this.wx(),
      App: (app) => this.launch(app),
      Page: (page) => this.enter(page),
    };
    globals.getApp = () => this.app;
    this.host = new MiniHost({ mounts, globals, shape });
    this.host.run('Date').now = clock;
    this.host.require('/app');
  }

  /** Opens a page by its path in app.json and waits for its `onShow`. */
  async open(path) {
    this.host.modules.delete(`/${path}.js`);
    this.host.require(`/${path}`);
    await this.page.onShow();
    return this.page;
  }

  launch(app) {
    this.app = app;
    app.onLaunch();
  }

  enter(page) {
    page.setData = (data) => Object.assign(page.data, carried(data));
    this.page = page;
  }

  wx() {
    const { files } = this;
    return {
      env: { USER_DATA_PATH: 'wxfile://usr' },
      showModal: (modal) => this.modals.push(modal),
      getFileSystemManager: () => ({
        readFileSync(path) {
          if (!files.has(path)) throw new Error(`readFileSync:fail no such file ${path}`);
          return files.get(path).slice(0);
        },
        writeFileSync: (path, buffer) => files.set(path, buffer.slice(0)),
      }),
    };
  }
}

/** What the member's finger does to an input. */
export function input(page, field, value) {
  page.onInput({ currentTarget: { dataset: { field } }, detail: { value } });
}

/** What it does to a button, which carries its `dataset`. */
export function tap(page, handler, dataset = {}) {
  page[handler]({ currentTarget: { dataset } });
}

function carried(data) {
  const text = JSON.stringify(data, (key, value) => {
    if (value === undefined) throw new Error(`setData of undefined: ${key}`);
    return value;
  });
  return JSON.parse(text);
}
