import type { Move } from '../claims/acts.ts';
import { WORLD } from '../council/seat.ts';
import { BALLOTS, type Ballot } from '../procedure/acts.ts';
import type { Choice } from '../procedure/rule.ts';
import type { Act } from '../session/council.ts';
import type { TableState } from '../table/port.ts';
import { choiceLabel, refusalLine } from '../words/en/meeting.ts';
import { typedWords } from '../words/en/notation.ts';
import { screenWords } from '../words/en/screen.ts';
import { keyWords } from '../words/en/screenKeys.ts';
import { weighty } from '../words/en/weighty.ts';
import { availability } from './available.ts';
import { composeLayer, sameAct } from './compose.ts';
import { explaining } from './explaining.ts';
import { field, offering } from './field.ts';
import { BALLOT_COMMANDS, type CommandId } from './keys.ts';
import type { Size } from './layout.ts';
import { moveIn, nextPane, openSelected, toPane } from './looking.ts';
import { choicesOf, commandMenu, draftsToRead, forwardMenu, newsMenu, seatMenu, turnMenu } from './menus.ts';
import { lastReasoned, needWords, takenBack } from './paneTexts.ts';
import { proposalLayer, whyLayer } from './readers.ts';
import { sentenceOf } from './recordPane.ts';
import { askFor, look, opened, START, type Step, selects, type Ui } from './ui.ts';

/** Characters of a line that is typed: own words are part of it. */
const LINE_LENGTH = 20_000;

/** Whether a ballot is a veto. */
function isVeto(state: TableState, act: Act): boolean {
  if (act.kind !== 'ballot.cast' || act.ballot !== 'against') return false;
  const permanent = state.view.seats.some(({ seat, permanent }) => seat === act.by && permanent);
  return permanent && state.view.vote?.class === 'substantive';
}

/** What is asked before an act that a meeting does not simply take back, such as closing, withdrawing, and a veto. */
function askedBefore(state: TableState, act: Act): readonly string[] | null {
  if (isVeto(state, act)) return screenWords.confirmVeto;
  const text = weighty(act);
  return text === null ? null : [text];
}

/** What choosing a finite choice leads to: its open parts, a question whether it is meant, or the table. */
export function choose(ui: Ui, state: TableState, choice: Choice<Act, Move>): Step {
  const seen = state.view.entry;
  if (choice.holes.length > 0) {
    const fresh = composeLayer(choice, state);
    const left = ui.left.find(({ form, entry }) => entry === seen && sameAct(form, fresh));
    return look(opened(ui, left?.form ?? fresh, seen));
  }
  return submitting({ ...ui, seen: ui.layers.length === 0 ? seen : ui.seen }, state, choice.act);
}

/** Submits an act, after a question where it cannot be taken back; a draft is read first. */
export function submitting(ui: Ui, state: TableState, act: Act): Step {
  if (act.kind === 'draft.table') return look(opened(ui, proposalLayer(state, act), ui.seen));
  const text = askedBefore(state, act);
  if (text === null) return askFor(ui, { do: 'submit', act });
  const title = choiceLabel(act, state.texts);
  return look(opened(ui, { layer: 'confirm', title, text, ask: { do: 'submit', act } }, ui.seen));
}

/**
 * Does the acts of a whole line, which waits in its field until they are done. What the offers refuse already is tried
 * all the same, so that the table says why of just this act.
 */
export function doingLine(ui: Ui, state: TableState, acts: readonly Act[], off: string | null): Step {
  const [act, ...more] = acts;
  if (act === undefined || acts.some(({ by }) => by !== WORLD && !state.held.includes(by)))
    return look({ ...ui, notice: off });
  const ask = more.length > 0 ? ({ do: 'cast', acts } as const) : ({ do: 'submit', act } as const);
  if (off !== null) return askFor(ui, ask);
  if (more.length === 0) return submitting(ui, state, act);
  const text = acts.map((one) => askedBefore(state, one)).find((asked) => asked !== null) ?? null;
  if (text === null) return askFor(ui, ask);
  return look(opened(ui, { layer: 'confirm', title: typedWords.ballots(acts.length), text, ask }, ui.seen));
}

function actCommand(ui: Ui, state: TableState, id: CommandId): Step {
  const choices = choicesOf(state, id);
  const [only] = choices;
  const more = id === 'preside' || (id === 'drafts' && draftsToRead(state).length > 0);
  if (only !== undefined && choices.length === 1 && !more) return choose(ui, state, only);
  return look(opened(ui, commandMenu(state, id), state.view.entry));
}

function ballot(ui: Ui, state: TableState, cast: Ballot): Step {
  const choice = choicesOf(state, 'vote').find(
    ({ act }) => act.kind === 'ballot.cast' && act.ballot === cast,
  );
  return choice === undefined ? look(ui) : choose(ui, state, choice);
}

// Enter and space: the next delegation acts; when a person is needed, what that person can do now.
function goOn(ui: Ui, state: TableState): Step {
  const { next } = state;
  if (next.who !== 'person' || next.need === 'last-call') return askFor(ui, { do: 'advance' });
  if (next.seat !== state.seat) return askFor(ui, { do: 'forward', seat: next.seat });
  const layer = next.need === 'ballot' ? commandMenu(state, 'vote') : turnMenu(state, needWords(state));
  return look(opened(ui, layer, state.view.entry));
}

function why(ui: Ui, state: TableState): Step {
  const entry =
    lastReasoned(state, ui.entry ?? state.view.entry) ?? lastReasoned(state, Number.POSITIVE_INFINITY);
  return entry === null ? look(ui) : look(opened(ui, whyLayer(entry, state), state.view.entry));
}

// Back one level: the selection, then the search.
const back = (ui: Ui): Ui =>
  ui.entry !== null || ui.claim !== null
    ? { ...ui, entry: null, claim: null }
    : ui.filter !== ''
      ? { ...ui, filter: '' }
      : { ...ui, tops: START.tops };

/** The sentence that says why a command cannot be used now; null when it can. */
export function whyOff(state: TableState, id: CommandId): string | null {
  const can = availability(state, id);
  if (can.on) return null;
  return 'refusal' in can ? refusalLine(can.refusal, state.texts) : screenWords.off[can.off];
}

const searching = (ui: Ui, state: TableState): Ui =>
  opened(toPane(ui, 'record'), { layer: 'search', query: field(80, false, ui.filter) }, state.view.entry);

/**
 * What a command does while no dialog is open.
 * @param press the key itself, for the digits that open a pane.
 */
export function runCommand(before: Ui, state: TableState, size: Size, id: CommandId, press: string): Step {
  // Drafts can be read at any time.
  const reads = id === 'drafts' && draftsToRead(state).length > 0;
  const off = reads ? null : whyOff(state, id);
  const ui: Ui = { ...before, notice: off };
  if (off !== null) return look(ui);
  const cast = BALLOTS.find((known) => BALLOT_COMMANDS[known] === id);
  if (cast !== undefined) return ballot(ui, state, cast);
  const seen = state.view.entry;
  switch (id) {
    case 'go-on':
      return press === 'enter' && selects(ui) ? look(openSelected(ui, state)) : goOn(ui, state);
    case 'run':
      return askFor(ui, { do: 'run' });
    case 'undo':
      return undo(ui, state);
    case 'pause':
      return askFor(ui, { do: 'pause' });
    case 'why':
      return why(ui, state);
    case 'take':
      return look(opened(ui, seatMenu(state), seen));
    case 'forward':
      return look(opened(ui, forwardMenu(state), seen));
    case 'news':
      return look(opened(ui, newsMenu(state), seen));
    case 'palette':
      return look(opened(ui, { layer: 'palette', query: offering(LINE_LENGTH, ui.line), at: 0 }, seen));
    case 'search':
      return look(searching(ui, state));
    case 'instructions':
      return look(toPane(ui, 'card'));
    case 'explain':
      return explaining(ui, state);
    case 'help':
      return look(opened(ui, { layer: 'help', top: 0 }, seen));
    case 'next-pane':
    case 'previous-pane':
      return look(nextPane(ui, id === 'next-pane' ? 1 : -1));
    case 'pane':
      return look(toPane(ui, press));
    case 'up':
    case 'down':
    case 'page-up':
    case 'page-down':
    case 'first':
    case 'last':
      return look(moveIn(ui, state, size, id));
    case 'back':
      return look(back(ui));
    case 'quit':
      return quit(ui, state);
    case 'interrupt':
      return askFor(ui, { do: 'quit', interrupted: true });
    case 'suspend':
      return askFor(ui, { do: 'suspend' });
    default:
      return actCommand(ui, state, id);
  }
}

// One act of one's own is taken back at once; where more goes with it, it is asked for.
function undo(ui: Ui, state: TableState): Step {
  const ask = { do: 'undo' } as const;
  const gone = takenBack(state);
  const [first] = gone;
  if (first === undefined || gone.length === 1) return askFor(ui, ask);
  const to = screenWords.undoTo(first.n, gone.at(-1)?.n ?? first.n, sentenceOf(first, state.texts));
  const text = screenWords.confirmUndo(gone.length, to);
  return look(opened(ui, { layer: 'confirm', title: keyWords.help.undo, text, ask }, state.view.entry));
}

// The record is kept as it grows; only one that is nowhere on disk is lost by leaving.
function quit(ui: Ui, state: TableState): Step {
  const ask = { do: 'quit', interrupted: false } as const;
  if (state.recordPath !== null || state.entries.length === 0) return askFor(ui, ask);
  return look(
    opened(
      ui,
      { layer: 'confirm', title: keyWords.commands.quit, text: screenWords.confirmQuit, ask },
      state.view.entry,
    ),
  );
}
