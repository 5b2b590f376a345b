import { first, meetingOf, needFloorFree, needListExhausted, needPresident } from './gates.ts';
import type { AgendaItem, Matter, MatterStage } from './matters.ts';
import type { Closing } from './outcomes.ts';
import { resumeChair } from './presidency.ts';
import type { Meeting, Mutable, Proceedings } from './proceedings.ts';
import { type Refusal, refuse } from './refusal.ts';
import { choice, type ProcedureRule } from './rule.ts';

type Items = Mutable<Meeting['items']>;

/** An item as a provisional agenda has it: nothing has been said of it yet. */
export const freshItem = ({
  id,
  title,
  source,
  document,
}: Pick<AgendaItem, 'id' | 'title' | 'source' | 'document'>): Mutable<AgendaItem> => ({
  id,
  title,
  source,
  document,
  status: 'waiting',
});

/** Whether two items, or an item and a matter on the list of rule 11, are the same. */
export const isSame = (a: Pick<AgendaItem, 'id' | 'title'>, b: Pick<AgendaItem, 'id' | 'title'>): boolean =>
  a.id === b.id || a.title === b.title;

/** The item that comes next; undefined when all have been taken up. */
const nextItem = <T extends Pick<AgendaItem, 'status'>>(items: readonly T[]): T | undefined =>
  items.find(({ status }) => status === 'waiting');

/** The item under consideration, else the one that comes next: the matter that a motion of rule 33 is about. */
const matterAtHand = <T extends Pick<AgendaItem, 'status'>>(items: readonly T[]): T | undefined =>
  items.find(({ status }) => status === 'open') ?? nextItem(items);

/** Rule 11: the list says since when the Council has been seized of a matter, and what stage it has reached. */
function reach(council: Mutable<Proceedings>, item: AgendaItem, stage: MatterStage): void {
  const { date } = meetingOf(council);
  const known = council.seized.find((matter) => isSame(matter, item));
  const last = stage === 'included' ? null : date;
  if (known === undefined) {
    const matter: Mutable<Matter> = { id: item.id, title: item.title, since: date, last, stage };
    council.seized.push(matter);
    return;
  }
  known.stage = stage;
  known.last = last ?? known.last;
}

/**
 * Rules 9, 11: with the agenda adopted the Council is seized of its items; those it was seized of stay so, under the name
 * that has been adopted.
 */
export function includeItems(council: Mutable<Proceedings>): void {
  for (const item of meetingOf(council).items) {
    const known = council.seized.find((matter) => isSame(matter, item));
    if (known === undefined) reach(council, item, 'included');
    else known.title = item.title;
  }
}

/** Rule 9: an item has another title; it stays the matter of which the Council is seized, and the item of later agendas. */
export function rename(council: Mutable<Proceedings>, item: Mutable<AgendaItem>, title: string): void {
  const known = council.seized.find((matter) => isSame(matter, item));
  const later = council.meetings.slice(council.current + 1).flatMap(({ items }) => items);
  const same = later.filter((one) => isSame(one, item));
  item.id = known?.id ?? item.id;
  for (const one of same) one.id = item.id;
  item.title = title;
}

/** Refuses a statement or a vote where the item under consideration was taken off the agenda, until another is opened. */
export const needItemOpen = (council: Proceedings): Refusal | null =>
  meetingOf(council).items.some(({ status }) => status === 'open') ? null : refuse('9', 'no-item-open');

/**
 * Refuses what would be decided on an item that was taken off the agenda (rules 9, 11), until another is opened. Before
 * the first is opened nothing has been taken up, and texts may come in.
 */
export function needItemNotOver(council: Proceedings): Refusal | null {
  const { items } = meetingOf(council);
  return items.every(({ status }) => status === 'waiting') ? null : needItemOpen(council);
}

/** Refuses to end a meeting whose agenda has items left: the Council adopted it, so that it takes a motion. */
export function needItemsTaken(council: Proceedings): Refusal | null {
  const { items, election } = meetingOf(council);
  const left = items.filter(({ status }) => status === 'waiting');
  // Rule 61: a meeting held to elect does nothing else; what is on its agenda besides is carried over.
  return left.length === 0 || election !== null
    ? null
    : refuse('9', 'items-remain', { items: left.map(({ title }) => title) });
}

/**
 * The President opens the consideration of the next item of the agenda, in its order; from here on statements are made
 * on it (rule 27). One item is under consideration at a time: the one before it has come to its end for this meeting,
 * and so has what was for that item only: that the chair was ceded (rule 20), and the order that was drawn.
 */
export const itemOpen: ProcedureRule<'item.open'> = {
  gate(council, _stage, seat) {
    const refused = needPresident(council, seat);
    if (refused !== null) return refused;
    if (nextItem(meetingOf(council).items) === undefined) return refuse('9', 'no-item-left');
    return first(needFloorFree(council), needListExhausted(council));
  },
  check: () => null,
  choices: (_council, _stage, by) => [choice({ kind: 'item.open', by })],
  apply(council, stage, _act, emit) {
    const meeting = meetingOf(council);
    const before = meeting.items.find(({ status }) => status === 'open');
    if (before !== undefined) {
      before.status = 'considered';
      reach(council, before, 'considered');
    }
    const next = nextItem(meeting.items);
    if (next === undefined) return;
    next.status = 'open';
    meeting.item = next.title;
    meeting.spoken = [];
    meeting.drawn = [];
    meeting.swaps = [];
    reach(council, next, 'under-consideration');
    emit({ kind: 'item.opened', place: meeting.items.indexOf(next) + 1, title: next.title });
    // Before the first item is opened the chair is ceded for that one.
    if (stage === 'debate') resumeChair(council, emit);
    // Rule 61: an election has no debate.
    if (meeting.election !== null) emit({ kind: 'election.opened' });
  },
};

/** The ends of a meeting that had an agenda. */
type Adopted = Exclude<Closing, 'agenda-rejected' | 'informal-ended'>;

const STAGE_AT_CLOSE: Readonly<Record<Adopted, MatterStage>> = {
  'list-exhausted': 'considered',
  elected: 'considered',
  'not-elected': 'considered',
  adjourned: 'under-consideration',
  referred: 'referred',
  postponed: 'postponed',
};

/** Rule 10: what is not finished is put on a provisional agenda, unless it is there already. */
function putOn(agenda: Items, items: readonly AgendaItem[]): void {
  for (const { id, title, source, document } of items)
    if (!agenda.some((one) => isSame(one, { id, title })))
      agenda.push(freshItem({ id, title, source, document }));
}

/** The items of an agenda that a meeting leaves unfinished, as carried over (rule 10). */
export const unfinished = ({ items }: Meeting): readonly AgendaItem[] =>
  items
    .filter(({ status }) => status !== 'considered')
    .map((item) => ({ ...freshItem(item), source: 'carried-over' }));

/** The matter whose discussion is put off, as it comes back on the agenda of the stated day (rules 7, 33 (5)). */
export function postponedItem({ items }: Meeting): readonly AgendaItem[] {
  const item = matterAtHand(items);
  return item === undefined ? [] : [{ ...freshItem(item), source: 'postponed' }];
}

/**
 * A meeting whose agenda was adopted ends. The matter at hand keeps the stage it reached; what is not finished goes on
 * the next provisional agenda (rule 10) unless the Council has decided otherwise: on another day, or to refer it.
 */
export function leaveItems(council: Mutable<Proceedings>, how: Closing, until: string | null): void {
  const meeting = meetingOf(council);
  if (how === 'agenda-rejected' || how === 'informal-ended' || meeting.agenda !== 'adopted') return;
  const item = matterAtHand(meeting.items);
  const taken = item?.status === 'open' || how === 'referred' || how === 'postponed';
  if (item !== undefined && taken) {
    reach(council, item, STAGE_AT_CLOSE[how]);
    if (how !== 'adjourned') item.status = 'considered';
  }
  const next = council.meetings[council.current + 1];
  if (next !== undefined && !(how === 'adjourned' && until !== null)) putOn(next.items, unfinished(meeting));
}

/** Rule 9: an item still to be taken up comes before the others that are. */
export function moveFirst(council: Mutable<Proceedings>, title: string): void {
  const meeting = meetingOf(council);
  const from = meeting.items.findIndex((item) => item.title === title);
  const to = meeting.items.findIndex(({ status }) => status === 'waiting');
  if (from <= to || to < 0) return;
  meeting.items.splice(to, 0, ...meeting.items.splice(from, 1));
  if (to === 0) meeting.item = title;
}

/** Rules 10, 11: a matter leaves the list; nothing of it is left to be considered here, nor is it carried over. */
export function takeOff(council: Mutable<Proceedings>, title: string): void {
  const at = council.seized.findIndex((matter) => matter.title === title);
  const [gone] = at < 0 ? [] : council.seized.splice(at, 1);
  if (gone === undefined) return;
  for (const item of meetingOf(council).items) if (isSame(item, gone)) item.status = 'considered';
  for (const meeting of council.meetings.slice(council.current + 1)) {
    const kept = meeting.items.filter((item) => item.source !== 'carried-over' || !isSame(item, gone));
    if (kept.length > 0) meeting.items = kept;
  }
}
