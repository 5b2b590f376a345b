import { type CalendarDate, workingDaysAfter } from '../council/dates.ts';
import { meetingOf } from './gates.ts';
import type { ProcedureOutcome, Question, Result } from './outcomes.ts';
import type { Proceedings } from './proceedings.ts';

/** A/RES/76/262 was adopted that day; vetoes before it were debated nowhere of right. */
const SINCE: CalendarDate = '2022-04-26';
const WORKING_DAYS = 10;

/** Whether an earlier vote on a part of the same draft was vetoed: one text is debated once. */
const isDebatedAlready = ({ drafts }: Proceedings, question: Question): boolean => {
  if (question.kind !== 'draft' && question.kind !== 'part') return false;
  const draft = drafts.find(({ id }) => id === question.draft);
  const own = question.kind === 'part' ? question.paragraph : null;
  return draft?.parts.some(({ status, paragraph }) => status === 'vetoed' && paragraph !== own) ?? false;
};

/**
 * A/RES/76/262 of 26 April 2022: the President of the General Assembly convenes a debate within ten working days of a
 * veto, on the situation as to which it was cast, with the members that cast it first on the list of speakers; unless the
 * Assembly meets in an emergency special session on the same situation. One debate for each text, an amendment being one of
 * its own; none where a text failed for want of votes.
 */
export function noteVeto(
  council: Proceedings,
  { question, because, vetoes }: Result,
  emit: (outcome: ProcedureOutcome) => void,
): void {
  const { date, emergencySession } = meetingOf(council);
  if (because !== 'veto' || date < SINCE || emergencySession || isDebatedAlready(council, question)) return;
  const due = { by: workingDaysAfter(date, WORKING_DAYS), first: [...vetoes] };
  if (question.kind === 'amendment')
    emit({
      kind: 'assembly.debate-due',
      draft: question.draft,
      amendment: question.amendment,
      ...due,
    });
  if (question.kind === 'draft' || question.kind === 'part')
    emit({ kind: 'assembly.debate-due', draft: question.draft, ...due });
}
