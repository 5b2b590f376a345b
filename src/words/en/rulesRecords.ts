import { lacks, type RuleWords, works } from './ruleWords.ts';

/** Rules 41 to 61, in own words; 43 was deleted. */
export const RECORD_RULES: Readonly<Record<number, RuleWords>> = {
  41: works(
    'The six languages',
    'Own words keep the tag of the language they were typed in, which the verbatim record names.',
  ),
  42: lacks('Interpretation', 'Words are shown as they were typed; nobody is interpreted.'),
  43: { about: 'Deleted', works: null, lacks: null },
  44: works(
    'Speaking another language',
    'Any language with a tag may be typed; none is refused, and the record names it.',
  ),
  45: lacks('The languages of the records', 'The sentences of the record are in English only.'),
  46: lacks('The languages of documents', 'Publishing is not part of a meeting.'),
  47: lacks('Documents in further languages', 'Publishing is not part of a meeting.'),
  48: works(
    'In public, unless decided otherwise',
    'A meeting is public or private from the start, and its record says when it was private. A draft that recommends a Secretary-General is put at a private meeting only.',
    'Deciding to go on in private. The straw polls that come before a recommendation are informal and no part of a meeting.',
  ),
  49: works(
    'The verbatim record',
    'Written from the entries at any moment, during the meeting and after it.',
  ),
  50: lacks('Corrections to the record', 'The record is what was done; it needs none.'),
  51: lacks('A single copy for private meetings', 'The record of a private meeting is kept like any other.'),
  52: lacks('Approval of corrections', 'Goes with rule 50.'),
  53: lacks(
    'The signed record',
    'Digests find an entry that was changed, but they are no signature and the President gives none.',
  ),
  54: lacks('Publishing official records', 'Publishing is not part of a meeting.'),
  55: lacks('A communiqué after a private meeting', 'None is issued.'),
  56: lacks('Who may read a private record', 'Nothing keeps it from anybody.'),
  57: lacks('Releasing old private records', 'A review once a year lies outside any meeting.'),
  58: works(
    'Applying for membership',
    'The applicant applies by letter, before the meeting or during it, and declares that it accepts the obligations of the Charter; without the declaration nothing is applied for.',
  ),
  59: works(
    'The committee on admission',
    'The President refers the application, the report of the committee comes in, and no draft recommends the applicant before it, unless the Council had decided not to refer it. A report late for the session of the Assembly is said to be.',
    'Deciding at the table not to refer it.',
  ),
  60: works(
    'Recommending a State, or a special report',
    'A draft that recommends the applicant is put to a vote open to the veto. What follows is told: the recommendation with the days left before the session of the Assembly, or a special report when it fails or is postponed.',
    'What the Assembly then decides by two thirds, and an application that it sends back.',
  ),
  61: works(
    'Electing judges',
    'A count of votes for one candidate knows the majority of all seats, in which nobody has a veto.',
    'The ballots themselves, and the Assembly beside them.',
  ),
};
