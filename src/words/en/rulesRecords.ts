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
    'A meeting is public or private from the start, and its record says when it was private.',
    'Deciding to go on in private, and the Secretary-General being chosen in private.',
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
  58: lacks('Applying for membership', 'Nobody can apply.'),
  59: lacks('The committee on admission', 'Waits for rule 58.'),
  60: lacks('Recommending a State, or a special report', 'Waits for rule 58.'),
  61: works(
    'Electing judges',
    'A count of votes for one candidate knows the majority of all seats, in which nobody has a veto.',
    'The ballots themselves, and the Assembly beside them.',
  ),
};
