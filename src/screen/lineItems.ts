import type { Move } from '../claims/acts.ts';
import { WORLD } from '../council/seat.ts';
import { formatAct } from '../notation/act.ts';
import type { Completion } from '../notation/complete.ts';
import type { Problem } from '../notation/problem.ts';
import { actsTyped, completeTyped, readTyped, withCompletion } from '../notation/typed.ts';
import type { Choice } from '../procedure/rule.ts';
import type { Act } from '../session/council.ts';
import { type TableState, worldActs } from '../table/port.ts';
import { choiceLabel, refusalLine } from '../words/en/meeting.ts';
import { meantThere, typedWords } from '../words/en/notation.ts';
import type { PaletteItem } from './palette.ts';
import { nameOf } from './paneTexts.ts';

/** What a query of the palette is as a line of notation. */
export interface LineTyped {
  /** The line itself, where it is whole. */
  readonly whole: PaletteItem | null;
  /** How it may go on, what is in order first. */
  readonly next: readonly PaletteItem[];
  /** Why it cannot be read, where it has the beginning of a line and is not whole. */
  readonly problem: Problem | null;
}

/** A choice with one thing more of its list than the line has before its last comma: a claim taken up, a name on a paper. */
function listed({ act, holes }: Choice<Act, Move>, before: readonly Act[]): readonly Act[] {
  const [said] = before;
  return holes.flatMap((hole): readonly Act[] => {
    if (hole.name === 'moves' && act.kind === 'statement.make') {
      const moves = said?.kind === 'statement.make' ? said.moves : [];
      const isNew = (move: Move): boolean =>
        moves.every(
          ({ do: does, claim }) => claim !== move.claim || (does === 'evidence') !== (move.do === 'evidence'),
        );
      return hole.from.filter(isNew).map((move) => ({ ...act, moves: [...moves, move] }));
    }
    if (hole.name === 'names' && act.kind === 'paper.cast') {
      const names = said?.kind === 'paper.cast' ? said.names : [];
      if (names.length >= hole.most) return [];
      return hole.from.filter((id) => !names.includes(id)).map((id) => ({ ...act, names: [...names, id] }));
    }
    return [];
  });
}

/** Every act in order for whoever is at the keyboard, and what may come in from outside; as far as the line has gone. */
function actsInOrder(state: TableState, query: string): readonly Act[] {
  const before = actsTyped(query.slice(0, Math.max(0, query.lastIndexOf(','))), state) ?? [];
  const choices = state.offers.flatMap((offer) => (offer.inOrder ? offer.choices : []));
  return [
    ...choices.map(({ act }) => act),
    ...choices.flatMap((choice) => listed(choice, before)),
    ...worldActs(state),
  ];
}

/** Why an act is known not to be in order before it is tried; null when it is not known. */
function offOf(act: Act, { seat, held, offers, texts }: TableState): string | null {
  if (act.by !== WORLD && !held.includes(act.by)) return typedWords.notHeld(texts, act.by);
  const offer = act.by === seat ? offers.find(({ kind }) => kind === act.kind) : undefined;
  return offer === undefined || offer.inOrder ? null : refusalLine(offer.refusal, texts);
}

const offOfAll = (acts: readonly Act[], state: TableState): string | null =>
  acts.map((act) => offOf(act, state)).find((off) => off !== null) ?? null;

/** A whole line: what it does is said below it, in the words of the menus. */
function wholeItem(acts: readonly Act[], query: string, state: TableState): PaletteItem {
  const [first, ...more] = acts;
  const single = first !== undefined && more.length === 0 ? first : null;
  return {
    label: single === null ? query.trim() : formatAct(single),
    key: typedWords.enterKey,
    detail: single === null ? typedWords.ballots(acts.length) : choiceLabel(single, state.texts),
    off: offOfAll(acts, state),
    does: { acts },
  };
}

/** A vote on one line: its words, and the seats held here that have still to vote. */
const isVote = (query: string): boolean => /^\s*vote(?:[\s:]|$)/iu.test(query);

/** Why a line cannot go on like this: a whole act has its refusal, a vote wants ballots to cast; null when it can. */
function offNext(line: string, { text, inOrder }: Completion, state: TableState): string | null {
  if (inOrder) return null;
  if (isVote(line)) {
    const toVote = (state.view.vote?.notYet ?? []).filter((seat) => state.held.includes(seat));
    if (toVote.length === 0) return typedWords.noneToVote;
    return state.texts.seats[text] === undefined || toVote.includes(text) ? null : typedWords.notInOrder;
  }
  const acts = actsTyped(line, state);
  return (acts === null ? null : offOfAll(acts, state)) ?? typedWords.notInOrder;
}

/** A line with a completion in it; where more has to come, it is followed by a space. */
function lineWith(completion: Completion, query: string, state: TableState): string {
  const line = withCompletion(query, completion);
  return actsTyped(line, state) === null ? `${line} ` : line;
}

function nextItem(completion: Completion, query: string, state: TableState): PaletteItem {
  const line = lineWith(completion, query, state);
  const { text } = completion;
  const isSeat = state.texts.seats[text] !== undefined;
  return {
    label: typedWords.goesOn(isSeat ? typedWords.seatNamed(text, nameOf(state, text)) : text),
    key: '',
    detail: null,
    off: offNext(line, completion, state),
    does: { line },
  };
}

/** Completions of a line that would change it. */
const completions = (state: TableState, query: string): readonly Completion[] =>
  completeTyped(query, state, actsInOrder(state, query)).filter(
    (one) => lineWith(one, query, state).toLowerCase() !== query.toLowerCase(),
  );

/** A query as a line of notation; the lines that can go on stand before those that cannot. */
export function lineTyped(state: TableState, query: string): LineTyped {
  if (query.trim() === '') return { whole: null, next: [], problem: null };
  const read = readTyped(query, state, meantThere);
  const next = completions(state, query).map((one) => nextItem(one, query, state));
  return {
    whole: read.ok ? wholeItem(read.acts, query, state) : null,
    next: next.toSorted((a, b) => Number(a.off !== null) - Number(b.off !== null)),
    problem: !read.ok && read.begins ? read.problem : null,
  };
}

/** As much of the beginning as two texts share, whatever their capitals. */
function shared(one: string, other: string): string {
  let at = 0;
  while (at < one.length && one[at]?.toLowerCase() === other[at]?.toLowerCase()) at += 1;
  return one.slice(0, at);
}

/**
 * The line as far as there is only one way to go on, among what can be done now where something can; the same line when
 * there are several at once.
 */
export function lineCompleted(state: TableState, query: string): string {
  const { next } = lineTyped(state, query);
  const ready = next.filter(({ off }) => off === null);
  const lines = (ready.length > 0 ? ready : next).flatMap(({ does }) => ('line' in does ? [does.line] : []));
  const [first, ...more] = lines;
  if (first === undefined) return query;
  const line = more.reduce(shared, first);
  return line.length > query.length ? line : query;
}
