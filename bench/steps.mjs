// How fast a session goes: one whole session of the built library, computer delegations at every seat, run again through
// both doors. Prints a table and writes nothing. `npm run build` first; `npm run bench`.
import { readFileSync } from 'node:fs';
import {
  adjudicate,
  briefsOf,
  nextTurn,
  offers,
  openSession,
  parseScenario,
  privateCopy,
  readRollCall,
  step,
  stepInPlace,
  view,
} from '../dist/index.mjs';

const SECONDS = 1;
const file = new URL('../scenarios/kursk-2024/scenario.yaml', import.meta.url);
const read = parseScenario(readFileSync(file, 'utf8'), 'scenario.yaml');
if (!read.ok) throw new Error('the scenario does not parse');
const { scenario } = read;

/** The sessions from the first act to the last that a computer delegation does, with the acts. */
function course() {
  const sessions = [openSession(scenario)];
  const acts = [];
  const seats = scenario.seats.map(({ seat }) => seat);
  const briefs = briefsOf(scenario, seats);
  for (;;) {
    const session = sessions.at(-1);
    const turn = nextTurn({
      seats,
      briefs,
      viewOf: (seat) => view(session, seat),
      offersOf: (seat) => offers(session, seat),
      seed: 'bench',
      entry: session.council.entry,
    });
    const next = turn === null ? null : step(session, turn.act);
    if (next === null || !next.ok) return { sessions, acts };
    acts.push(turn.act);
    sessions.push(next.session);
  }
}

/** Repeats a piece of work for a second after a warm-up; how often a second, counted in `units` a piece. */
function rate(units, work) {
  const until = (seconds) => {
    const start = performance.now();
    let pieces = 0;
    do {
      work();
      pieces += 1;
    } while (performance.now() - start < seconds * 1000);
    return (pieces * units) / ((performance.now() - start) / 1000);
  };
  until(SECONDS / 4);
  return until(SECONDS);
}

const { sessions, acts } = course();
const seats = sessions.at(-1).council.meetings.at(-1).members;

function play() {
  let session = sessions[0];
  for (const act of acts) session = step(session, act).session;
}

function simulate() {
  const { council, position } = sessions[0];
  const session = { council: privateCopy(council), position };
  for (const act of acts) stepInPlace(session, act);
}

function enumerate() {
  for (const session of sessions) for (const seat of seats) offers(session, seat);
}

const call = {
  id: 'a',
  date: '2024-10-31',
  question: 'substantive',
  for: seats.slice(0, 9),
  against: seats.slice(9, 11),
  abstaining: seats.slice(11),
  notParticipating: [],
  absent: [],
};
const tally = () => adjudicate(readRollCall(call).ok);

const rows = [
  ['play door (immer)', 'acts/s', rate(acts.length, play)],
  ['simulation door (in place)', 'acts/s', rate(acts.length, simulate)],
  ['all offers for 15 seats', 'microseconds', 1e6 / rate(sessions.length, enumerate)],
  ['tally', 'roll calls/s', rate(1, tally)],
];
console.log(`Node.js ${process.versions.node}, ${acts.length} acts of ${scenario.id}`);
for (const [what, unit, value] of rows)
  console.log(`${what.padEnd(28)}${Math.round(value).toLocaleString('en').padStart(12)} ${unit}`);
