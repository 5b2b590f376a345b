import { isDate } from '../../council/dates.ts';
import type { DataPath, DiagnosticFacts } from '../problem.ts';
import type { Placed, Rule } from './rule.ts';

const found = (path: DataPath, fault: DiagnosticFacts['day']['fault'], is: string, other = ''): Placed => ({
  path,
  finding: { code: 'day', facts: { fault, is, other } },
});

const isReal = (at: string | undefined): boolean => at === undefined || isDate(at.slice(0, 10));

/** Days in the calendar and in order: notices (rule 8), credentials (13), drafts (26), the last meeting (1), matters (11), vetoes. */
export const days: Rule = function* ({ lastMeeting, people, meetings, drafts, seized }) {
  const first = meetings[0]?.date;
  // The Council may meet twice on one day.
  if (lastMeeting !== undefined && first !== undefined && lastMeeting > first)
    yield found(['lastMeeting'], 'last-meeting', lastMeeting, first);
  for (const [m, { notice, date, time, veto }] of meetings.entries()) {
    // Two meetings on one day may be on the same matter, too.
    if (veto !== undefined && veto.date > date)
      yield found(['meetings', m, 'veto', 'date'], 'veto', veto.date, date);
    if (notice === undefined) continue;
    const path = ['meetings', m, 'notice'];
    if (!isReal(notice)) yield found(path, 'unreal', notice);
    else if (notice > `${date} ${time}`) yield found(path, 'notice', notice, `${date} ${time}`);
  }
  for (const [n, { credentials }] of people.entries())
    if (credentials != null && !isReal(credentials.received))
      yield found(['people', n, 'credentials', 'received'], 'unreal', credentials.received);
  for (const [n, { circulated }] of drafts.entries())
    if (circulated !== undefined && !isReal(circulated))
      yield found(['drafts', n, 'circulated'], 'unreal', circulated);
  for (const [n, { since, last }] of (seized ?? []).entries())
    if (last !== undefined && since > last) yield found(['seized', n, 'since'], 'since', since, last);
};
