// A stand-in for a mini-program's JavaScript host, strict where real ones are: a context of
// ECMAScript built-ins alone, CommonJS modules inside one package, and an `instantiate` that takes
// a path inside that package.
//
// It is not a simulator: no rendering, no network, no storage but what a test puts in `globals`.
//
// Invariant: what loads here needs nothing that a phone with the oldest supported host lacks.

import { existsSync, readFileSync } from 'node:fs';
import { posix, join } from 'node:path';
import vm from 'node:vm';
import { transformSync } from 'esbuild';

// What such a host has. `eval` and `Function(text)` are refused by the context itself.
const BUILT_INS = new Set(
  `Array ArrayBuffer Boolean DataView Date Error EvalError Float32Array Float64Array Function
  Infinity Int16Array Int32Array Int8Array JSON Map Math NaN Number Object Promise Proxy
  RangeError ReferenceError Reflect RegExp Set String Symbol SyntaxError TypeError URIError
  Uint16Array Uint32Array Uint8Array Uint8ClampedArray WeakMap WeakSet decodeURI
  decodeURIComponent encodeURI encodeURIComponent globalThis isFinite isNaN parseFloat parseInt
  undefined`.split(/\s+/),
);

export class MiniHost {
  /** `mounts`: folders of the package to folders on disk; `shape`: how `instantiate` answers. */
  constructor({ mounts, shape = 'pair', globals = {}, exportsOf = (exports) => exports }) {
    this.mounts = mounts;
    this.modules = new Map();
    this.context = vm.createContext({}, { codeGeneration: { strings: false, wasm: false } });
    this.run(`for (const name of Object.getOwnPropertyNames(globalThis)) {
      if (!${JSON.stringify([...BUILT_INS])}.includes(name)) delete globalThis[name];
    }`);
    this.context.WXWebAssembly = {
      instantiate: (path, imports) => this.instantiate(path, imports),
    };
    Object.assign(this.context, globals);
    this.shape = shape;
    this.exportsOf = exportsOf;
  }

  /** Runs a piece of script in the context. */
  run(source, filename = 'host') {
    return vm.runInContext(source, this.context, { filename });
  }

  /** Loads a CommonJS module by its absolute path inside the package. */
  require(path) {
    const found = [path, `${path}.js`, `${path}/index.js`].find(
      (it) => /\.js$/.test(it) && this.has(it),
    );
    if (found === undefined) throw new Error(`module '${path}' is not defined`);
    if (!this.modules.has(found)) this.evaluate(found, readFileSync(this.onDisk(found), 'utf8'));
    return this.modules.get(found).exports;
  }

  /** Loads an ES module of the tests, turned into CommonJS as the host's own build does. */
  adopt(path, file) {
    const { code } = transformSync(readFileSync(file, 'utf8'), { format: 'cjs', target: 'es2018' });
    this.evaluate(path, code);
    return this.modules.get(path).exports;
  }

  evaluate(path, source) {
    const module = { exports: {} };
    this.modules.set(path, module);
    const wrapper = this.run(`(function (exports, require, module) {${source}\n})`, path);
    wrapper(module.exports, (name) => this.require(resolve(posix.dirname(path), name)), module);
  }

  async instantiate(path, imports) {
    if (typeof path !== 'string' || !/\.wasm$/.test(path) || !this.has(path)) {
      throw new Error(`instantiate takes a path of the package, not ${String(path)}`);
    }
    const result = await WebAssembly.instantiate(readFileSync(this.onDisk(path)), imports);
    const instance = { exports: this.exportsOf(result.instance.exports) };
    return this.shape === 'pair' ? { instance, module: result.module } : instance;
  }

  has(path) {
    const file = this.onDisk(path);
    return file !== null && existsSync(file);
  }

  onDisk(path) {
    const inside = posix.normalize(posix.join('/', path));
    const prefixes = Object.keys(this.mounts).sort((a, b) => b.length - a.length);
    const prefix = prefixes.find((it) => inside.startsWith(it));
    return prefix === undefined ? null : join(this.mounts[prefix], inside.slice(prefix.length));
  }
}

function resolve(from, name) {
  return /^[./]/.test(name) ? posix.resolve(from, name) : `/miniprogram_npm/${name}`;
}
