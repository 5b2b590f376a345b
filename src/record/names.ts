import { type NameForm, nameOf, nameWithArticle, standingOf } from '../council/countries.ts';
import { dayOf, monthOf, weekday, yearOf } from '../council/dates.ts';
import { SECRETARIAT, type Seat } from '../council/seat.ts';
import type { Outcome } from '../session/council.ts';
import type { Session } from '../session/session.ts';
import { PROPOSAL_RULES, proposalWords } from '../words/en/proposals.ts';
import {
  addressed,
  type Counted,
  type DayAndTime,
  type DraftNamed,
  introduced,
  type QuestionNamed,
  representativeOf,
  type Texts,
  THE_SECRETARY_GENERAL,
} from '../words/en/record.ts';
import type { MeetingState } from './course.ts';

export type Result = Extract<Outcome, { readonly kind: 'vote.adopted' }>['result'];

/** How a speaker is named at the head of a speech: **label** (country). */
export interface Speaker {
  readonly label: string;
  readonly country: string | null;
}

/** How the seats, people and questions of one meeting are called in a product. */
export interface Names {
  /** As in the list of members: "Iran (Islamic Republic of)". */
  readonly listed: (seat: Seat) => string;
  /** As beside a speaker's name: "United States of America"; null for a seat that is no country. */
  readonly country: (seat: Seat) => string | null;
  /** As in a sentence: "the Russian Federation". */
  readonly inSentence: (seat: Seat) => string;
  /** Somebody at a seat; null when the seat's representative has no name. */
  readonly person: (seat: Seat, id: string) => string | null;
  /** Whoever speaks for the seat: of several people the one who has sat there longest. */
  readonly speaker: (seat: Seat, session: Session) => Speaker;
  /** The same with their office, as the President introduces them. */
  readonly introduced: (seat: Seat, session: Session) => string;
  readonly draft: (id: string) => DraftNamed;
  readonly question: (question: Result['question']) => QuestionNamed;
  readonly claim: (id: string) => string;
}

/** A meeting's day, or a time 'YYYY-MM-DD HH:MM', in its parts. */
export function dayAndTime(date: string, time: string): DayAndTime {
  return { year: yearOf(date), month: monthOf(date), day: dayOf(date), weekday: weekday(date), time };
}

export function parseUntil(until: string): DayAndTime {
  const [date = '', time = ''] = until.split(' ');
  return dayAndTime(date, time);
}

/** The names in use on the day of the meeting, with those of the scenario. */
export function namesOf(meeting: MeetingState, texts: Texts): Names {
  const { date } = meeting;
  const known = <T>(table: Readonly<Record<string, T>>, id: string): T | undefined =>
    Object.hasOwn(table, id) ? table[id] : undefined;
  const isCountry = (seat: Seat): boolean => standingOf(seat) !== null;
  // The verbatim records say "United Kingdom" in speech and beside a speaker's name, and write it out in lists only.
  const form = (seat: Seat): NameForm => (seat === 'GBR' ? 'short' : 'full');
  const country = (seat: Seat): string | null => (isCountry(seat) ? nameOf(seat, form(seat), date) : null);
  const own = (seat: Seat): string => known(texts.seats, seat)?.name ?? seat;
  const person = (seat: Seat, id: string): string | null => {
    const found = known(texts.people, id);
    if (found !== undefined) return addressed(found.name, found.title);
    // A seat nobody is named for holds its own code, and further people its code with a number.
    return id === seat || id.replace(/-\d+$/, '') === seat ? null : id;
  };
  const headOf = (seat: Seat, session: Session): string => session.council.people[seat]?.[0] ?? seat;
  const draft = (id: string): DraftNamed => {
    const found = known(texts.drafts, id);
    const symbol = found?.symbol ?? '';
    const named = { symbol: symbol === id ? '' : symbol, title: found?.title ?? id };
    return found?.product === 'decision' ? { ...named, decision: true } : named;
  };
  const inSentence = (seat: Seat): string =>
    isCountry(seat) ? nameWithArticle(seat, form(seat), date) : (known(texts.seats, seat)?.the ?? seat);
  return {
    listed: (seat) => (isCountry(seat) ? nameOf(seat, 'listed', date) : own(seat)),
    country,
    inSentence,
    person,
    speaker: (seat, session) => {
      const label = person(seat, headOf(seat, session));
      if (label !== null) return { label, country: country(seat) };
      if (seat === SECRETARIAT) return { label: THE_SECRETARY_GENERAL, country: null };
      return { label: isCountry(seat) ? representativeOf(inSentence(seat)) : own(seat), country: null };
    },
    introduced: (seat, session) => {
      const found = known(texts.people, headOf(seat, session));
      return found === undefined ? inSentence(seat) : introduced(found.name, found.title);
    },
    draft,
    question: (question) => questionNamed(question, draft, inSentence),
    claim: (id) => known(texts.claims, id)?.short ?? id,
  };
}

/** A motion of rule 33 with its day and hour in their parts. */
export function motionNamed({ motion, until, to }: MotionMade): Extract<QuestionNamed, { kind: 'motion' }> {
  switch (motion) {
    case 'suspend':
    case 'adjourn':
      return { kind: 'motion', motion };
    case 'adjourn-to':
      return { kind: 'motion', motion, until: parseUntil(until ?? '') };
    case 'refer':
      return { kind: 'motion', motion, to: to ?? 'committee' };
    case 'postpone':
      return { kind: 'motion', motion, until: until === null ? null : parseUntil(until) };
  }
}

type MotionMade = Pick<Extract<Result['question'], { readonly kind: 'motion' }>, 'motion' | 'until' | 'to'>;

/** A draft under vote, as its mover has revised it. */
const draftNamed = (
  { draft: id, revision = 0 }: Extract<Result['question'], { readonly kind: 'draft' }>,
  draft: Names['draft'],
): DraftNamed => (revision > 0 ? { ...draft(id), revised: true } : draft(id));

function questionNamed(
  question: Result['question'],
  draft: Names['draft'],
  inSentence: Names['inSentence'],
): QuestionNamed {
  switch (question.kind) {
    case 'agenda':
    case 'ruling':
      return { kind: question.kind };
    case 'invitation':
      return {
        kind: 'invitation',
        whom: inSentence(question.who),
        rule: question.rule,
        excludes: question.framed === 'exclude',
      };
    case 'motion':
      return motionNamed(question);
    case 'proposal':
      return {
        kind: 'proposal',
        what: proposalWords(
          question.proposal,
          { draft: (id) => draft(id).symbol || draft(id).title, seat: inSentence },
          null,
        ),
        under: PROPOSAL_RULES[question.proposal.what],
        by: inSentence(question.by),
      };
    case 'draft':
      return { kind: 'draft', draft: draftNamed(question, draft) };
    case 'amendment': {
      const { by, change, paragraph } = question;
      return { kind: 'amendment', draft: draft(question.draft), by: inSentence(by), change, paragraph };
    }
    case 'part':
      return { ...question, draft: draft(question.draft) };
    case 'preliminary':
      return { kind: 'preliminary', draft: draft(question.draft) };
  }
}

/** A result in the numbers and names its sentences need. */
export function countedOf(result: Result, names: Names): Counted {
  const { ballots, outcome, because, required, vetoes } = result;
  const members = Object.values(ballots).reduce((sum, seats) => sum + seats.length, 0);
  return {
    for: ballots.for.length,
    against: ballots.against.length,
    abstaining: ballots.abstaining.length,
    notParticipating: ballots['not-participating'].length,
    members,
    required,
    outcome,
    because,
    vetoes: vetoes.map(names.inSentence),
  };
}

/** What an act has made of a draft that was adopted; null when none was, and of a decision. */
export function resolutionIn(outcomes: readonly Outcome[]): Adopted['resolution'] | null {
  const adopted = outcomes.find((one): one is Adopted => one.kind === 'draft.adopted');
  return adopted?.resolution ?? null;
}

type Adopted = Extract<Outcome, { readonly kind: 'draft.adopted' }>;

/** The result declared by an act; null when it declared none. */
export function resultIn(outcomes: readonly Outcome[]): Result | null {
  for (const outcome of outcomes) {
    if (outcome.kind === 'vote.adopted' || outcome.kind === 'vote.failed') return outcome.result;
  }
  return null;
}
