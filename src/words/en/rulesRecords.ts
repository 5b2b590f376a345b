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
    'Any language with a tag may be used; none is refused. The verbatim record names it and notes that the speaker provided the interpretation, which nothing here checks.',
  ),
  45: works(
    'The languages of the records',
    'The verbatim record is drawn up in English, one of the six. Own words stand in it as they were spoken, in whatever language, with a note of which one; the file of the record keeps their tag.',
    'Versions in the other five languages, which would take translators: nothing here translates.',
  ),
  46: lacks('The languages of documents', 'Publishing is not part of a meeting.'),
  47: lacks('Documents in further languages', 'Publishing is not part of a meeting.'),
  48: works(
    'In public, unless decided otherwise',
    'A meeting is public unless the scenario has it in private, or the Council decides to go on in private. A draft that recommends a Secretary-General is put at a private meeting only.',
    'The straw polls that come before a recommendation are informal and no part of a meeting.',
  ),
  49: works(
    'The verbatim record',
    'Written from the entries at any moment, during the meeting and after it.',
  ),
  50: lacks('Corrections to the record', 'The record is what was done; it needs none.'),
  51: works(
    'A single copy for private meetings',
    'The Council may decide on it, and the verbatim record says so; who may consult the record is the same with a single copy and without (rule 56).',
    'The days for asking for corrections.',
  ),
  52: lacks('Approval of corrections', 'Goes with rule 50.'),
  53: works(
    'The signed record',
    'The verbatim record of a closed meeting ends with the name of the President and the digest of the last entry, which holds all before it: a changed entry no longer fits it.',
  ),
  54: lacks('Publishing official records', 'Publishing is not part of a meeting.'),
  55: works(
    'A communiqué after a private meeting',
    'Issued at the close of each, whichever way it ends: it says which items were considered, who was invited, what was voted on and who was elected.',
  ),
  56: works(
    'Who may read a private record',
    'Everybody reads what was said in public and the communiqué; a seat that took part consults all of it (`record show --seat`). The file itself is the facilitator’s.',
    'A decision of the Council that opens it to others.',
  ),
  57: lacks('Releasing old private records', 'A review once a year lies outside any meeting.'),
  58: works(
    'Applying for membership',
    'The applicant applies by letter, before the meeting or during it, and declares that it accepts the obligations of the Charter; without the declaration nothing is applied for.',
  ),
  59: works(
    'The committee on admission',
    'The President refers the application, the report of the committee comes in, and no draft recommends the applicant before it, unless the Council decides not to refer it. A report late for the session of the Assembly is said to be.',
  ),
  60: works(
    'Recommending a State, or a special report',
    'A draft that recommends the applicant is put to a vote open to the veto. What follows is told: the recommendation with the days left before the session of the Assembly, or a special report when it fails or is postponed.',
    'What the Assembly then decides by two thirds, and an application that it sends back.',
  ),
  61: works(
    'Electing judges',
    'Secret ballots follow one another until as many candidates as seats have the majority, eight votes of fifteen (six of eleven before 1966) with no veto; the meeting is not closed before. Nothing shows who voted for whom. Who also has the majority of the Members in the Assembly is elected; for seats left over, a second and a third meeting follow.',
    'The joint conference that may be asked for after them (Article 12 of the Statute), and the papers of the Assembly, of which only the result comes in.',
  ),
};
