import type { OwnWords } from '../acts.ts';
import { UNSETTLED } from '../acts.ts';
import { isSame, moveFirst, rename, takeOff } from '../agenda.ts';
import { takeFloorBack } from '../closing.ts';
import { meetingOf } from '../gates.ts';
import type { AgendaItem } from '../matters.ts';
import type { Meeting, Proceedings } from '../proceedings.ts';
import { type Refusal, refuse } from '../refusal.ts';
import type { ProposalRule } from './proposal.ts';

const waiting = (council: Proceedings): readonly AgendaItem[] =>
  meetingOf(council).items.filter(({ status }) => status === 'waiting');

const isOpen = ({ items }: Pick<Meeting, 'items'>): boolean => items.some(({ status }) => status === 'open');

const isProvisional = (council: Proceedings): boolean => meetingOf(council).agenda === 'provisional';

/** Refuses unless the agenda is still to be adopted and has the item, and the title is one line that it has not yet. */
function checkTitle(council: Proceedings, title: string, words: OwnWords | null): Refusal | null {
  if (!isProvisional(council)) return refuse('9', 'agenda-adopted');
  const { items } = meetingOf(council);
  if (!items.some((item) => item.title === title)) return refuse('9', 'no-such-item', { item: title });
  if (words === null || /[\n\t]/.test(words.text)) return refuse('table', 'malformed', { part: 'words' });
  return items.some((item) => item.title === words.text.trim())
    ? refuse('9', 'title-taken', { item: words.text.trim() })
    : null;
}

/**
 * Rule 9: before the agenda is adopted a member proposes another title for an item of it, as India did on
 * 29 August 1950 (S/PV.492), where the item was included under that wording.
 */
export const agendaTitle: ProposalRule<'agenda-title'> = {
  rule: '9',
  words: 'needed',
  check: (council, _stage, _by, { item }, words) => checkTitle(council, item, words),
  choices: (council) =>
    meetingOf(council)
      .items.filter(({ title }) => checkTitle(council, title, UNSETTLED) === null)
      .map(({ title }) => ({ what: 'agenda-title', item: title })),
  carry(council, { item: title }, words) {
    const meeting = meetingOf(council);
    const item = meeting.items.find((one) => one.title === title);
    if (item === undefined || words === null) return;
    rename(council, item, words.text.trim());
    if (meeting.items[0] === item) meeting.item = item.title;
  },
};

/** Refuses unless the item is still to be taken up, and not the next already. */
function checkOrder(council: Proceedings, title: string): Refusal | null {
  const [next, ...others] = waiting(council);
  if (next?.title === title) return refuse('9', 'item-next-already', { item: title });
  return others.some((item) => item.title === title) ? null : refuse('9', 'no-such-item', { item: title });
}

/**
 * Rule 9: a member proposes to take an item before those that come first on the agenda, as was decided on
 * 7 September 1950 (S/PV.497) and refused on 28 November 1950 (S/PV.526).
 */
export const agendaOrder: ProposalRule<'agenda-order'> = {
  rule: '9',
  words: 'none',
  check: (council, _stage, _by, { item }) => checkOrder(council, item),
  choices: (council) =>
    waiting(council)
      .slice(1)
      .map(({ title }) => ({ what: 'agenda-order', item: title })),
  carry: (council, { item }) => moveFirst(council, item),
};

/** Refuses unless the Council is seized of the matter, and sits on an agenda of its own. */
function checkMatter(council: Proceedings, title: string): Refusal | null {
  if (meetingOf(council).agenda !== 'adopted') return refuse('9', 'no-matter', { proposal: 'delete-matter' });
  const matter = council.seized.find((one) => one.title === title);
  if (matter === undefined) return refuse('11', 'not-seized', { matter: title });
  const { items } = meetingOf(council);
  const isLeft = items.some(
    (item) => item.status === 'open' || (item.status === 'waiting' && !isSame(item, matter)),
  );
  // The meeting has to have something to turn to: once an item was taken up, it can also close.
  return isLeft || items.every(({ status }) => status === 'considered')
    ? null
    : refuse('9', 'last-item', { item: title });
}

/**
 * Rules 10, 11: the Council takes a matter off the list of those of which it is seized, and off the agenda, as
 * resolution 34 of 15 September 1947 did with the Greek question. That is procedural: it was not vetoed. Where the matter
 * was under consideration the drafts lapse with it, and the next item is opened, or the meeting closed when none is left.
 */
export const deleteMatter: ProposalRule<'delete-matter'> = {
  rule: '11',
  words: 'none',
  check: (council, _stage, _by, { matter }) => checkMatter(council, matter),
  choices: (council) =>
    council.seized
      .filter(({ title }) => checkMatter(council, title) === null)
      .map(({ title }) => ({ what: 'delete-matter', matter: title })),
  carry(council, { matter }, _words, emit) {
    const meeting = meetingOf(council);
    const wasOpen = isOpen(meeting);
    takeOff(council, matter);
    if (!wasOpen || isOpen(meeting)) return;
    // The item under consideration is over: nobody speaks on it any longer.
    takeFloorBack(meeting, emit);
    meeting.list = [];
    meeting.swaps = [];
    for (const draft of council.drafts) {
      if (draft.status !== 'tabled') continue;
      draft.status = 'lapsed';
      emit({ kind: 'draft.lapsed', draft: draft.id });
    }
  },
};
