import { WORLD } from '../../council/seat.ts';
import { formatAct } from '../../notation/act.ts';
import { contextOf, type NotationContext } from '../../notation/context.ts';
import { type ActThere, formatActs } from '../../notation/format.ts';
import { momentOf } from '../../notation/moment.ts';
import type { DraftStatus } from '../../procedure/draft.ts';
import { meetingOf } from '../../procedure/gates.ts';
import type { Entry } from '../../record/entry.ts';
import { type Texts, textsOf } from '../../scenario/texts.ts';
import { capacityOf } from '../../session/council.ts';
import { lastDeclared, mismatches } from './expect.ts';
import { BACK, type Expectation, REPLAY_FORMAT } from './schema.ts';
import { blockStep, dataStep, doneStep, inline, lineStep, reads } from './stepText.ts';
import { type Recorded, type Told, toldOf, type Untold } from './told.ts';

export type WrittenReplay =
  | { readonly ok: true; readonly text: string }
  /** What an entry does, no line says; or it cannot be told at all. */
  | ({ readonly ok: false } & (Untold | Unsaid));

interface Unsaid {
  readonly because: 'no-words';
  readonly entry: number;
}

/** What is known to whoever writes a replay, and not from its record. */
export interface Writing {
  /** How the file names its scenario. */
  readonly scenario: string;
  /** The comment at the top; `written` entries have their reasons written out. */
  readonly comment: (written: number) => readonly string[];
}

type ToldAct = Extract<Told, { readonly does: 'act' }>;

/** What became of a draft when something was decided on it. */
const DECIDED: ReadonlySet<DraftStatus> = new Set<DraftStatus>([
  'agreed',
  'issued',
  'withdrawn',
  'adopted',
  'not-adopted',
  'vetoed',
  'referred',
]);

/** What an act decided: the vote that it declared, and the drafts whose fate it settled; null when nothing. */
function decidedBy({ before, after, entry }: ToldAct): Expectation | null {
  const then = new Map(before.council.drafts.map(({ id, status }) => [id, status]));
  const drafts = after.council.drafts.filter(
    ({ id, status }) => DECIDED.has(status) && then.get(id) !== status,
  );
  const was = meetingOf(before.council);
  const is = after.council.meetings.find(({ id }) => id === was.id);
  const declared = (is?.results.length ?? 0) > was.results.length ? lastDeclared(after) : null;
  const expect: Expectation = {
    ...(declared === null ? {} : { tally: declared.tally }),
    ...(declared?.because == null ? {} : { because: declared.because }),
    ...(drafts.length === 0
      ? {}
      : { draft: Object.fromEntries(drafts.map(({ id, status }) => [id, status])) }),
  };
  if (Object.keys(expect).length === 0) return null;
  const seen = { session: after, outcomes: entry.outcomes, digest: null };
  return mismatches(expect, seen).length === 0 ? expect : null;
}

/** What the President does as such is read aloud so. */
function asPresident(line: string, { act, moment }: ActThere, context: NotationContext): string {
  if (moment === null || capacityOf(act, moment.president) !== 'president') return line;
  const said = line.replace(act.by, 'the President');
  return reads({ text: said, block: null, number: 1 }, [act], context) ? said : line;
}

/** Acts one after another as steps, the ballots of a vote on one; or the entry that no line says. */
function lineSteps(told: readonly ToldAct[], texts: Texts): readonly string[] | Unsaid {
  const acts: readonly ActThere[] = told.map(({ act, before }) => ({ act, moment: momentOf(before) }));
  const rows: string[] = [];
  let at = 0;
  for (const { line: formatted, acts: count } of formatActs(acts)) {
    const there = acts.slice(at, at + count);
    const [first] = there;
    const context = contextOf(texts, first?.moment ?? null);
    const done = there.map(({ act }) => act);
    const line = first === undefined ? formatted : asPresident(formatted, first, context);
    if (!reads({ text: line, block: null, number: 1 }, done, context))
      return { because: 'no-words', entry: told[at]?.entry.n ?? 0 };
    const block = count === 1 && first !== undefined ? blockStep(first.act, line, context) : null;
    rows.push(block ?? lineStep(line));
    at += count;
  }
  return rows;
}

/** The entry gone back to is shown by its line. */
function backStep({ parent }: Entry, by: string, to: Entry | undefined): string {
  const act = to?.act;
  const comment = act === undefined || act.kind === 'record.return' ? '' : ` # ${formatAct(act)}`;
  const row = by === WORLD ? dataStep(BACK, parent) : `  - ${inline({ [BACK]: parent, by })}`;
  return row + comment;
}

/** What stands before an act that is told, when it is not enough to write its line. */
const apart = ({ held, isExact }: ToldAct): boolean => held !== null || isExact;

function stepsOf(told: readonly Told[], { entries }: Recorded, texts: Texts): readonly string[] | Unsaid {
  const rows: string[] = [];
  let waiting: ToldAct[] = [];
  // Plain lines wait for the next, so that the ballots of a vote come on one.
  const unsaid = (): Unsaid | null => {
    const lines = lineSteps(waiting, texts);
    if ('because' in lines) return lines;
    rows.push(...lines);
    waiting = [];
    return null;
  };
  for (const one of told) {
    const decided = one.does === 'act' ? decidedBy(one) : null;
    if (one.does === 'return' || apart(one)) {
      const wrong = unsaid();
      if (wrong !== null) return wrong;
    }
    if (one.does === 'return') {
      rows.push(backStep(one.entry, one.by, entries[one.entry.parent - 1]));
      continue;
    }
    if (one.held !== null) rows.push(dataStep('held', one.held));
    if (one.isExact) rows.push(doneStep(formatAct(one.act), one.entry.why ?? null));
    else waiting.push(one);
    if (decided === null) continue;
    const wrong = unsaid();
    if (wrong !== null) return wrong;
    rows.push(dataStep('expect', decided));
  }
  return unsaid() ?? rows;
}

function headOf({ header, entries }: Recorded, scenario: string): readonly string[] {
  const { digest } = header.scenario;
  const isPlayed = entries.some(({ why }) => why !== undefined);
  const keys = {
    format: REPLAY_FORMAT,
    scenario,
    digest,
    seed: header.seed,
    ...(header.strictAbstention === true ? { options: { strictAbstention: true } } : {}),
    ...(header.from === null ? {} : { given: { from: header.from } }),
    ...(header.held.length === 0 ? {} : { held: header.held }),
    ...(isPlayed ? { reasons: true } : {}),
  };
  return Object.entries(keys).map(([key, value]) => `${key}: ${inline(value)}`);
}

/**
 * A record as the text of a replay file that passes, and from which the same record is made: the same acts with the same
 * digests. Hours are not in it. Reasons of computer delegations are asked of them again when it is run, and written out
 * only where that does not give them.
 */
export function writeReplay(recorded: Recorded, { scenario, comment }: Writing): WrittenReplay {
  const told = toldOf(recorded);
  if ('because' in told) return { ok: false, ...told };
  const steps = stepsOf(told, recorded, textsOf(recorded.scenario));
  if ('because' in steps) return { ok: false, ...steps };
  const last = recorded.entries.at(-1);
  const end =
    last === undefined
      ? dataStep('expect', { stage: recorded.start.position.stage })
      : dataStep('expect', { record: last.digest });
  const exact = told.filter((one) => one.does === 'act' && one.isExact).length;
  const top = comment(exact).map((row) => `# ${row}`.trimEnd());
  return { ok: true, text: [...top, ...headOf(recorded, scenario), 'steps:', ...steps, end, ''].join('\n') };
}
