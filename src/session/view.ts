import type { Challenge, Claim, ClaimStatus } from '../claims/ledger.ts';
import { requiredVotes } from '../council/majority.ts';
import { isPermanent } from '../council/members.ts';
import { SECRETARIAT, type Seat } from '../council/seat.ts';
import type { Stage } from '../council/stages.ts';
import { type Path, pathTo } from '../council/tally.ts';
import { partiesToAbstain } from '../procedure/abstention.ts';
import type { Ballot, MotionKind, Referee } from '../procedure/acts.ts';
import { questionBefore, voteClass } from '../procedure/before.ts';
import { isOnItem } from '../procedure/closing.ts';
import { objectionsTo } from '../procedure/consent.ts';
import type { Matter } from '../procedure/matters.ts';
import type { Question, Result } from '../procedure/outcomes.ts';
import { isMatterOpen } from '../procedure/preliminary.ts';
import type {
  Draft,
  Floor,
  Meeting,
  Participant,
  PointOfOrder,
  Procedural,
} from '../procedure/proceedings.ts';
import type { RuleRef } from '../procedure/refusal.ts';
import { count, nextDraft, notYetVoted } from '../procedure/voting.ts';
import { draftsInOrder } from '../procedure/waiting.ts';
import { type AdmissionView, admissionView, type ElectionView, electionView } from './choiceViews.ts';
import { claimViews } from './claimViews.ts';
import { ruleNow } from './ruleNow.ts';
import type { Session } from './session.ts';

export type { ElectionView };

/** One seat as somebody at the table sees it. */
export interface SeatView {
  readonly seat: Seat;
  readonly place: 'member' | 'invited' | 'secretariat';
  readonly permanent: boolean;
  readonly president: boolean;
  /** Ids of the people who sit there; none means the seat is empty. */
  readonly people: readonly string[];
  readonly floor: boolean;
  /** Place on the list of speakers, from 1; null when it has not asked. */
  readonly waiting: number | null;
  readonly spoken: boolean;
  /** Rule 29: presents a report to the Council at this meeting. */
  readonly reports: boolean;
  readonly openChallenges: readonly string[];
  readonly voted: boolean;
  /** Its ballot, where the viewer may see it; null when sealed or not cast. */
  readonly ballot: Ballot | null;
}

/** A vote under way. Other seats' ballots are sealed until the count; the table itself (no seat) sees all. */
export interface VoteView {
  readonly question: Question;
  readonly class: Result['class'];
  readonly required: number;
  readonly ballots: Readonly<Record<Seat, Ballot>>;
  readonly cast: number;
  readonly notYet: readonly Seat[];
  readonly absent: readonly Seat[];
  /** The members that Article 27(3) has abstain as parties to a dispute, and whether this session holds them to it. */
  readonly parties: readonly Seat[];
  readonly strict: boolean;
  /** Whether this viewer sees every ballot cast so far. */
  readonly open: boolean;
  /** The way to the majority, by the ballots this viewer sees. */
  readonly path: Path;
  /** What the President is to declare once the call is complete; null before. */
  readonly result: Result | null;
}

export interface ClaimView extends Claim {
  readonly status: ClaimStatus;
}

/** Everything one viewer may know of a session. Front ends and computer delegations see nothing else. */
export interface View {
  /** The seat that looks, or null for the table itself (the facilitator). */
  readonly viewer: Seat | null;
  readonly entry: number;
  readonly stage: Stage;
  readonly rule: RuleRef;
  readonly over: boolean;
  readonly meeting: Pick<
    Meeting,
    | 'id'
    | 'symbol'
    | 'date'
    | 'time'
    | 'place'
    | 'item'
    | 'items'
    | 'format'
    | 'convener'
    | 'public'
    | 'agenda'
    | 'resumptions'
    | 'closed'
    | 'continues'
  > & { readonly index: number; readonly of: number };
  readonly president: Seat;
  /** Who ceded the chair for this item (rule 20); the first is the President of the month. */
  readonly ceded: readonly Seat[];
  readonly requests: Meeting['requests'];
  /** Rule 11: the matters of which the Council is seized. */
  readonly seized: readonly Matter[];
  readonly expected: readonly Participant[];
  readonly refused: readonly Seat[];
  readonly seats: readonly SeatView[];
  readonly list: readonly Seat[];
  /** Proposals to change places on the list that wait for the other seat. */
  readonly swaps: Meeting['swaps'];
  readonly floor: (Floor & { readonly further: boolean }) | null;
  /** What is before the Council for decision now, and who objects to it being decided without a vote. */
  readonly before: Question | null;
  /**
   * How that is or would be counted, or the next draft where the drafts are taken up: the kind of majority, and the votes
   * in favour it takes on this date (Charter 27).
   */
  readonly needs: { readonly class: Result['class']; readonly required: number } | null;
  readonly objections: readonly Seat[];
  readonly motions: readonly {
    readonly motion: MotionKind;
    readonly by: Seat;
    readonly until: string | null;
    readonly to: Referee | null;
  }[];
  /** A proposal of procedure before the Council. */
  readonly procedural: Pick<Procedural, 'proposal' | 'by' | 'words'> | null;
  readonly point: PointOfOrder | null;
  readonly vote: VoteView | null;
  /** Votes declared in this meeting. */
  readonly results: readonly Result[];
  readonly admission: AdmissionView | null;
  readonly election: ElectionView | null;
  readonly drafts: readonly Draft[];
  /** The drafts that wait to be put, in the order in which they come (rule 32); none that waits for a member (rule 38). */
  readonly toPut: readonly string[];
  readonly claims: readonly ClaimView[];
  readonly challenges: readonly Challenge[];
  readonly news: readonly { readonly id: string; readonly released: number | null }[];
}

/** Ballots are sealed until the count: once the call is complete every hand has been seen. The table sees all. */
const ballotsOpen = ({ vote }: Meeting, viewer: Seat | null): boolean =>
  viewer === null || vote === null || vote.complete;

function seatViews(
  session: Session,
  meeting: Meeting,
  viewer: Seat | null,
  own: boolean,
): readonly SeatView[] {
  const { council } = session;
  const open = ballotsOpen(meeting, viewer);
  const seats: readonly Pick<SeatView, 'seat' | 'place'>[] = [
    ...meeting.members.map((seat) => ({ seat, place: 'member' as const })),
    ...meeting.participants.map(({ seat }) => ({ seat, place: 'invited' as const })),
    { seat: SECRETARIAT, place: 'secretariat' },
  ];
  return seats.map(({ seat, place }) => {
    const at = meeting.list.indexOf(seat);
    const ballot = meeting.vote?.ballots[seat] ?? null;
    return {
      seat,
      place,
      permanent: place === 'member' && isPermanent(seat, meeting.date),
      president: seat === meeting.president,
      people: council.people[seat] ?? [],
      floor: meeting.floor?.seat === seat,
      waiting: at < 0 ? null : at + 1,
      spoken: meeting.spoken.includes(seat),
      reports: meeting.rapporteurs.includes(seat),
      openChallenges: council.ledger.challenges
        .filter(({ to, status }) => to === seat && status === 'open')
        .map(({ id }) => id),
      voted: ballot !== null || meeting.election?.papers?.[seat] !== undefined,
      ballot: open || (viewer === seat && own) ? ballot : null,
    };
  });
}

function voteView(session: Session, meeting: Meeting, viewer: Seat | null, own: boolean): VoteView | null {
  const vote = meeting.vote;
  if (vote === null) return null;
  const notYet = notYetVoted(session.council, meeting);
  const open = ballotsOpen(meeting, viewer);
  const known = Object.entries(vote.ballots).filter(([seat]) => open || (seat === viewer && own));
  return {
    question: vote.question,
    class: voteClass(vote.question, session.council.drafts),
    required: requiredVotes(meeting.date),
    ballots: Object.fromEntries(known),
    cast: Object.keys(vote.ballots).length,
    notYet,
    absent: meeting.members.filter((seat) => !notYet.includes(seat) && vote.ballots[seat] === undefined),
    parties: partiesToAbstain(session.council, vote.question),
    strict: session.council.strictAbstention,
    open,
    path: pathTo({
      date: meeting.date,
      question: voteClass(vote.question, session.council.drafts),
      ballots: Object.fromEntries(known),
      members: meeting.members,
    }),
    result: notYet.length === 0 ? count(meeting, session.council.drafts) : null,
  };
}

function needsOf({ council, position }: Session, { date }: Meeting, before: Question | null): View['needs'] {
  const next = position.stage === 'voting' ? nextDraft(council) : null;
  const question: Question | null =
    next === null ? before : { kind: isMatterOpen(next) ? 'preliminary' : 'draft', draft: next.id };
  return question === null
    ? null
    : { class: voteClass(question, council.drafts), required: requiredVotes(date) };
}

/**
 * The session as one viewer may know it.
 * @param viewer a seat, or null for the table itself, which sees ballots as they are cast and news held back.
 * @param own whether whoever sits in the seat now may see its ballot in the vote under way: not where another cast it.
 */
export function view(session: Session, viewer: Seat | null, own = true): View {
  const { council, position } = session;
  const meeting = council.meetings[council.current] as Meeting;
  const before = questionBefore(meeting, position.stage);
  return {
    viewer,
    entry: council.entry,
    stage: position.stage,
    rule: ruleNow(council, position),
    over: position.stage === 'closed',
    meeting: {
      id: meeting.id,
      symbol: meeting.symbol,
      date: meeting.date,
      time: meeting.time,
      place: meeting.place,
      item: meeting.item,
      items: meeting.items,
      format: meeting.format,
      convener: meeting.convener,
      public: meeting.public,
      agenda: meeting.agenda,
      resumptions: meeting.resumptions,
      closed: meeting.closed,
      continues: meeting.continues,
      index: council.current,
      of: council.meetings.length,
    },
    president: meeting.president,
    ceded: meeting.ceded,
    requests: meeting.requests,
    seized: council.seized,
    expected: meeting.expected,
    refused: meeting.refused,
    seats: seatViews(session, meeting, viewer, own),
    list: meeting.list,
    swaps: meeting.swaps,
    floor:
      meeting.floor === null
        ? null
        : { ...meeting.floor, further: isOnItem(meeting) && meeting.spoken.includes(meeting.floor.seat) },
    before,
    needs: needsOf(session, meeting, before),
    objections: objectionsTo(meeting, position.stage),
    motions: meeting.motions.map(({ motion: kind, by, until, to }) => ({ motion: kind, by, until, to })),
    procedural:
      meeting.procedural === null
        ? null
        : {
            proposal: meeting.procedural.proposal,
            by: meeting.procedural.by,
            words: meeting.procedural.words,
          },
    point: meeting.point,
    vote: voteView(session, meeting, viewer, own),
    results: meeting.results,
    admission: admissionView(session),
    election: electionView(session, meeting, viewer),
    drafts: council.drafts,
    toPut: draftsInOrder(council).map(({ id }) => id),
    claims: claimViews(council.ledger),
    challenges: council.ledger.challenges,
    news: council.ledger.news
      .filter(({ released }) => viewer === null || released !== null)
      .map(({ id, released }) => ({ id, released })),
  };
}
