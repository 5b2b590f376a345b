import type { Expectation } from '../replay/script/schema.ts';
import { fuzzWords, habitWords, troubleWords } from '../words/en/fuzz.ts';
import { type FindKind, type Habit, nameOf, type Trouble } from './find.ts';
import type { Found, Report } from './fuzz.ts';
import type { Brought, Shown } from './habits.ts';
import { oughtOf } from './ought.ts';
import { replayText, type WrittenStep } from './script.ts';
import { openAt, type Setting } from './setting.ts';

/** What the replays of finds say of where they come from. */
export interface Origin {
  readonly seed: string;
  readonly version: string;
  /** The scenario by its id, or its file from the folder of the replays. */
  readonly scenario: string;
}

/** A find, told and written as a replay. */
export interface Find {
  readonly kind: FindKind;
  readonly what: Trouble | Habit;
  /** Fit for a file. */
  readonly name: string;
  readonly sentence: string;
  /** How many meetings show it, of how many that might. */
  readonly times: number;
  readonly of: number;
  /** Acts of the replay, by itself or by the computer. */
  readonly acts: number;
  readonly replay: { readonly text: string; readonly line: number };
}

const others: WrittenStep = { do: 'others', until: null };
const expecting = (expect: Expectation): WrittenStep => ({ do: 'expect', expect });

/** What follows the acts, so that the replay fails for as long as the fault is there, where a line can say it. */
function shownBy(setting: Setting, { trouble, shrunk, played }: Found): readonly WrittenStep[] {
  switch (trouble.kind) {
    case 'crash':
      return trouble.part === 'delegations' ? [others] : [];
    case 'dead-end':
      return trouble.how === 'stuck' || trouble.how === 'endless'
        ? [{ do: 'others', until: { stage: 'closed' } }]
        : [expecting({ stage: 'closed' })];
    case 'offer-refused':
      return [];
    case 'invariant': {
      const expect = oughtOf(trouble.number, openAt(setting, played.from), shrunk);
      return expect === null ? [] : [expecting(expect)];
    }
  }
}

/** The act that shows it, after those that lead there: the one that is refused, or at which the program fails. */
function lastAct({ trouble }: Found) {
  if (trouble.kind === 'offer-refused') return [trouble.act];
  return trouble.kind === 'crash' && trouble.part === 'step' && trouble.act !== null ? [trouble.act] : [];
}

function foundFind(setting: Setting, origin: Origin, found: Found, of: number): Find {
  const { trouble, played, shrunk, acts, isShortest, times } = found;
  const sentence = troubleWords(trouble);
  const lines = [...shrunk, ...lastAct(found)];
  const doing: WrittenStep = { do: 'acts', start: openAt(setting, played.from), acts: lines };
  const steps = [...(lines.length === 0 ? [] : [doing]), ...shownBy(setting, found)];
  const replay = replayText({
    comment: [
      fuzzWords.found(sentence),
      fuzzWords.where(origin.seed, played.n, played.kind, origin.version),
      fuzzWords.shrunk(acts, shrunk.length, isShortest),
    ],
    title: nameOf(trouble),
    scenario: origin.scenario,
    digest: setting.digest,
    seed: played.seed,
    from: played.from,
    // A trouble of the very first state needs no act.
    steps: steps.length === 0 ? [expecting({})] : steps,
  });
  return {
    kind: trouble.kind,
    what: trouble,
    name: nameOf(trouble),
    sentence: fuzzWords.times(sentence, times),
    times,
    of,
    acts: lines.length,
    replay,
  };
}

/** How a text or a draft stands at the end of a meeting that shows the habit. */
function standing(habit: Habit, { drafts }: Brought): Expectation | null {
  const each = <T>(ids: readonly string[], stand: T): Readonly<Record<string, T>> =>
    Object.fromEntries(ids.map((id) => [id, stand]));
  switch (habit.kind) {
    case 'unreachable-text':
      if (habit.text === 'claim') return { claim: each(habit.ids, 'not-raised' as const) };
      return habit.text === 'draft' ? { draft: each(habit.ids, 'zero' as const) } : null;
    case 'always-passes':
    case 'never-passes': {
      const status = drafts[habit.draft];
      return status === undefined ? null : { draft: { [habit.draft]: status } };
    }
    case 'silent-delegation':
      return null;
  }
}

function habitFind(setting: Setting, origin: Origin, { habit, by }: Shown, of: number): Find {
  const sentence = habitWords(habit, of);
  const expect = standing(habit, by);
  const replay = replayText({
    comment: [
      fuzzWords.found(sentence),
      fuzzWords.where(origin.seed, by.played.n, 'computer', origin.version),
      fuzzWords.shortest(by.acts),
    ],
    title: nameOf(habit),
    scenario: origin.scenario,
    digest: setting.digest,
    seed: by.played.seed,
    from: null,
    steps: [others, ...(expect === null ? [] : [expecting(expect)])],
  });
  const { kind } = habit;
  return { kind, what: habit, name: nameOf(habit), sentence, times: of, of, acts: by.acts, replay };
}

/** Everything that a search has found, each with its replay. */
export function findsOf(
  setting: Setting,
  origin: Origin,
  { found, habits, meetings }: Report,
): readonly Find[] {
  const all = meetings.computer + meetings.random + meetings.mixed;
  return [
    ...found.map((one) => foundFind(setting, origin, one, all)),
    ...habits.map((one) => habitFind(setting, origin, one, meetings.computer)),
  ];
}
