import type { Seat } from '../council/seat.ts';
import { patternsOf } from '../notation/patterns.ts';
import type { Reason } from '../procedure/refusal.ts';
import { type TablePort, type TableState, worldActs } from '../table/port.ts';
import { explainWords, explanationLines } from '../words/en/explain/shown.ts';
import { explain, explainCited, namesLike, paragraphsTyped } from '../words/en/explain.ts';
import { linesWords } from '../words/en/lines.ts';
import { claimsLines, draftLines, statusLines } from '../words/en/linesStatus.ts';
import { actLabel, refusalLine, worldLabel } from '../words/en/meeting.ts';
import { reasonSentence } from '../words/en/reasons.ts';
import { failureOf, submit } from './doing.ts';
import { doLine } from './notated.ts';
import { refusedTyped } from './refused.ts';
import { chosen, numbered, type Talk } from './talk.ts';
import { tell } from './tell.ts';

type Command = (rest: string, table: TablePort, talk: Talk) => Promise<void> | void;

/** What is not in order for the seat now, with the rule that says so; what belongs to others is named in one line. */
/** Reasons told in a line of their own, or not at all: what never falls to the seat in front. */
const ELSEWHERE: readonly Reason[] = ['stage', 'not-president', 'not-world', 'not-time', 'not-applicant'];

const disabled: Command = (_rest, table, talk) => {
  const { offers, texts, view, seat } = table.state();
  if (seat === null) {
    talk.say(linesWords.noSeat);
    return;
  }
  const refused = offers.flatMap((offer) =>
    offer.inOrder ? [] : [{ label: actLabel(offer.kind), refusal: offer.refusal }],
  );
  const named = (because: string): readonly string[] =>
    refused.filter(({ refusal }) => refusal.because === because).map(({ label }) => label.toLowerCase());
  // Kinds refused for the same reason share a line.
  const grouped = new Map<string, readonly string[]>();
  for (const { label, refusal } of refused) {
    if (ELSEWHERE.includes(refusal.because)) continue;
    const why = refusalLine(refusal, texts);
    grouped.set(why, [...(grouped.get(why) ?? []), grouped.has(why) ? label.toLowerCase() : label]);
  }
  const lines = [...grouped].map(([why, labels]) => `  ${labels.join(', ')}: ${why}`);
  const [elsewhere, presiding] = [named('stage'), named('not-president')];
  if (refused.length === 0) talk.say(linesWords.nothingElse);
  else talk.say(linesWords.notInOrder, ...lines);
  if (presiding.length > 0) talk.say(linesWords.forPresident(texts, view.president, presiding));
  if (elsewhere.length > 0) talk.say(linesWords.notAtStage(elsewhere));
};

const news: Command = async (_rest, table, talk) => {
  const { texts, seat } = table.state();
  const acts = worldActs(table.state());
  if (acts.length === 0) {
    talk.say(linesWords.noNews);
    return;
  }
  talk.say(...numbered(acts.map((act) => worldLabel(act, texts))), `  0 ${linesWords.back}`);
  const typed = (await talk.ask(linesWords.prompt(seat)))?.trim() ?? '';
  const act = chosen(acts, typed);
  if (act !== undefined) await submit(act, table, talk);
  else if (typed !== '' && typed !== '0') talk.say(linesWords.notThere(typed));
};

/** A seat by its code or its name: "usa", "United States", "the united states". */
function seatTyped(typed: string, { texts }: TableState): Seat | undefined {
  const wanted = typed.toLowerCase();
  return Object.entries(texts.seats).find(([code, { name, the, full }]) =>
    [code, name, the, full].some((one) => one.toLowerCase() === wanted),
  )?.[0];
}

/** Takes or gives up the seat that was typed. */
const seatCommand =
  (change: 'take' | 'release'): Command =>
  (rest, table, talk) => {
    const { texts, held, view } = table.state();
    const seat = seatTyped(rest, table.state());
    if (seat === undefined) {
      const seats = change === 'take' ? view.seats.map((one) => one.seat) : held;
      talk.say(linesWords.unknownSeat(rest, seats));
      return;
    }
    const failed = failureOf(table[change](seat), table.state());
    talk.say(
      failed ?? (change === 'take' ? linesWords.taken(texts, seat) : linesWords.released(texts, seat)),
    );
  };

/** Brings the seat that was typed forward; without one, the table itself, to look on. */
const forward: Command = (rest, table, talk) => {
  const seat = rest === '' ? null : seatTyped(rest, table.state());
  if (seat === undefined) talk.say(linesWords.unknownSeat(rest, table.state().held));
  else if (seat !== null && !table.state().held.includes(seat)) talk.say(linesWords.notHeld);
  else table.bringForward(seat);
};

const why: Command = (rest, table, talk) => {
  const { entries, texts } = table.state();
  const last = entries.findLast((entry) => (entry.why?.length ?? 0) > 0)?.n ?? 0;
  const n = rest === '' ? last : Number(rest);
  const shown = entries.some((entry) => entry.n === n);
  const reasons = shown ? table.why(n) : null;
  if (reasons === null || reasons.length === 0) talk.say(linesWords.noWhy);
  else talk.say(linesWords.why(n), ...reasons.map((reason) => `  ${reasonSentence(reason, texts)}`));
};

const undo: Command = (_rest, table, talk) => {
  const failed = failureOf(table.undo(), table.state());
  talk.say(failed ?? linesWords.undone(table.state().view.entry));
};

const pause: Command = (_rest, table, talk) => {
  table.pause(!table.state().paused);
  if (!table.state().paused) talk.say(linesWords.resumed);
};

const card: Command = (_rest, table, talk) => {
  const state = table.state();
  talk.say(...(state.card === null ? [linesWords.noCard] : linesWords.card(state.card, state.texts)));
};

/** How many entries r shows unless told otherwise. */
const SOME = 20;

const record: Command = (rest, table, talk) => {
  const state = table.state();
  const wanted = /^\d+$/.test(rest) ? Number(rest) : SOME;
  tell(wanted === 0 ? [] : state.entries.slice(-wanted), state, talk);
};

/** A rule, an act, an outcome or a reason in plain words; without a name the rule of this stage. */
const explaining: Command = (rest, table, talk) => {
  const paragraphs = paragraphsTyped(rest);
  if (paragraphs.length > 0) {
    talk.say(...explainWords.paragraphs(paragraphs));
    return;
  }
  const found = rest === '' ? explainCited(table.state().view.rule) : explain(rest);
  talk.say(
    ...(found === null
      ? [explainWords.unknown(rest, namesLike(rest))]
      : explanationLines(found, patternsOf(found.name))),
  );
};

const COMMANDS: Readonly<Record<string, Command>> = {
  h: (_rest, _table, talk) => talk.say(...linesWords.help),
  help: (_rest, _table, talk) => talk.say(...linesWords.help),
  '?': disabled,
  e: explaining,
  explain: explaining,
  s: (_rest, table, talk) => talk.say(...statusLines(table.state().view, table.state().texts)),
  c: (_rest, table, talk) => talk.say(...claimsLines(table.state().view, table.state().texts)),
  d: (rest, table, talk) => talk.say(...draftLines(rest, table.state().view, table.state().texts)),
  r: record,
  i: card,
  n: news,
  t: seatCommand('take'),
  g: seatCommand('release'),
  b: forward,
  p: pause,
  y: why,
  u: undo,
};

/**
 * What is typed beside the menu: a command, which is a letter and what follows it; an act by name that is not in order;
 * else a line of notation. None of them begins as another does.
 */
export async function command(typed: string, table: TablePort, talk: Talk): Promise<void> {
  const [letter = '', ...rest] = typed.split(/\s+/);
  const name = letter.toLowerCase();
  const found = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (found !== undefined) {
    await found(rest.join(' '), table, talk);
    return;
  }
  const refused = refusedTyped(typed, table);
  if (refused !== null) talk.say(refused);
  else if (!(await doLine(typed, table, talk))) talk.say(linesWords.notThere(typed));
}
