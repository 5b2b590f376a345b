import type { Move } from '../claims/acts.ts';
import { type OwnWords, paragraphsIn, untilIn } from '../procedure/acts.ts';
import type { Choice, Hole } from '../procedure/rule.ts';
import type { Act } from '../session/council.ts';
import type { TableState } from '../table/port.ts';
import { askedLabel, choiceLabel } from '../words/en/meeting.ts';
import { field, offering } from './field.ts';
import { isList, type Layer, type Part } from './ui.ts';

type Compose = Extract<Layer, { layer: 'compose' }>;

/** The language tag of own words: as typed, in the language of the screen. */
const LANGUAGE = 'en';

/** A date and hour is 'YYYY-MM-DD HH:MM'; there is room to see what is wrong with another. */
const UNTIL_LENGTH = 24;

function partOf(hole: Exclude<Hole<Move>, { name: 'order' }>, act: Act): Part {
  switch (hole.name) {
    case 'moves':
      return { part: 'moves', from: hole.from, chosen: [], at: 0 };
    case 'more':
      return { part: 'more', field: field(hole.from.join(', ').length, false) };
    case 'names':
      return { part: 'names', from: hole.from, most: hole.most, chosen: [], at: 0 };
    case 'words':
      return { part: 'words', field: field(hole.maxLength, true) };
    case 'person': {
      const person = act.kind === 'seat.arrive' || act.kind === 'seat.leave' ? act.person : '';
      return { part: 'person', field: offering(hole.maxLength, person) };
    }
    case 'until': {
      const until = act.kind === 'motion.make' || act.kind === 'silence.start' ? act.until : null;
      return { part: 'until', field: offering(UNTIL_LENGTH, until ?? '') };
    }
  }
}

/** The dialog in which the open parts of an act are filled in. */
export const composeLayer = (choice: Choice<Act, Move>, state: TableState): Compose => ({
  layer: 'compose',
  title: askedLabel(choice.act, state.texts) ?? choiceLabel(choice.act, state.texts),
  choice,
  // The table has drawn the order of speakers; nobody writes it.
  parts: choice.holes.flatMap((hole) => (hole.name === 'order' ? [] : [partOf(hole, choice.act)])),
  active: 0,
});

/** Whether two forms fill in the same act. */
export const sameAct = (one: Compose, other: Compose): boolean =>
  JSON.stringify(one.choice.act) === JSON.stringify(other.choice.act);

const textOf = (parts: readonly Part[], name: 'words' | 'until' | 'person' | 'more'): string | null => {
  const part = parts.find((known) => known.part === name);
  return part === undefined || isList(part) ? null : part.field.text.trim();
};

const untilOf = (parts: readonly Part[], offered: string): string =>
  untilIn(textOf(parts, 'until') ?? '', offered);

/** The act as it has been filled in so far. An empty text leaves the words to the table, or the canonical fill. */
export function filledAct({ choice, parts }: Compose): Act {
  const { act } = choice;
  const text = textOf(parts, 'words');
  const words: OwnWords | null = text === null || text === '' ? null : { text, lang: LANGUAGE };
  const moves = parts.flatMap((part) =>
    part.part === 'moves' ? part.chosen.flatMap((at) => part.from[at] ?? []) : [],
  );
  switch (act.kind) {
    case 'paper.cast':
      return {
        ...act,
        names: parts.flatMap((part) =>
          part.part === 'names' ? part.chosen.flatMap((at) => part.from[at] ?? []) : [],
        ),
      };
    case 'statement.make':
      return { ...act, moves, words };
    case 'challenge.put':
    case 'answer.give':
    case 'answer.decline':
    case 'order.raise':
    case 'order.rule':
    case 'silence.break':
      return { ...act, words };
    case 'part.request': {
      const more = paragraphsIn(textOf(parts, 'more') ?? '');
      return more.length === 0 ? act : { ...act, more };
    }
    case 'draft.revise':
    case 'amendment.propose':
    case 'proposal.make':
      return { ...act, words: words ?? act.words };
    case 'motion.make':
      return { ...act, until: untilOf(parts, act.until ?? '') || act.until };
    case 'silence.start':
      return { ...act, until: untilOf(parts, act.until) || act.until };
    case 'seat.arrive':
    case 'seat.leave':
      return { ...act, person: textOf(parts, 'person') || act.person };
    default:
      return act;
  }
}
