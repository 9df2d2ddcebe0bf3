// The API's types, written by hand over the generated types of the contract.
//
// They are the same for every host; what differs, the `load` of each, stands in the file of that
// host.

import type { Answer, Made, Question, Receipt, Refused, Request, Setup, Tool } from './contract.js';

export type * from './contract.js';

/** JSON as text, or its UTF-8 bytes. */
export type TextOrBytes = string | ArrayBufferView | ArrayBuffer;

/** A call as the engine answered it, not parsed. */
export interface Reply {
  status: 'done' | 'refused';
  text: string;
}

/** What opening from text gives: an engine, or the refusal as text. */
export type Opened =
  { status: 'done'; text: ''; engine: Engine } | { status: 'refused'; text: string; engine: null };

/** Codes of this package itself; every other code is the engine's. */
export type FaceCode =
  | 'face.freed'
  | 'face.load'
  | 'face.notBytes'
  | 'face.notJson'
  | 'face.notUnicode'
  | 'face.poisoned';

/** Thrown where nothing can be returned: a call refused whole, or one that no rule ever saw. */
export class GongzhiError extends Error {
  readonly name: 'GongzhiError';
  readonly code: FaceCode | (string & {});
  /** The engine's own account; `null` for the codes of `FaceCode`. */
  readonly refused: Refused | null;
}

/** Opens engines, and answers what needs none. */
export class Gongzhi {
  private constructor();
  /** True once the instance trapped: all its engines are lost; a new `load` gives a sound one. */
  readonly poisoned: boolean;
  open(setup: Setup): Engine;
  restore(setup: Setup, snapshot: ArrayBufferView | ArrayBuffer): Engine;
  /** Identity digests, checks of codes, proofs. */
  tool(request: Tool): Made;
  openText(setup: TextOrBytes): Opened;
  restoreText(setup: TextOrBytes, snapshot: ArrayBufferView | ArrayBuffer): Opened;
  toolText(request: TextOrBytes): Reply;
}

/** One community's rules and state. Free it when done. */
export class Engine {
  private constructor();
  /** The receipt, whether the request was accepted or refused by a rule. */
  execute(request: Request): Receipt;
  /** Changes nothing. */
  query(question: Question): Answer;
  executeText(request: TextOrBytes): Reply;
  queryText(question: TextOrBytes): Reply;
  /** One line of either kind, a request or a question. */
  lineText(line: TextOrBytes): Reply;
  snapshot(): Uint8Array;
  /** Any number of times; after the first it does nothing. */
  free(): void;
  [Symbol.dispose](): void;
}

/** Loads with the host's own means: `instantiate` gives the exports of `gongzhi.wasm`. */
export function load(
  instantiate: (imports: Record<string, Record<string, unknown>>) => object | PromiseLike<object>,
): Promise<Gongzhi>;
