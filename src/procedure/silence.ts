import { isDate, nextDays } from '../council/dates.ts';
import { isCovered } from '../council/members.ts';
import { type Seat, WORLD } from '../council/seat.ts';
import { checkWords, MAX_WORDS, meetingOf, needMember } from './gates.ts';
import type { Draft, Meeting, Mutable, Proceedings } from './proceedings.ts';
import { type Refusal, refuse } from './refusal.ts';
import { choice, type ProcedureRule } from './rule.ts';

type Test = (draft: Draft) => Refusal | null;

/** The draft of that id, which `check` has found. */
function draftOf(council: Mutable<Proceedings>, id: string): Mutable<Draft> {
  const draft = council.drafts.find((one) => one.id === id);
  if (draft === undefined) throw new Error(`no draft ${id}`);
  return draft;
}

function checkOne(council: Proceedings, id: string, test: Test): Refusal | null {
  const draft = council.drafts.find((one) => one.id === id);
  return draft === undefined ? refuse('practice', 'no-draft', { draft: id }) : test(draft);
}

/** Refuses unless one of the drafts passes the test. */
const needSome = (council: Proceedings, test: Test, because: 'no-draft' | 'no-silence'): Refusal | null =>
  council.drafts.some((one) => test(one) === null) ? null : refuse('practice', because);

const CLOSE_OF_BUSINESS = '17:00';
const UNTIL = /^(\d{4}-\d{2}-\d{2}) ([01]\d|2[0-3]):[0-5]\d$/;

const timeOf = ({ date, time }: Meeting): string => `${date} ${time}`;

/** The close of business that comes next; on the last day for which the members are known, the end of the day. */
function nextDeadline(meeting: Meeting): string {
  const today = `${meeting.date} ${CLOSE_OF_BUSINESS}`;
  if (today > timeOf(meeting)) return today;
  const next = nextDays(meeting.date, 1);
  return isCovered(next) ? `${next} ${CLOSE_OF_BUSINESS}` : `${meeting.date} 23:59`;
}

function checkDeadline(meeting: Meeting, until: string): Refusal | null {
  const date = UNTIL.exec(until)?.[1];
  return date !== undefined && isDate(date) && isCovered(date) && until > timeOf(meeting)
    ? null
    : refuse('practice', 'bad-deadline', { until });
}

/** A text goes under silence before anything has come of it, or again, negotiated anew, once the silence was broken. */
function checkStart(draft: Draft, seat: Seat): Refusal | null {
  if (!draft.may.includes(seat))
    return refuse('practice', 'not-your-draft', { draft: draft.id, may: draft.may });
  return draft.status === 'zero' || draft.status === 'broken'
    ? null
    : refuse('practice', 'silence-over', { draft: draft.id, status: draft.status });
}

const inSilence: Test = (draft) =>
  draft.status === 'silence' ? null : refuse('practice', 'no-silence', { draft: draft.id });

/** A silence that has run out is no longer broken, also where its end has not come in yet. */
function checkBreak(meeting: Meeting, draft: Draft, seat: Seat): Refusal | null {
  const refused = inSilence(draft);
  if (refused !== null) return refused;
  if (draft.mover === seat) return refuse('practice', 'own-silence', { draft: draft.id });
  const until = draft.silence?.until ?? '';
  return timeOf(meeting) > until ? refuse('practice', 'deadline-passed', { draft: draft.id, until }) : null;
}

/**
 * Practice: a member that holds the pen sends a text to all with a deadline; who does not object in time agrees. A text
 * that is never put to the vote is made so; a draft resolution may be tried in the same way before it is submitted.
 */
export const silenceStart: ProcedureRule<'silence.start'> = {
  gate: (council, _stage, seat) => needMember(council, seat, 'practice'),
  none: (council, _stage, seat) => needSome(council, (draft) => checkStart(draft, seat), 'no-draft'),
  check: (council, _stage, { by, draft, until }) =>
    checkOne(council, draft, (one) => checkStart(one, by)) ?? checkDeadline(meetingOf(council), until),
  choices(council, _stage, by) {
    const until = nextDeadline(meetingOf(council));
    return council.drafts
      .filter((one) => checkStart(one, by) === null)
      .map(({ id }) => ({
        act: { kind: 'silence.start', by, draft: id, until },
        holes: [{ name: 'until', type: 'date-time' }],
      }));
  },
  apply(council, _stage, { by, draft: id, until }, emit) {
    const draft = draftOf(council, id);
    draft.status = 'silence';
    draft.mover = by;
    draft.silence = { by, until, brokenBy: null };
    emit({ kind: 'silence.started', draft: id, by, until });
  },
};

/** Practice: any member breaks the silence with an objection, an elected one just as a permanent one. */
export const silenceBreak: ProcedureRule<'silence.break'> = {
  gate: (council, _stage, seat) => needMember(council, seat, 'practice'),
  none: (council, _stage, seat) =>
    needSome(council, (draft) => checkBreak(meetingOf(council), draft, seat), 'no-silence'),
  check: (council, _stage, { by, draft, words }) =>
    checkOne(council, draft, (one) => checkBreak(meetingOf(council), one, by)) ?? checkWords(words),
  choices: (council, _stage, by) =>
    council.drafts
      .filter((one) => checkBreak(meetingOf(council), one, by) === null)
      .map(({ id }) => ({
        act: { kind: 'silence.break', by, draft: id, words: null },
        holes: [{ name: 'words', type: 'text', maxLength: MAX_WORDS }],
      })),
  apply(council, _stage, { by, draft: id }, emit) {
    const draft = draftOf(council, id);
    draft.status = 'broken';
    if (draft.silence !== null) draft.silence.brokenBy = by;
    emit({ kind: 'silence.broken', draft: id, by });
  },
};

/** The deadline has passed, which comes in from outside: nobody has broken the silence, so that all agree. */
export const silenceEnd: ProcedureRule<'silence.end'> = {
  gate: (_council, _stage, seat) => (seat === WORLD ? null : refuse('practice', 'not-time', { seat })),
  none: (council) => needSome(council, inSilence, 'no-silence'),
  check: (council, _stage, { draft }) => checkOne(council, draft, inSilence),
  choices: (council, _stage, by) =>
    council.drafts
      .filter((one) => inSilence(one) === null)
      .map(({ id }) => choice({ kind: 'silence.end', by, draft: id })),
  apply(council, _stage, { draft: id }, emit) {
    draftOf(council, id).status = 'agreed';
    emit({ kind: 'draft.agreed', draft: id });
  },
};
