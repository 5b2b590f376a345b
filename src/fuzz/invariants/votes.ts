import type { Seat } from '../../council/seat.ts';
import type { Question as Class } from '../../council/tally.ts';
import type { Ballot } from '../../procedure/acts.ts';
import type { Result } from '../../procedure/outcomes.ts';
import type { Outcome } from '../../session/council.ts';
import type { Session } from '../../session/session.ts';
import { type Counted, counted } from './counted.ts';
import { type Invariant, type Step, sitting, take, those, type Watch } from './invariant.ts';

/** Judges at an absolute majority of the seats are elected by eight (Statute of the Court 10). */
const ELECTIONS: readonly Class[] = ['election'];

/** What follows when a question is carried. */
const CARRIED: readonly Outcome['kind'][] = [
  'agenda.adopted',
  'invitation.accepted',
  'motion.carried',
  'proposal.carried',
  'draft.adopted',
  'amendment.adopted',
  'part.adopted',
];

/** The same, where nine votes keep somebody out. */
const EXCLUDED: readonly Outcome['kind'][] = [
  ...CARRIED.filter((kind) => kind !== 'invitation.accepted'),
  'invitation.refused',
];

const onVotes =
  (check: (vote: Counted, step: Step) => readonly string[]): (() => Watch) =>
  () =>
  (step) => {
    const vote = counted(step);
    return vote === null ? null : check(vote, step);
  };

const tally = ({ result: { question }, ayes, permanentAgainst }: Counted): string =>
  `${question.kind} ${ayes} ${permanentAgainst.join(' ')}`.trimEnd();

function adoptedByTooFew(vote: Counted, step: Step): readonly string[] {
  if (vote.ayes >= vote.required || ELECTIONS.includes(vote.result.class)) return [];
  // Put as who objects, an invitation that falls short of nine votes against it is extended.
  const { question } = vote.result;
  const isExcluding = question.kind === 'invitation' && question.framed === 'exclude';
  const carried = isExcluding ? EXCLUDED : CARRIED;
  const follows = step.outcomes.filter(({ kind }) => carried.includes(kind)).map(({ kind }) => kind);
  const overruled = those(step, 'order.settled').some(({ how }) => how === 'overruled');
  return vote.carried || vote.result.because === null || follows.length > 0 || overruled
    ? [`${tally(vote)}: ${follows.join(' ')}`]
    : [];
}

function moreOfProcedure(vote: Counted): readonly string[] {
  const ought = vote.ayes >= vote.required;
  return vote.carried === ought ? [] : [`${tally(vote)}: ${ought ? 'not carried' : 'carried'}`];
}

function wrongVeto({ result, ...vote }: Counted, step: Step): readonly string[] {
  const said =
    result.because === 'veto' ||
    result.vetoes.length > 0 ||
    step.outcomes.some((outcome) => 'because' in outcome && outcome.because === 'veto');
  const was = !vote.isProcedural && vote.ayes >= vote.required && vote.permanentAgainst.length > 0;
  return said && !was ? [`${tally({ result, ...vote })}: veto`] : [];
}

const ASIDE = ['abstaining', 'not-participating', 'absent'] as const;

/** The same vote with all who are aside being so in one way. */
function asideAs(step: Step, cast: Counted['cast'], way: (typeof ASIDE)[number]): Result | null {
  const { council, position } = step.before;
  const { members, vote } = sitting(step);
  if (vote === null) return null;
  const aside = members.filter((seat) => cast[seat] !== 'for' && cast[seat] !== 'against');
  const firm = Object.entries(cast).filter(([seat]) => !aside.includes(seat));
  const moved: readonly (readonly [Seat, Ballot])[] =
    way === 'absent' ? [] : aside.map((seat) => [seat, way]);
  const ballots: Readonly<Record<Seat, Ballot>> = Object.fromEntries([...firm, ...moved]);
  const left = way === 'absent' ? aside.map((seat) => [seat, []]) : [];
  const session: Session = {
    position,
    council: {
      ...council,
      people: { ...council.people, ...Object.fromEntries(left) },
      meetings: council.meetings.map((one, at) =>
        at === council.current ? { ...one, vote: { ...vote, ballots } } : one,
      ),
    },
  };
  const taken = take(session, step.act);
  return taken === null ? null : (counted(taken)?.result ?? null);
}

function asidesTold(vote: Counted, step: Step): readonly string[] {
  const { members } = sitting(step);
  const listed = Object.entries(vote.result.ballots).flatMap(([way, seats]) =>
    seats.map((seat): [Seat, string] => [seat, way]),
  );
  const told = members.filter(
    (seat) =>
      listed.filter(([one, way]) => one === seat && way === (vote.cast[seat] ?? 'absent')).length !== 1,
  );
  return listed.length === members.length && told.length === 0 ? [] : [`${told}`];
}

function asidesCounted(vote: Counted, step: Step): readonly string[] {
  if (Object.keys(vote.cast).length === vote.ayes) return [];
  const { outcome, because, vetoes, required } = vote.result;
  const verdict = JSON.stringify({ outcome, because, vetoes, required });
  return ASIDE.flatMap((way) => {
    const other = asideAs(step, vote.cast, way);
    if (other === null) return [`${way}: null`];
    const same = JSON.stringify({
      outcome: other.outcome,
      because: other.because,
      vetoes: other.vetoes,
      required: other.required,
    });
    return same === verdict ? [] : [`${verdict}; ${way}: ${same}`];
  });
}

/** The record keeps what each member did, and the count tells only those in favour and against. */
function asides(): Watch {
  return (step) => {
    const { act } = step;
    if (act.kind === 'ballot.cast') {
      const kept = sitting({ ...step, before: step.after }).vote?.ballots[act.by];
      return kept === act.ballot ? [] : [`${act.by}: ${act.ballot}, ${kept}`];
    }
    const vote = counted(step);
    return vote === null ? null : [...asidesTold(vote, step), ...asidesCounted(vote, step)];
  };
}

/** The ruling of the President, as it was given, holds unless seven, now nine, voted to overrule it. */
function rulings(): Watch {
  let upheld: boolean | null = null;
  return (step) => {
    upheld ??= sitting(step).point?.ruling ?? null;
    if (step.act.kind === 'order.rule') upheld = step.act.upheld;
    const [settled] = those(step, 'order.settled');
    if (settled === undefined || upheld === null) return null;
    const vote = counted(step);
    const overruled = vote !== null && vote.ayes >= vote.required;
    const [given, ought] = [upheld, overruled ? !upheld : upheld];
    upheld = null;
    return settled.upheld === ought ? [] : [`${given}, ${overruled}: ${settled.upheld}`];
  };
}

export const OF_VOTES: readonly Invariant[] = [
  {
    number: 1,
    watch: onVotes(adoptedByTooFew),
  },
  {
    number: 2,
    watch: () => (step) => {
      const vote = counted(step);
      return vote?.isProcedural === true && vote.permanentAgainst.length > 0 ? moreOfProcedure(vote) : null;
    },
  },
  {
    number: 3,
    watch: onVotes(wrongVeto),
  },
  {
    number: 4,
    watch: asides,
  },
  { number: 5, watch: rulings },
];
