// The one exception of this package.
//
// It is thrown when there is nothing to return: the call was refused whole, or never reached the
// rules. A receipt that records a refusal is a value, and is returned.
//
// Invariant: `code` is stable. `face.*` codes are this file's; every other comes from the engine,
// with `refused`.

const MESSAGES = {
  'face.freed': 'this engine was freed; open or restore another',
  'face.load': 'the WebAssembly module could not be loaded',
  'face.notBytes': 'expected a string, a Uint8Array or an ArrayBuffer',
  'face.notJson': 'the value has no JSON form',
  'face.notUnicode': 'the text holds a lone surrogate, so it has no UTF-8 form',
  'face.poisoned':
    'the WebAssembly instance trapped: every engine in it is lost; load again, then restore',
};

export class GongzhiError extends Error {
  /** `refused` is the engine's own account; the `face.*` codes have none. */
  constructor(code, { refused = null, cause, detail } = {}) {
    super(text(code, refused, detail));
    this.name = 'GongzhiError';
    this.code = code;
    this.refused = refused;
    if (cause !== undefined) this.cause = cause;
  }

  /** From the body of a refused call, `{"refused":{"code":…}}`. */
  static fromBody(body) {
    const refused = body.refused;
    return new GongzhiError(refused.code, { refused });
  }
}

function text(code, refused, detail) {
  const said = refused === null ? MESSAGES[code] : refused.en;
  return [code, said, detail].filter((part) => typeof part === 'string').join(': ');
}
