import { daysBetween } from '../council/dates.ts';
import { type Seat, WORLD } from '../council/seat.ts';
import { FINDINGS, type Finding } from './acts.ts';
import { meetingOf, needPresident } from './gates.ts';
import type { Notice, ProcedureOutcome } from './outcomes.ts';
import type { Application, Draft, Mutable, Proceedings } from './proceedings.ts';
import { type Refusal, refuse } from './refusal.ts';
import { choice, type ProcedureRule } from './rule.ts';

type Emit = (outcome: ProcedureOutcome) => void;

/** Days ahead of a regular and of a special session of the Assembly: the committee's report (rule 59), the Council's (60). */
const AHEAD = { committee: { regular: 35, special: 14 }, council: { regular: 25, special: 4 } } as const;

const find = <C extends Proceedings>(council: C, applicant: Seat | null): C['applications'][number] | null =>
  council.applications.find((one) => one.applicant === applicant) ?? null;

/** The application that the current meeting considers; null when it considers none. */
export const applicationAt = <C extends Proceedings>(council: C): C['applications'][number] | null =>
  find(council, meetingOf(council).admission);

function noticeOf(council: Proceedings, { session }: Application, by: keyof typeof AHEAD): Notice {
  if (session === null) return { ahead: null, due: null };
  return { ahead: daysBetween(meetingOf(council).date, session.opens), due: AHEAD[by][session.kind] };
}

/**
 * Rule 58: a State that wishes to become a Member applies to the Secretary-General and declares in a formal instrument
 * that it accepts the obligations of the Charter. An application is a letter: nobody has to sit at the table for it.
 */
export const applicationSubmit: ProcedureRule<'application.submit'> = {
  gate(council, _stage, seat) {
    const application = find(council, seat);
    if (application === null) return refuse('58', 'not-applicant', { seat });
    return application.submitted ? refuse('58', 'already-applied', { applicant: seat }) : null;
  },
  check: (_council, _stage, { by, declaration }) =>
    declaration ? null : refuse('58', 'no-declaration', { applicant: by }),
  choices: (_council, _stage, by) => [choice({ kind: 'application.submit', by, declaration: true })],
  apply(council, _stage, { by }, emit) {
    const application = find(council, by);
    if (application !== null) application.submitted = true;
    emit({ kind: 'application.submitted', applicant: by });
  },
};

/** Refuses unless the meeting considers an application that has been made. */
function needApplication(council: Proceedings): Refusal | null {
  const application = applicationAt(council);
  return application?.submitted === true
    ? null
    : refuse('58', 'no-application', { applicant: application?.applicant ?? '' });
}

/**
 * Rule 59: unless the Council decides otherwise, the President refers the application to the Committee on the Admission
 * of New Members, on which every member of the Council is represented.
 */
export const applicationRefer: ProcedureRule<'application.refer'> = {
  gate(council, _stage, seat) {
    const refused = needPresident(council, seat, '59') ?? needApplication(council);
    if (refused !== null) return refused;
    const application = applicationAt(council);
    return application?.referral === null
      ? null
      : refuse('59', 'already-referred', { applicant: application?.applicant ?? '' });
  },
  check: () => null,
  choices: (_council, _stage, by) => [choice({ kind: 'application.refer', by })],
  apply(council, _stage, _act, emit) {
    const application = applicationAt(council);
    if (application === null) return;
    application.referral = 'committee';
    emit({ kind: 'application.referred', applicant: application.applicant });
  },
};

/** What the committee may be said to report: what the scenario has it report first. */
const findings = ({ expected }: Application): readonly Finding[] =>
  expected === null ? FINDINGS : [expected, ...FINDINGS.filter((one) => one !== expected)];

/**
 * Rule 59: the committee examines the application and reports what it came to. The report comes in from outside the
 * meeting, or from the President, who by practice chairs the committee. That it comes thirty-five days before a regular
 * session of the Assembly, fourteen before a special one, is said with it and not required here.
 */
export const committeeReport: ProcedureRule<'committee.report'> = {
  gate(council, _stage, seat) {
    const refused = seat === WORLD ? null : needPresident(council, seat, '59');
    if (refused !== null) return refused;
    const application = applicationAt(council);
    const applicant = application?.applicant ?? '';
    if (application?.submitted !== true) return refuse('58', 'no-application', { applicant });
    if (application.referral !== 'committee') return refuse('59', 'not-referred', { applicant });
    return application.report === null ? null : refuse('59', 'already-reported', { applicant });
  },
  check: (_council, _stage, { finding }) =>
    FINDINGS.includes(finding) ? null : refuse('table', 'malformed', { part: 'finding' }),
  choices(council, _stage, by) {
    const application = applicationAt(council);
    if (application === null) return [];
    return findings(application).map((finding) => choice({ kind: 'committee.report', by, finding }));
  },
  apply(council, _stage, { finding }, emit) {
    const application = applicationAt(council);
    if (application === null) return;
    application.report = finding;
    const { applicant } = application;
    emit({
      kind: 'committee.reported',
      applicant,
      finding,
      ...noticeOf(council, application, 'committee'),
    });
  },
};

/**
 * Whether a draft that recommends somebody to the Assembly can be put. A State: once it has applied (rule 58) and the
 * committee has reported, unless the Council decided not to refer it (rule 59). A Secretary-General: at a private
 * meeting only (rule 48).
 */
export function needRipe(council: Proceedings, { id, recommends }: Draft): Refusal | null {
  if (recommends === null) return null;
  const { as, who } = recommends;
  if (as === 'secretary-general')
    return meetingOf(council).public ? refuse('48', 'must-be-private', { draft: id }) : null;
  const application = find(council, who);
  if (application?.submitted !== true) return refuse('58', 'no-application', { applicant: who });
  const isReady = application.referral === 'none' || application.report !== null;
  return isReady ? null : refuse('59', 'not-reported', { draft: id, applicant: who });
}

const applicationOf = (
  council: Mutable<Proceedings>,
  { recommends }: Pick<Draft, 'recommends'>,
): Mutable<Application> | null => (recommends?.as === 'member' ? find(council, recommends.who) : null);

/** Rule 60, Charter 4 (2): the Council has recommended the applicant; the Assembly decides by two thirds. */
export function recommendAdmission(council: Mutable<Proceedings>, draft: Draft, emit: Emit): void {
  const application = applicationOf(council, draft);
  if (application === null) return;
  application.standing = 'recommended';
  const { applicant } = application;
  emit({ kind: 'admission.recommended', applicant, ...noticeOf(council, application, 'council') });
}

/**
 * Rule 60: the Council does not recommend the applicant, and reports to the Assembly with a complete record of the
 * discussion. While another draft that recommends it waits, it has not come to that.
 */
export function admissionFails(
  council: Mutable<Proceedings>,
  draft: Draft,
  because: 'votes' | 'veto',
  emit: Emit,
): void {
  const application = applicationOf(council, draft);
  if (application === null || application.standing === 'recommended') return;
  const { applicant } = application;
  const isOpen = council.drafts.some(
    ({ status, recommends }) =>
      status === 'tabled' && recommends?.as === 'member' && recommends.who === applicant,
  );
  if (isOpen) return;
  application.standing = 'not-recommended';
  emit({ kind: 'special-report.due', applicant, because });
}

/** Why a text did not pass: a veto on it, or on a part of it, or too few votes. */
export const failedBecause = ({ status, parts }: Pick<Draft, 'status' | 'parts'>): 'votes' | 'veto' =>
  status === 'vetoed' || parts.some((part) => part.status === 'vetoed') ? 'veto' : 'votes';

/**
 * Rule 60: a draft that recommended the applicant failed, and what still waited then has not been put since, but was
 * withdrawn or referred: at the latest when the meeting ends the Council has not recommended it.
 */
export function reportAtClose(council: Mutable<Proceedings>, emit: Emit): void {
  const application = applicationAt(council);
  if (application?.standing !== 'open') return;
  const failed = council.drafts.findLast(
    ({ status, recommends }) =>
      (status === 'vetoed' || status === 'not-adopted') && recommends?.who === application.applicant,
  );
  if (failed !== undefined) admissionFails(council, failed, failedBecause(failed), emit);
}

/** Rule 60: when the Council postpones the consideration of an application, it reports to the Assembly too. */
export function postponeAdmission(council: Mutable<Proceedings>, emit: Emit): void {
  const application = applicationAt(council);
  if (application?.submitted !== true || application.standing !== 'open') return;
  application.standing = 'postponed';
  emit({ kind: 'special-report.due', applicant: application.applicant, because: 'postponed' });
}
