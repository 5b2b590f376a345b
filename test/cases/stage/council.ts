import { isMember } from '../../../src/council/members.ts';
import { presidentOf } from '../../../src/council/presidency.ts';
import type { Seat } from '../../../src/council/seat.ts';
import { scenarioSchema } from '../../../src/scenario/schema.ts';
import { SOURCES } from '../sources.ts';
import { rollCallOf, type VoteCase } from '../voteCase.ts';
import { BY_QUESTION } from './kinds.ts';

/** Meetings held in private: the peace conference (S/PV.1760) and a recommendation of rule 48 (S/PV.3714). */
const PRIVATE: readonly number[] = [60, 78];

/** Cases whose votes were cast by letter, without a meeting; they are played as one. */
export const BY_LETTER: readonly number[] = [118];

/** Who presided at the vote: whom a source names, else the member whose turn it was (rule 18). */
export const chairOf = ({ put, record }: VoteCase): Seat => put.chair ?? presidentOf(record.date);

/** Who presided when the meeting opened: the President of the month, who may have ceded the chair later (rule 20). */
const openingChairOf = (vote: VoteCase): Seat =>
  vote.put.ceded === true ? presidentOf(vote.record.date) : chairOf(vote);

/** A resumption is the same meeting: "S/PV.8228 (Resumption 1)" is S/PV.8228 (rule 33 (1)). */
export const meetingSymbol = ({ record }: VoteCase): string | null =>
  record.meeting?.replace(/ \(.*\)$/, '') ?? null;

export const draftId = ({ number }: VoteCase): string => `D${number}`;

/** In the vote on the order of drafts, the one that was submitted first. */
export const earlierId = ({ number }: VoteCase): string => `D${number}-earlier`;

export const isDraft = ({ put }: VoteCase): boolean => BY_QUESTION.draft.some((kind) => kind === put.kind);

/** Cases on the text of a draft that was not itself put here, or on what matter it is. */
const isOnText = ({ put }: VoteCase): boolean =>
  put.kind === 'amendment' || put.kind === 'part' || put.kind === 'preliminary';

/** Who submitted the draft that was to be put first on 16 November 2017 (S/2017/962). */
const LATER: Readonly<Record<number, Seat>> = { 101: 'USA' };

/** Who submitted the draft that an amendment is to, one of them where there were several. */
const AMENDED: Readonly<Record<number, Seat>> = {
  116: 'DEU', // with Belgium
  130: 'BRA',
  132: 'MLT',
  134: 'ARE',
  136: 'USA', // with Japan, as the next two
  137: 'USA',
  138: 'USA',
  149: 'USA',
  150: 'USA',
  151: 'USA',
  152: 'USA',
};

/**
 * The paragraph of a case that is voted on separately. In both cases on record it was the last operative one left,
 * so that it is the only operative one of the draft as played: with it nothing is left to put as a whole.
 */
export const paragraphOf = ({ number }: VoteCase): string => (number === 51 ? '2' : '1');

/**
 * Who submits the draft of a case first, then who sponsors it. Where the sources name no mover, the first
 * member in favour submits it: somebody has to.
 */
export function moversOf(vote: VoteCase): readonly [first: Seat, ...others: Seat[]] {
  const { put, record } = vote;
  const later = LATER[vote.number];
  if (later !== undefined) return [later];
  if (put.kind === 'amendment') {
    const mover = AMENDED[vote.number];
    if (mover === undefined) throw new Error(`${vote.id}: nobody submitted the draft`);
    return [mover];
  }
  const [first, ...others] = put.by.toSorted(
    (a, b) => Number(isMember(b, record.date)) - Number(isMember(a, record.date)),
  );
  if (first !== undefined) return [first, ...others];
  const [favour] = rollCallOf(vote).for;
  if (favour === undefined) throw new Error(`${vote.id}: nobody for`);
  return [favour];
}

const sourceOf = ({ basis }: VoteCase) => ({ source: { id: basis.sources[0] ?? '' } });

/** The guests a case needs at the table: who was to be invited, and movers that were not on the Council. */
function expectedAt(vote: VoteCase) {
  const { put, record } = vote;
  const guests = put.who === undefined ? [] : [put.who];
  const rule = put.kind === 'invitation-39' ? 39 : 37;
  const outside = put.by.filter((seat) => !isMember(seat, record.date));
  return [...guests.map((seat) => ({ seat, rule })), ...outside.map((seat) => ({ seat, rule: 37 }))].map(
    (guest) => ({ ...guest, ...sourceOf(vote) }),
  );
}

/** The item without what the case says of it: "Adopt the agenda: Zimbabwe" is "Zimbabwe". */
export const itemOf = ({ text }: VoteCase): string => text.replace(/^[^:]+: /, '');

/** Before the business that was to be taken first the agenda has other business; which it was the case does not say. */
const OTHER = 'Other business on the agenda';

/** The items of a meeting at which the order of business was put to the vote (rule 9). */
const itemsOf = (vote: VoteCase) =>
  vote.put.kind === 'order-of-business'
    ? {
        items: [
          { id: 'other', title: OTHER, source: 'letter' },
          { id: 'business', title: itemOf(vote), source: 'letter' },
        ],
      }
    : {};

/** The draft whose veto let the Assembly be called, where it is not played before the call (A/RES/377 (V)). */
const VETOED: Readonly<Record<number, readonly [document: string, date: string]>> = {
  42: ['S/3710', '1956-10-30'],
  57: ['S/10423', '1971-12-05'],
  69: ['S/13729', '1980-01-07'],
  122: ['S/2022/155', '2022-02-25'],
};

function vetoBefore(vote: VoteCase, isPlayed: boolean) {
  const [document, date] = VETOED[vote.number] ?? [];
  return document === undefined || isPlayed ? {} : { veto: { document, date, ...sourceOf(vote) } };
}

const isVetoed = (vote: VoteCase): boolean => isDraft(vote) && vote.result.because === 'veto';

function meetingOf(votes: readonly [VoteCase, ...VoteCase[]], isVetoPlayed: boolean) {
  const [first] = votes;
  return {
    id: first.record.date,
    date: first.record.date,
    time: '10:00',
    symbol: meetingSymbol(first),
    president: openingChairOf(first),
    item: first.put.kind === 'order-of-business' ? OTHER : itemOf(first),
    ...itemsOf(first),
    format: 'debate',
    public: !votes.some(({ number }) => PRIVATE.includes(number)),
    ...vetoBefore(first, isVetoPlayed),
    participants: votes.flatMap(expectedAt),
    ...sourceOf(first),
  };
}

/** The number of a resolution's document: 82 of "S/RES/82 (1950)"; null for any other document. */
export function resolutionNumber(document: string | null): number | null {
  const [, number] = document?.match(/^S\/RES\/(\d+) /u) ?? [];
  return number === undefined ? null : Number(number);
}

/** The number before that of the first resolution adopted, so that it is announced with its own. */
function numbersOf(votes: readonly VoteCase[]) {
  const adopted = votes.find((vote) => isDraft(vote) && isResolution(vote) && vote.result.because === null);
  const number = adopted === undefined ? null : resolutionNumber(adopted.record.document);
  if (adopted === undefined || number === null) return {};
  return { numbers: { resolution: number - 1, ...sourceOf(adopted) } };
}

const isResolution = ({ put }: VoteCase): boolean => put.kind !== 'decision';

/**
 * A draft has the symbol under which it was put; that of a resolution came after the vote, and the symbol of an
 * amendment is not that of the draft.
 */
function draftOf(vote: VoteCase) {
  const isAmended = vote.put.kind === 'amendment';
  const document = isAmended ? null : vote.record.document;
  const titles: Partial<Record<VoteCase['put']['kind'], string>> = {
    amendment: 'The draft resolution to which the amendment is proposed',
    preliminary: 'The draft resolution of which it is asked what matter it is',
  };
  const title = titles[vote.put.kind] ?? vote.text;
  const sponsors = isAmended ? [] : vote.put.by;
  return {
    id: draftId(vote),
    ...(document === null || document.startsWith('S/RES/') ? {} : { symbol: document }),
    ...(isResolution(vote) ? {} : { product: 'decision' }),
    title,
    by: [...new Set([...moversOf(vote), ...sponsors])],
    // A part is less than the whole: where one is voted on, a paragraph of the preamble stands beside it.
    paragraphs: [
      ...(vote.put.kind === 'part' ? [{ n: 'PP1', kind: 'preambular', text: 'The preamble' }] : []),
      { n: paragraphOf(vote), kind: 'operative', text: title },
    ],
    ...sourceOf(vote),
  };
}

/** The draft that comes first by its submission, before one is given precedence over it (rule 32). */
const earlierOf = (vote: VoteCase) => ({
  ...draftOf(vote),
  id: earlierId(vote),
  title: 'The draft resolution that was submitted first',
  by: [...vote.put.by],
});

/**
 * The Council of the day as a file of a scenario would have it: a list of cases for each meeting, in order.
 */
export function scenarioOf(...meetings: readonly (readonly [VoteCase, ...VoteCase[]])[]) {
  const votes = meetings.flat();
  const sources = new Set(votes.flatMap(({ basis }) => basis.sources));
  return scenarioSchema.parse({
    format: 1,
    id: votes[0]?.id,
    title: votes[0]?.text,
    summary: 'A real vote, played as a meeting.',
    contentNote: 'The votes are public record; what surrounds them is the least that the rules ask for.',
    length: { minutes: 10 },
    rules: 'council',
    sources: [...sources].map((id) => {
      const [title, url] = SOURCES[id];
      return { id, title, ...(url === null ? {} : { url }) };
    }),
    ...numbersOf(votes),
    meetings: meetings.map((cases) => meetingOf(cases, votes.some(isVetoed))),
    drafts: votes.flatMap((vote) => {
      if (vote.put.kind === 'order-of-votes') return [earlierOf(vote), draftOf(vote)];
      return isDraft(vote) || isOnText(vote) ? [draftOf(vote)] : [];
    }),
  });
}
