import type { Seat } from '../council/seat.ts';
import { freshItem } from './agenda.ts';
import type { AgendaItem } from './matters.ts';
import type { Election, Meeting, Mutable, Participant } from './proceedings.ts';

/** What is known of a meeting before anybody has asked for it. */
export type Fixed = Pick<
  Meeting,
  | 'emergencySession'
  | 'vetoed'
  | 'id'
  | 'symbol'
  | 'date'
  | 'time'
  | 'place'
  | 'format'
  | 'public'
  | 'parties'
  | 'president'
  | 'convener'
  | 'continues'
  | 'admission'
> & {
  readonly members: readonly Seat[];
  readonly expected: readonly Participant[];
  /** Rule 7: the items of the provisional agenda, at least one. */
  readonly items: readonly Pick<AgendaItem, 'id' | 'title' | 'source' | 'document'>[];
  readonly notice?: string | null;
  readonly rapporteurs: readonly Seat[];
  readonly election: Mutable<Election> | null;
};

/** A meeting at which nothing has happened yet. It shares nothing with what it is made of; the election is its own. */
export const newMeeting = (fixed: Fixed): Mutable<Meeting> => ({
  id: fixed.id,
  symbol: fixed.symbol,
  date: fixed.date,
  time: fixed.time,
  place: fixed.place,
  item: fixed.items[0]?.title ?? '',
  items: fixed.items.map(freshItem),
  format: fixed.format,
  public: fixed.public,
  calledPublic: fixed.public,
  singleCopy: false,
  parties: [...fixed.parties],
  emergencySession: fixed.emergencySession,
  vetoed: fixed.vetoed,
  members: [...fixed.members],
  president: fixed.president,
  ceded: [],
  convener: fixed.convener,
  expected: fixed.expected.map(({ seat, rule }) => ({ seat, rule })),
  rapporteurs: [...fixed.rapporteurs],
  requests: [],
  notice: fixed.notice ?? null,
  agenda: 'provisional',
  objections: [],
  proposal: null,
  consensus: null,
  refused: [],
  participants: [],
  list: [],
  drawn: [],
  swaps: [],
  floor: null,
  spoken: [],
  motions: [],
  procedural: null,
  point: null,
  vote: null,
  heldVote: null,
  results: [],
  resumptions: 0,
  closed: false,
  continues: fixed.continues,
  admission: fixed.admission,
  election: fixed.election,
});
