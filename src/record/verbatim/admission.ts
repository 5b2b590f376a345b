import type { Outcome } from '../../session/council.ts';
import { ADMISSION_SAID } from '../../words/en/record.ts';
import type { MeetingCourse } from '../course.ts';
import { inEnglish, presidentSays, type Scribe } from './scribe.ts';

/** The report of the committee that had come in before the meeting was called to order (rule 59). */
export function reportBefore(
  scribe: Scribe,
  applications: MeetingCourse['end']['council']['applications'],
  { meeting }: MeetingCourse,
): void {
  const found = applications.find(({ applicant }) => applicant === meeting.admission);
  if (found?.report == null) return;
  const { applicant, report } = found;
  presidentSays(scribe, inEnglish(ADMISSION_SAID.reported(scribe.names.inSentence(applicant), report)));
}

/** The course of an application for membership, as the President tells it (rules 59, 60). */
export function tellAdmission(scribe: Scribe, outcomes: readonly Outcome[]): void {
  const says = (text: string): void => presidentSays(scribe, inEnglish(text));
  const { inSentence } = scribe.names;
  for (const outcome of outcomes) {
    if (outcome.kind === 'application.referred') says(ADMISSION_SAID.referred(inSentence(outcome.applicant)));
    if (outcome.kind === 'committee.reported')
      says(ADMISSION_SAID.reported(inSentence(outcome.applicant), outcome.finding));
    if (outcome.kind === 'admission.recommended')
      says(ADMISSION_SAID.recommended(inSentence(outcome.applicant)));
    if (outcome.kind === 'special-report.due')
      says(ADMISSION_SAID.specialReport(inSentence(outcome.applicant)));
  }
}
