import type { Move } from '../claims/acts.ts';
import { paragraphsIn, untilIn } from '../procedure/acts.ts';
import type { Choice, Hole } from '../procedure/rule.ts';
import type { Act } from '../session/council.ts';
import { proposalKinds, type TableState } from '../table/port.ts';
import { candidateName } from '../words/en/elections.ts';
import { linesWords } from '../words/en/lines.ts';
import { claimMoves, menuLabel } from '../words/en/linesMenu.ts';
import { questionTo } from '../words/en/names.ts';
import { proposalKindLabel, SAYS_NOTHING } from '../words/en/proposals.ts';
import { type Answer, chosen, isQuit, numbered, type Talk } from './talk.ts';

/** One of a list, by number; 0 or Enter goes back, and nothing is asked where there is only one. */
async function askOne<T>(
  list: readonly T[],
  label: (one: T) => string,
  { seat }: TableState,
  talk: Talk,
): Promise<Answer<T>> {
  const [only, ...more] = list;
  if (only !== undefined && more.length === 0) return { is: only };
  talk.say(linesWords.which, ...numbered(list.map(label)), `  0 ${linesWords.back}`);
  for (;;) {
    const typed = (await talk.ask(linesWords.prompt(seat)))?.trim();
    if (typed === undefined || isQuit(typed)) return 'end';
    if (typed === '0' || typed === '') return 'back';
    const one = chosen(list, typed);
    if (one !== undefined) return { is: one };
    talk.say(linesWords.notOne(typed));
  }
}

/** One of several choices, by number; of proposals first the kind, to which going back from one of its choices leads. */
export async function askChoice(
  choices: readonly Choice<Act, Move>[],
  state: TableState,
  talk: Talk,
): Promise<Answer<Choice<Act, Move>>> {
  const labelled = ({ act }: Choice<Act, Move>): string => menuLabel(act, state);
  const kinds = proposalKinds(choices);
  if (kinds.length < 2) return askOne(choices, labelled, state, talk);
  for (;;) {
    const kind = await askOne(
      kinds,
      ({ what, choices: [one, ...more] }) =>
        one === undefined || more.length > 0 ? proposalKindLabel(what) : labelled(one),
      state,
      talk,
    );
    if (kind === 'end' || kind === 'back') return kind;
    const choice = await askOne(kind.is.choices, labelled, state, talk);
    if (choice !== 'back') return choice;
  }
}

/** A statement takes one position on a claim; evidence goes with any. */
const isTwice = (moves: readonly Move[]): boolean => {
  const keys = moves.map((move) => `${move.do === 'evidence'} ${move.claim}`);
  return new Set(keys).size < keys.length;
};

/** The claims that can be taken up, each with the numbers of its moves. */
function movesMenu(from: readonly Move[], { texts }: TableState): readonly string[] {
  const claims = [...new Set(from.map(({ claim }) => claim))];
  const placed = from.map((move, at) => ({ at: at + 1, move }));
  return claims.flatMap((claim) =>
    claimMoves(
      claim,
      placed.filter(({ move }) => move.claim === claim),
      texts,
    ),
  );
}

async function askMoves(
  from: readonly Move[],
  state: TableState,
  talk: Talk,
): Promise<Answer<readonly Move[]>> {
  if (from.length === 0) return { is: [] };
  talk.say(linesWords.moves, ...movesMenu(from, state));
  for (;;) {
    const typed = (await talk.ask(linesWords.prompt(state.seat)))?.trim();
    if (typed === undefined || isQuit(typed)) return 'end';
    if (typed === '0') return 'back';
    const wanted = [...new Set(typed.split(/[\s,]+/).filter((part) => part !== ''))];
    const found = wanted.flatMap((part) => chosen(from, part) ?? []);
    if (found.length < wanted.length) talk.say(linesWords.notOne(typed));
    else if (isTwice(found)) talk.say(linesWords.oneEach);
    else return { is: found };
  }
}

/** The names on a ballot paper, by number; a dash leaves it blank, so that nobody casts a blank one unawares. */
async function askNames(
  { from, most }: Extract<Hole<Move>, { readonly name: 'names' }>,
  { texts, seat }: TableState,
  talk: Talk,
): Promise<Answer<readonly string[]>> {
  talk.say(linesWords.names(most), ...numbered(from.map((id) => candidateName(texts, id))));
  for (;;) {
    const typed = (await talk.ask(linesWords.prompt(seat)))?.trim();
    if (typed === undefined || isQuit(typed)) return 'end';
    if (typed === '0' || typed === '') return 'back';
    if (typed === '-') return { is: [] };
    const wanted = [...new Set(typed.split(/[\s,]+/).filter((part) => part !== ''))];
    const found = wanted.flatMap((part) => chosen(from, part) ?? []);
    if (found.length === wanted.length && found.length <= most) return { is: found };
    talk.say(found.length > most ? linesWords.names(most) : linesWords.notOne(typed));
  }
}

type TextHole = 'words' | 'until' | 'person' | 'more';

/** Fills the holes of a choice, asking for each; an empty answer keeps the canonical fill, 0 goes back. */
export async function askHoles(
  choice: Choice<Act, Move>,
  state: TableState,
  talk: Talk,
): Promise<Answer<Act>> {
  let act: Act = choice.act;
  for (const hole of choice.holes) {
    if (hole.name === 'moves') {
      const moves = await askMoves(hole.from, state, talk);
      if (moves === 'end' || moves === 'back') return moves;
      if (act.kind === 'statement.make') act = { ...act, moves: moves.is };
      continue;
    }
    if (hole.name === 'order') continue; // the table has drawn it
    if (hole.name === 'names') {
      const names = await askNames(hole, state, talk);
      if (names === 'end' || names === 'back') return names;
      if (act.kind === 'paper.cast') act = { ...act, names: names.is };
      continue;
    }
    const given = await talk.ask(`${promptOf(hole.name, act, state)} `);
    if (given === null) return 'end';
    const typed = oneLine(given).trim();
    if (typed === '0') return 'back';
    // What is proposed in own words is nothing without them.
    if (typed === '' && act.kind === 'proposal.make') {
      talk.say(SAYS_NOTHING);
      return 'back';
    }
    if (typed !== '') act = filled(act, hole.name, typed);
  }
  return { is: act };
}

function promptOf(hole: TextHole, act: Act, { texts }: TableState): string {
  if (hole === 'more') return linesWords.more;
  if (hole === 'until') return linesWords.until('until' in act ? (act.until ?? '') : '');
  if (hole === 'person') return linesWords.person(act.kind === 'seat.arrive' ? act.person : '');
  if (act.kind === 'amendment.propose' || act.kind === 'draft.revise')
    return linesWords.amendmentText(act.words?.text ?? '');
  if (act.kind === 'proposal.make') return linesWords.proposalText(act.proposal.what);
  return act.kind === 'challenge.put'
    ? linesWords.ownQuestion(questionTo(texts, act.claim, act.to))
    : linesWords.words;
}

/** Own words are one line here: the separators of lines and paragraphs in them are spaces. */
const oneLine = (typed: string): string => typed.replace(/[\u2028\u2029]/g, ' ');

/** The act with a hole filled by what was typed. */
function filled(act: Act, hole: TextHole, typed: string): Act {
  if (hole === 'more' && act.kind === 'part.request') return { ...act, more: paragraphsIn(typed) };
  if (hole === 'words' && 'words' in act) return { ...act, words: { text: typed, lang: 'en' } };
  if (hole === 'until' && 'until' in act) return { ...act, until: untilIn(typed, act.until ?? '') };
  return hole === 'person' && act.kind === 'seat.arrive' ? { ...act, person: typed } : act;
}
