import type { Seat } from '../council/seat.ts';
import type { Meeting, Mutable, Participant } from './proceedings.ts';

/** What is known of a meeting before anybody has asked for it. */
export type Fixed = Pick<
  Meeting,
  'id' | 'symbol' | 'date' | 'time' | 'item' | 'format' | 'public' | 'president' | 'continues'
> & { readonly members: readonly Seat[]; readonly expected: readonly Participant[] };

/** A meeting at which nothing has happened yet. It shares nothing with what it is made of. */
export const newMeeting = (fixed: Fixed): Mutable<Meeting> => ({
  id: fixed.id,
  symbol: fixed.symbol,
  date: fixed.date,
  time: fixed.time,
  item: fixed.item,
  format: fixed.format,
  public: fixed.public,
  members: [...fixed.members],
  president: fixed.president,
  expected: fixed.expected.map(({ seat, rule }) => ({ seat, rule })),
  requests: [],
  agenda: 'provisional',
  objections: [],
  proposal: null,
  consensus: null,
  refused: [],
  participants: [],
  list: [],
  floor: null,
  spoken: [],
  motions: [],
  point: null,
  vote: null,
  heldVote: null,
  results: [],
  resumptions: 0,
  closed: false,
  continues: fixed.continues,
});
