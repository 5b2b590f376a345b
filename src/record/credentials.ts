import { credentialsLine, rejectedLine, SUMMARY } from '../words/en/record.ts';
import type { MeetingCourse } from './course.ts';
import type { Names } from './names.ts';

/**
 * What the summary has of credentials: the report on them (rule 15), and whose the Council has not recognised (rule 17),
 * by a vote or without one. `open` is the part of the meeting that this reader may know.
 */
export function credentialRows(
  part: MeetingCourse,
  open: MeetingCourse,
  names: Names,
): readonly (readonly [string, string])[] {
  const examined = part.told.flatMap(({ entry }) =>
    entry.outcomes.flatMap((one) =>
      one.kind === 'credentials.examined'
        ? [credentialsLine(names.person(one.seat, one.person) ?? one.person, names.listed(one.seat), one)]
        : [],
    ),
  );
  const rejected = open.told.flatMap(({ entry: { outcomes } }) => {
    const voted = outcomes.some((one) => one.kind === 'proposal.carried' && one.how === 'vote');
    return outcomes.flatMap((one) =>
      one.kind === 'credentials.rejected' ? [rejectedLine(names.listed(one.seat), voted)] : [],
    );
  });
  return [
    ...(examined.length > 0 ? [[SUMMARY.facts.credentialsReport, examined.join('; ')] as const] : []),
    ...(rejected.length > 0 ? [[SUMMARY.facts.credentials, rejected.join('; ')] as const] : []),
  ];
}
