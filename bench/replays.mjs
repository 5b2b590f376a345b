// How fast `horseshoe test` goes: 1,000 replays of 100 lines each, made for the purpose in a temporary folder and run by
// the built command. Prints figures and writes nothing else. `npm run build` first; `npm run bench:replays`.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const REPLAYS = Number(process.argv[2] ?? 1000);
const LINES = 100;
const command = fileURLToPath(new URL('../dist/horseshoe.mjs', import.meta.url));

/** The Council of 31 October 2024, Switzerland presiding. */
const MEMBERS = 'DZA CHN ECU FRA GUY JPN MLT MOZ KOR RUS SLE SVN GBR USA'.split(' ');
const TALLIES = [
  ['for FRA; others abstaining', '1-0-14', 'votes', 'not-adopted'],
  ['for USA GBR FRA; against RUS; others for', '14-1-0', 'veto', 'vetoed'],
  ['others for', '15-0-0', 'nothing', 'adopted'],
];

/** What stands before the steps: every other replay describes its meeting, the rest are played in a scenario. */
const head = (at) =>
  at % 2 === 0
    ? `title: Meeting ${at}
meeting:
  date: 2024-10-31
  item: Matter ${at}
  drafts: { D1: { by: [FRA] } }
  claims: { c: { text: Claim ${at}, by: [RUS], about: [USA] } }`
    : `title: Meeting ${at} of the scenario
scenario: kursk-2024
given: { from: 2024-10-31 }`;

const OPENING = [
  'the President calls the meeting',
  'the President calls the meeting to order',
  'the President declares it so decided',
  'the President opens the item',
  'expect: { stage: debate, agenda: adopted, floor: nobody, chair: CHE }',
];

/** One delegation after another has the floor; now and then a point of order, or an act that is refused. */
function turnsOf(at, count) {
  const lines = [];
  for (let turn = 0; lines.length < count; turn += 1) {
    const seat = MEMBERS[(at + turn) % MEMBERS.length];
    const other = MEMBERS[(at + turn + 5) % MEMBERS.length];
    lines.push(
      `${seat} asks for the floor`,
      `the President gives the floor to ${seat}`,
      `expect: { floor: ${seat} }`,
      `'${seat} makes a statement "Statement ${turn} of meeting ${at}: we are concerned."'`,
    );
    if (turn % 3 === 0)
      lines.push(
        `${other} raises a point of order`,
        `{ refused: ${other} asks for the floor, rule: 30 }`,
        'the President rules that the point of order is not well taken',
        'the President declares it so decided',
      );
    lines.push(`${seat} lets the floor pass`);
  }
  return lines;
}

function endOf(at) {
  const [vote, tally, because, status] = TALLIES[at % TALLIES.length];
  return [
    'FRA submits D1',
    'the President proceeds to the vote',
    'the President puts D1 to the vote',
    `"vote D1: ${vote}"`,
    'the President declares the result',
    `expect: { tally: ${tally}, because: ${because}, draft: { D1: ${status} } }`,
    'the President returns to the debate',
  ];
}

function replay(at) {
  const before = head(at).split('\n');
  const own = at % 2 === 0;
  const end = own ? endOf(at) : [];
  const wanted = LINES - 2 - before.length - OPENING.length - end.length;
  const turns = turnsOf(at, wanted).slice(0, wanted);
  // Whoever has the floor lets it pass before the vote.
  const last = turns.findLastIndex((line) => line.endsWith('lets the floor pass'));
  const filler = Array.from({ length: wanted - last - 1 }, () => 'expect: { stage: debate }');
  const steps = [...OPENING, ...turns.slice(0, last + 1), ...filler, ...end];
  return ['format: 1', ...before, 'steps:', ...steps.map((step) => `  - ${step}`), ''].join('\n');
}

const folder = mkdtempSync(join(tmpdir(), 'horseshoe-bench-'));
try {
  let lines = 0;
  for (let at = 0; at < REPLAYS; at += 1) {
    const within = join(folder, String(Math.floor(at / 100)));
    mkdirSync(within, { recursive: true });
    const text = replay(at);
    lines += text.split('\n').length - 1;
    writeFileSync(join(within, `${String(at).padStart(5, '0')}.replay.yaml`), text);
  }
  const start = performance.now();
  const { status, stdout, stderr } = spawnSync(process.execPath, [command, 'test', folder], {
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  });
  const seconds = (performance.now() - start) / 1000;
  if (status !== 0) throw new Error(`exit ${status}\n${stdout.slice(0, 4000)}\n${stderr.slice(0, 4000)}`);
  const figure = (value) => Math.round(value).toLocaleString('en');
  console.log(`Node.js ${process.versions.node}, ${availableParallelism()} × ${cpus()[0]?.model.trim()}`);
  console.log(
    `${figure(REPLAYS)} replays, ${figure(lines)} lines: ${seconds.toFixed(1)} s, ${figure(lines / seconds)} lines/s`,
  );
} finally {
  if (process.env.KEEP) console.log(folder);
  else rmSync(folder, { recursive: true, force: true });
}
