// The page's script: a published file in, what the check finds out. It decides nothing itself.

import { load } from '../../../bindings/js/src/web.js';
import { check, checkProof } from './check.js';
import { vote } from './example.js';

const element = (id) => document.querySelector(`#${id}`);
const OUTCOMES = {
  passed: '通过 passed',
  rejected: '未通过 rejected',
  noQuorum: '参加人数不足 no quorum',
  void: '无效 void',
};
const CHOICES = { yes: '赞成 yes', no: '反对 no', abstain: '弃权 abstain' };
const TESTS = { quorum: '参加 took part', approval: '赞成 in favour' };
const SIGNS = { atLeast: '≥', moreThan: '>' };

let published = null;

async function start() {
  const gz = await load(new URL('../../../bindings/js/dist/gongzhi_bg.wasm', import.meta.url));
  element('file').addEventListener('change', ({ target }) => guarded(() => opened(target.files)));
  element('example').addEventListener('click', () => guarded(() => tryExample(gz)));
  document.querySelector('form').addEventListener('submit', (event) => {
    event.preventDefault();
    guarded(() => show(findings(gz)));
  });
  element('example').disabled = false;
}

async function opened([file]) {
  if (file) take(JSON.parse(await file.text()));
}

function tryExample(gz) {
  const { published: example, root, trackers } = vote(gz);
  take(example);
  element('root').value = root;
  element('tracker').value = trackers[0];
}

function take(file) {
  element('vote').textContent = (file.ballotProof ? ofOne(file) : ofAll(file)).join(' · ');
  published = file;
  element('check').disabled = false;
  show([]);
}

function ofAll({ topic: { topic, stage } }) {
  const { result, at } = stage.decided;
  return [topic, at.slice(0, 10), OUTCOMES[result.outcome], `${result.turnout.cast} 票 ballots`];
}

function ofOne({ topic, ballotProof: { place, size } }) {
  return [topic, `${size} 票中的第 ${place + 1} 张 ballot ${place + 1} of ${size}`];
}

/** Each line of what was found: whether it is as it should be, and what it says. */
function findings(gz) {
  const typed = { root: element('root').value, tracker: element('tracker').value };
  return published.ballotProof ? findingsOfOne(gz, typed) : findingsOfAll(gz, typed);
}

function findingsOfOne(gz, typed) {
  const { sameRoot, mine } = checkProof(gz, published, typed);
  return [
    [
      sameRoot,
      sameRoot
        ? '这张选票在公告栏上的根之下；要核对计票，须有全部选票。 The ballot is under the root on the notice board; ' +
          'to check the count takes all ballots.'
        : '这张选票不在公告栏上的根之下。 The ballot is not under the root on the notice board.',
    ],
    [
      mine.length === 1,
      mine.length === 1
        ? `它有您的追踪码：${textOf(mine[0].ballot)}。 It bears your tracker.`
        : '它的追踪码不是您的。 It bears another tracker.',
    ],
  ];
}

function findingsOfAll(gz, typed) {
  const { recounted, sameResult, sameRoot, mine } = check(gz, published, typed);
  return [
    [
      sameRoot,
      sameRoot
        ? '选票与公告栏上的根相符。 The ballots have the root on the notice board.'
        : `选票的根是 ${recounted.root}，与公告栏上的不符。 The ballots have another root.`,
    ],
    [
      sameResult,
      sameResult
        ? '重新计票，结果与公布的相同。 Counted again, the result is the one announced.'
        : '重新计票，结果与公布的不同。 Counted again, the result is another.',
    ],
    [mine.length === 1, saysOf(mine)],
    ...comparisons(recounted).map((it) => [true, it]),
  ];
}

function saysOf(mine) {
  const said = mine.map(({ ballot }) => textOf(ballot)).join('； ');
  if (mine.length === 1) return `这些选票中有您的一张：${said}。 Yours is among these ballots.`;
  if (mine.length === 0) return '没有这个追踪码的选票。 No ballot has this tracker.';
  return `有 ${mine.length} 张票是这个追踪码：${said}。 More than one ballot has this tracker.`;
}

function textOf({ motion, options, void: spoilt }) {
  if (motion) return CHOICES[motion.choice];
  if (spoilt) return `无效 void (${spoilt.reason})`;
  const numbered = options.marks.some((mark) => mark > 1);
  const marked = options.marks.map(
    (mark, option) => mark && labelOf(option) + (numbered ? ` (${mark})` : ''),
  );
  return marked.filter(Boolean).join('、') || '未选任何一项 blank';
}

function labelOf(option) {
  return (published.labels || [])[option] || `选项 option ${option}`;
}

/** Both sides of every comparison in a result, each with the option it is about, where it is. */
function comparisons(value, about = '') {
  if (typeof value !== 'object' || value === null) return [];
  if ('comparison' in value) return [about + lineOf(value)];
  const of = 'option' in value ? `${labelOf(value.option)}：` : about;
  return Object.values(value).flatMap((it) => comparisons(it, of));
}

function lineOf({ test, part, whole, ratio, comparison, left, right, holds }) {
  const [numerator, denominator] = ratio.split('/');
  const sides = [`${part} × ${denominator} = ${left}`, `${whole} × ${numerator} = ${right}`];
  const verdict = holds ? '成立 holds' : '不成立 does not hold';
  return `${TESTS[test]}：${sides.join(` ${SIGNS[comparison]} `)}，${verdict}`;
}

function show(lines) {
  const items = lines.map(([right, text]) => {
    const item = document.createElement('li');
    item.className = right ? 'right' : 'wrong';
    item.textContent = text;
    return item;
  });
  element('findings').replaceChildren(...items);
}

/** Whatever goes wrong is said in the page: a file that is none, or what the engine refuses. */
async function guarded(act, otherwise = '读不出这个文件。') {
  try {
    await act();
  } catch (error) {
    const { zh, en } = error.refused || { zh: otherwise, en: error.message };
    show([[false, `${zh} ${en}`]]);
  }
}

guarded(start, '规则未能载入本页。');
