import {
  afterVoteLines,
  challengeStatus,
  NONE_IN_PUBLIC,
  questionTitle,
  remark,
  SUMMARY,
  type Texts,
  VERBATIM,
} from '../words/en/record.ts';
import type { MeetingCourse } from './course.ts';
import { heading, italic, paragraph, table } from './markdown.ts';
import type { Names } from './names.ts';

/** The rows of the questions put at a meeting, with what became of each by its end. */
export function challengeRows({ meeting, end }: MeetingCourse, names: Names): readonly (readonly string[])[] {
  const { meetings, ledger } = end.council;
  return ledger.challenges
    .filter((one) => meetings[one.meeting]?.id === meeting.id)
    .map(({ id, by, to, claim, entry, status, how }) => [
      id,
      names.listed(by),
      names.listed(to),
      names.claim(claim),
      String(entry),
      challengeStatus(status, how),
    ]);
}

/**
 * What followed from the votes besides their results, in sentences: a party that did not abstain, a veto the Assembly is
 * to debate, paragraphs framed as decisions.
 */
export const afterVotes = ({ told }: MeetingCourse, names: Names): readonly string[] =>
  told.flatMap(({ entry }) =>
    afterVoteLines(entry.outcomes, {
      seat: names.inSentence,
      draft: (id) => {
        const { symbol, title } = names.draft(id);
        return symbol === '' ? `“${title}”` : symbol;
      },
    }),
  );

/** What the record remarks on when and how the Council met and voted (rules 1, 8, 26). */
export const remarks = ({ told }: MeetingCourse, names: Names): readonly string[] =>
  told.flatMap(({ entry }) =>
    entry.outcomes.flatMap((outcome) => {
      if (outcome.kind === 'interval.exceeded') return [remark.interval(outcome.days)];
      if (outcome.kind === 'notice.short') return [remark.notice(outcome.hours)];
      if (outcome.kind !== 'document.late') return [];
      const draft = questionTitle({ kind: 'draft', draft: names.draft(outcome.draft) });
      return [remark.document(draft, outcome.hours)];
    }),
  );

/**
 * The annex of the record: what the Council's own record does not show.
 * @param partly whether the reader has only what was done in public (rules 48, 55)
 */
export function annexOf(part: MeetingCourse, names: Names, texts: Texts, partly: boolean): readonly string[] {
  const none = (text: string): string => (partly ? NONE_IN_PUBLIC : text);
  const questions = challengeRows(part, names);
  const after = afterVotes(part, names);
  const remarked = remarks(part, names);
  const news = part.told.flatMap(({ entry }) =>
    entry.outcomes.flatMap((outcome) =>
      outcome.kind === 'news.released'
        ? [[String(entry.n), texts.news[outcome.news]?.text ?? outcome.news]]
        : [],
    ),
  );
  return [
    '---',
    heading(2, VERBATIM.annex),
    italic(VERBATIM.annexNote),
    heading(3, VERBATIM.challenges),
    questions.length === 0
      ? paragraph(none(VERBATIM.noChallenges))
      : table(VERBATIM.challengeHead, questions),
    ...(after.length === 0 ? [] : [heading(3, VERBATIM.afterVotes), ...after.map(paragraph)]),
    ...(remarked.length === 0 ? [] : [heading(3, SUMMARY.facts.remarks), ...remarked.map(paragraph)]),
    heading(3, VERBATIM.news),
    news.length === 0 ? paragraph(none(VERBATIM.noNews)) : table(VERBATIM.newsHead, news),
  ];
}
