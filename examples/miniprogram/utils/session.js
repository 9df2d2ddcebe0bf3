// The engine's life in this mini-program: loaded once, restored from the last snapshot, saved after
// every change. Pages ask and act through it.
//
// It is not a server's stand-in: a real community has its engine on a server, and the phone sends
// the same requests there. Here everything stays on the phone, so that the example runs alone.
//
// Invariant: time never goes back, even if the phone's clock does; no request id is used twice.

const { GongzhiError, load } = require('gongzhi');
const community = require('./community');
const demo = require('./demo');

const END = '2199-01-01T00:00:00Z'; // a question may be of any later time

let gz = null;
let engine = null;
let latest = 0; // milliseconds; what the engine has seen
let count = 0;

/** Loads and opens; after a trap, the same again gives a sound engine. */
async function start() {
  gz = await load();
  const kept = read();
  engine = kept === null ? gz.open(demo.SETUP) : gz.restore(demo.SETUP, kept);
  latest = Date.parse(community.nowOf(engine.query(community.question(END, community.clock()))));
  if (kept === null) demo.FOUNDING.forEach(found);
}

/** Does what the member asks: `{ accepted, refusal }`, the refusal as the member reads it. */
function act(command) {
  return attempt(() => {
    const receipt = engine.execute(community.request(nextId(), now(), command));
    save();
    return community.outcomeOf(receipt);
  });
}

/** Asks; the answer, or `null` where there is none for this member. */
function ask(query) {
  try {
    return engine.query(community.question(now(), query));
  } catch (error) {
    if (isRefusal(error)) return null;
    throw error;
  }
}

/** The keyed digest of an ID number, which is kept nowhere: `{ accepted, refusal, digest }`. */
function identify(number) {
  return attempt(() => {
    const { digest } = gz.tool(community.identityOf(demo.SETUP, number));
    return { accepted: true, refusal: '', digest };
  });
}

function found(command) {
  const { accepted, refusal } = act(command);
  if (!accepted) throw new Error(refusal);
}

function attempt(call) {
  try {
    return call();
  } catch (error) {
    if (!isRefusal(error)) throw error;
    return { accepted: false, refusal: error.refused.zh };
  }
}

function isRefusal(error) {
  return error instanceof GongzhiError && error.refused !== null;
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

module.exports = { act, ask, identify, start };
