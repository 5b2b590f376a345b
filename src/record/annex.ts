import { challengeStatus, type Texts, VERBATIM } from '../words/en/record.ts';
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

/** The annex of the record: what the Council's own record does not show. */
export function annexOf(part: MeetingCourse, names: Names, texts: Texts): readonly string[] {
  const questions = challengeRows(part, names);
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
    questions.length === 0 ? paragraph(VERBATIM.noChallenges) : table(VERBATIM.challengeHead, questions),
    heading(3, VERBATIM.news),
    news.length === 0 ? paragraph(VERBATIM.noNews) : table(VERBATIM.newsHead, news),
  ];
}
