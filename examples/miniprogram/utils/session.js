// The engine's life in this mini-program: loaded once, restored from the last snapshot, saved after
// every change. Pages ask and act through it.
//
// It is not a server's stand-in: a real community has its engine on a server, and the phone sends
// the same requests there. Here everything stays on the phone, so that the example runs alone.
//
// Invariants. **Forward**: time never goes back, even if the phone's clock does. **Once**: no
// request id is used twice. **Loud**: a question that the contract does not name is an error, never
// an empty page.

const { GongzhiError, load } = require('gongzhi');
const envelope = require('./contract/envelope');
const demo = require('./demo');
const { STAFF } = require('./names');

const END = '2199-01-01T00:00:00Z'; // a question may be of any later time
const MINUTE = 60000;
/** What a member mistypes, by its path in the request. */
const MISTYPED = { 'command.membership.join.code': '入群码有误，请核对后重新输入' };

let gz = null;
let engine = null;
let latest = 0; // milliseconds; the latest time that was said to the engine
let ticked = 0; // milliseconds; when deadlines were last looked at
let count = 0;

/** Loads and opens; after a trap, the same again gives a sound engine. */
async function start() {
  gz = await load();
  const kept = read();
  engine = kept === null ? gz.open(demo.SETUP) : gz.restore(demo.SETUP, kept);
  const state = engine.query(envelope.question(END, envelope.clock(STAFF)));
  latest = Date.parse(envelope.nowOf(state));
  if (kept !== null) return;
  demo.found(API);
  save();
}

/** Does what an actor asks: `{ accepted, refusal }`, the refusal as the member reads it. */
function act(command) {
  const outcome = execute(command);
  save();
  return outcome;
}

/** Asks; the answer, or `null` where there is none for this actor. */
function ask(query) {
  try {
    return engine.query(envelope.question(now(), query));
  } catch (error) {
    const refused = refusedOf(error);
    if (refused.code === 'engine.malformed') throw error;
    return null;
  }
}

/** Lets deadlines fire that have passed, as a server does by itself; at most once a minute. */
function tick() {
  if (Math.max(Date.now(), latest) - ticked < MINUTE) return;
  act(envelope.letTimePass(STAFF));
  ticked = latest;
}

/** The demo's time machine: it is `at` now, and deadlines until then have fired. */
function travel(at) {
  latest = Math.max(Date.parse(at), latest);
  return act(envelope.letTimePass(STAFF));
}

/** The identity made of an ID number, which is kept nowhere: `{ accepted, refusal, identity }`. */
function identify(number) {
  return attempt(() => {
    const { identity } = gz.tool(envelope.identityDigest(demo.SETUP, number));
    return { accepted: true, refusal: '', identity };
  });
}

/** The digest by which the engine knows a text. */
function digestOf(text) {
  return gz.tool(envelope.contentDigest(demo.SETUP, text)).digest;
}

/** What the others of this demo do once the member is there. */
function welcome() {
  demo.welcome(API);
  save();
}

function execute(command) {
  return attempt(() =>
    envelope.outcomeOf(engine.execute(envelope.request(nextId(), now(), command))),
  );
}

function must(command) {
  const { accepted, refusal } = execute(command);
  if (!accepted) throw new Error(refusal);
}

function attempt(call) {
  try {
    return call();
  } catch (error) {
    return { accepted: false, refusal: told(refusedOf(error)) };
  }
}

/** A refusal in the member's words: the contract's own, but for what they themself mistyped. */
function told(refused) {
  const malformed = refused.code === 'engine.malformed' ? refused.detail.engine.malformed : {};
  return MISTYPED[malformed.path] || refused.zh;
}

/** The engine's account of a refusal; anything else is thrown on. */
function refusedOf(error) {
  if (error instanceof GongzhiError && error.refused !== null) return error.refused;
  throw error;
}

function now() {
  latest = Math.max(Date.now(), latest);
  return new Date(latest).toISOString();
}

function nextId() {
  count += 1;
  return [Date.now(), count, Math.floor(Math.random() * 1e9)]
    .map((it) => it.toString(36))
    .join('-');
}

function path() {
  return `${wx.env.USER_DATA_PATH}/community.gongzhi`;
}

function read() {
  const files = wx.getFileSystemManager();
  try {
    return files.readFileSync(path());
  } catch (absent) {
    return null;
  }
}

function save() {
  const { buffer, byteOffset, byteLength } = engine.snapshot();
  const bytes = buffer.slice(byteOffset, byteOffset + byteLength);
  wx.getFileSystemManager().writeFileSync(path(), bytes);
}

const API = { ask, digestOf, identify, must };

module.exports = { act, ask, digestOf, identify, start, tick, travel, welcome };
