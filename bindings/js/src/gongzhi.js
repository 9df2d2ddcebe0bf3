// The API: an engine that takes requests and questions as values and gives receipts and answers as
// values.
//
// It holds no rules and knows no host: the loaders (`node.js`, `web.js`, `miniprogram.js`) give it
// an instance.
//
// Invariants. A receipt is returned, also when its outcome is a refusal; a call refused whole
// (malformed, not open to this actor, …) is thrown, with the engine's account in `error.refused`.
// `free` any number of times frees once.

import { GongzhiError } from './error.js';
import { bytesOf, rawBytesOf, valueOf } from './json.js';
import { decode } from './utf8.js';

/** What `load` gives: opens engines, and answers what needs none. */
export class Gongzhi {
  #instance;

  constructor(instance) {
    this.#instance = instance;
  }

  /** True once the instance trapped: all its engines are lost; a new `load` gives a sound one. */
  get poisoned() {
    return this.#instance.poisoned;
  }

  /** A new engine. */
  open(setup) {
    return this.#opened(this.#instance.call('engine_open', bytesOf(setup)));
  }

  /** An engine as it was when `snapshot` was taken. */
  restore(setup, snapshot) {
    return this.#opened(
      this.#instance.call('engine_restore', bytesOf(setup), rawBytesOf(snapshot)),
    );
  }

  /** A stateless helper: identity digests, checks of codes, proofs. */
  tool(request) {
    return value(this.#instance.call('tool', bytesOf(request))).done;
  }

  /** As `open`, from text or bytes as they are: `{ status, text, engine }`. */
  openText(setup) {
    return this.#openedText(this.#instance.call('engine_open', rawBytesOf(setup)));
  }

  /** As `restore`, from text or bytes as they are: `{ status, text, engine }`. */
  restoreText(setup, snapshot) {
    return this.#openedText(
      this.#instance.call('engine_restore', rawBytesOf(setup), rawBytesOf(snapshot)),
    );
  }

  /** As `tool`, from text or bytes as they are: `{ status, text }`. */
  toolText(request) {
    return text(this.#instance.call('tool', rawBytesOf(request)));
  }

  #opened({ outcome, body }) {
    if (outcome === 'refused') throw GongzhiError.fromBody(valueOf(body));
    return new Engine(this.#instance, handleOf(body));
  }

  #openedText(answer) {
    if (answer.outcome === 'refused') return { ...text(answer), engine: null };
    return { status: 'done', text: '', engine: new Engine(this.#instance, handleOf(answer.body)) };
  }
}

/** One community's rules and state. Free it when done: no garbage collector reaches it. */
export class Engine {
  #instance;
  #handle;

  /** Not for callers: `Gongzhi` opens engines. */
  constructor(instance, handle) {
    this.#instance = instance;
    this.#handle = handle;
  }

  /** One request; its receipt, whether accepted or refused by a rule. */
  execute(request) {
    return value(this.#call('engine_execute', bytesOf(request)));
  }

  /** One question; its answer. Changes nothing. */
  query(question) {
    return value(this.#call('engine_query', bytesOf(question))).answer;
  }

  /** As `execute`, from text or bytes as they are: `{ status, text }`. */
  executeText(request) {
    return text(this.#call('engine_execute', rawBytesOf(request)));
  }

  /** As `query`, from text or bytes as they are: `{ status, text }`. */
  queryText(question) {
    return text(this.#call('engine_query', rawBytesOf(question)));
  }

  /** One line of either kind, a request or a question: `{ status, text }`. */
  lineText(line) {
    return text(this.#call('engine_line', rawBytesOf(line)));
  }

  /** The whole engine as bytes, for `restore`. */
  snapshot() {
    return this.#call('engine_snapshot').body.slice();
  }

  /** Gives the engine's memory back; again, or after a trap, it does nothing. */
  free() {
    const handle = this.#handle;
    this.#handle = null;
    if (handle !== null && !this.#instance.poisoned) this.#instance.call('engine_close', handle);
  }

  #call(name, ...args) {
    if (this.#handle === null) throw new GongzhiError('face.freed');
    return this.#instance.call(name, this.#handle, ...args);
  }
}

// Where the host has it, so that `using engine = gz.open(…)` frees at the end of its block.
if (typeof Symbol.dispose === 'symbol') {
  Object.defineProperty(Engine.prototype, Symbol.dispose, { value: Engine.prototype.free });
}

function value({ outcome, body }) {
  const reply = valueOf(body);
  if (outcome === 'refused' && !isReceipt(reply)) throw GongzhiError.fromBody(reply);
  return reply;
}

function text({ outcome, body }) {
  return { status: outcome, text: decode(body) };
}

// A whole refusal is `{"refused":…}` and nothing else; a receipt tells more than that it was
// refused.
function isReceipt(reply) {
  return Object.keys(reply).length !== 1 || reply.refused === undefined;
}

function handleOf(body) {
  return new DataView(body.buffer, body.byteOffset, 4).getUint32(0, true);
}
