// The runner of the shared transcripts (tests/vectors), the same in Node, a bare context and a
// browser.
//
// It is not a parser of JSON: expected bodies are compared byte for byte, as text. Its host gives
// it the loaded package, the text of each transcript and the bytes of each setup.
//
// Invariant: it asks nothing of its host but ECMAScript, so that it runs where the package runs.

/** One transcript: `{ name, passed, failures: [{ line, expected, got }] }`. */
export function runTranscript(gz, { name, text, setupOf }) {
  const run = new Run(gz, setupOf);
  text.split('\n').forEach((line, index) => run.step(line, index + 1));
  run.end();
  return { name, passed: run.passed, failures: run.failures };
}

/** The report of many, and its closing line. */
export function report(host, results) {
  const lines = results.map((result) => reportOne(host, result));
  const passed = results.reduce((sum, result) => sum + result.passed, 0);
  const failed = results.reduce((sum, result) => sum + result.failures.length, 0);
  return { passed, failed, text: lines.join('\n') };
}

function reportOne(host, { name, passed, failures }) {
  if (failures.length === 0) return `ok   ${host} ${name} (${passed})`;
  const shown = failures.map(
    ({ line, expected, got }) => `  line ${line}\n    expected ${expected}\n    got      ${got}`,
  );
  return [
    `FAIL ${host} ${name} (${failures.length} of ${passed + failures.length})`,
    ...shown,
  ].join('\n');
}

class Run {
  passed = 0;
  failures = [];
  #gz;
  #setupOf;
  #setup = null; // the bytes that the engine was opened with
  #engine = null;
  #reply = null; // of the last call, until it is checked

  constructor(gz, setupOf) {
    this.#gz = gz;
    this.#setupOf = setupOf;
  }

  step(line, number) {
    if (line === '' || line[0] === '#') return;
    const space = line.indexOf(' ');
    const word = space < 0 ? line : line.slice(0, space);
    const rest = space < 0 ? '' : line.slice(space + 1);
    try {
      if (word === '<' || word === '!')
        this.#check(word === '<' ? 'done' : 'refused', rest, number);
      else this.#act(word, rest);
    } catch (error) {
      this.#reply = null;
      this.#fail(number, `${word} to run`, { status: 'threw', text: error.code || String(error) });
    }
  }

  end() {
    if (this.#engine !== null) this.#engine.free();
  }

  #act(word, rest) {
    if (word === 'setup') this.#open(this.#setupOf(rest), true);
    else if (word === 'setup!') this.#open(rest, false);
    else if (word === 'snapshot') this.#moveThroughSnapshot();
    else this.#reply = this.#call(word, rest);
  }

  #open(setup, must) {
    this.end();
    this.#engine = null;
    const opened = this.#gz.openText(setup);
    if (must && opened.engine === null) throw new Error(`${opened.status} ${opened.text}`);
    this.#setup = setup;
    this.#engine = opened.engine;
    this.#reply = opened;
  }

  #moveThroughSnapshot() {
    const snapshot = this.#engine.snapshot();
    this.#engine.free();
    const opened = this.#gz.restoreText(this.#setup, snapshot);
    this.#engine = opened.engine;
    if (opened.engine === null) throw new Error(`${opened.status} ${opened.text}`);
  }

  #call(word, rest) {
    const form = /^([>?@])(x|pad)?$/.exec(word);
    if (form === null) throw new Error(`not a line of a transcript: ${word}`);
    const request = content(form[2], rest);
    if (form[1] === '@') return this.#gz.toolText(request);
    return form[1] === '>' ? this.#engine.executeText(request) : this.#engine.queryText(request);
  }

  #check(status, body, number) {
    const reply = this.#reply;
    this.#reply = null;
    if (reply !== null && reply.status === status && reply.text === body) this.passed += 1;
    else this.#fail(number, `${status} ${body}`, reply);
  }

  #fail(line, expected, reply) {
    const got = reply === null ? 'no call' : `${reply.status} ${reply.text}`;
    this.failures.push({ line, expected, got });
  }
}

function content(form, rest) {
  if (form === 'x') return Uint8Array.from(rest.match(/../g) || [], (hex) => parseInt(hex, 16));
  if (form !== 'pad') return rest;
  const space = rest.indexOf(' ');
  return rest.slice(space + 1) + ' '.repeat(Number(rest.slice(0, space)));
}
