import { REAL } from './cases.ts';
import { type PlainRule, realCase, rule } from './entry.ts';

const NO_DEBATE = 'Outside meetings; nothing at the table turns on it.';

/** Rules 41 to 61 in plain words; 43 was deleted. */
export const PLAIN_RECORDS: Readonly<Record<number, PlainRule>> = {
  41: rule(
    'The Council has six languages: Arabic, Chinese, English, French, Russian and Spanish.',
    'Whenever somebody speaks or something is printed.',
    REAL.languages,
  ),
  42: rule(
    'What is said in one of the six is interpreted into the other five.',
    'While people speak. A word lost on the way can matter.',
    REAL.interpreted,
  ),
  43: rule(
    'There is no rule 43: it was deleted. The rules run from 1 to 61, and sixty of them stand.',
    'Never.',
  ),
  44: rule(
    'A speaker may use any other language, and then brings the interpretation along.',
    'Whenever a delegation prefers its own language.',
  ),
  45: rule('The verbatim records appear in the Council’s languages.', 'After each meeting.', REAL.languages),
  46: rule('Resolutions and documents are published in the Council’s languages.', NO_DEBATE, REAL.languages),
  47: rule('A document can be published in another language if the Council decides so.', NO_DEBATE),
  48: rule(
    'The Council meets in public unless it decides otherwise. Who is to be Secretary-General is discussed and decided in private.',
    'From the start of a meeting, or from when the Council decides to go on in private, to its end.',
    REAL.privateChoice,
  ),
  49: rule(
    'What is said in a meeting is written down word for word and is ready the next working morning.',
    'After each meeting. Silence leaves no trace in it.',
    REAL.rulingStands,
  ),
  50: rule('Delegations have two working days to ask for corrections of the record.', NO_DEBATE),
  51: rule(
    'Of a private meeting the Council may have a single copy of the record made, which the Secretary-General keeps.',
    'When a meeting is private.',
    REAL.privateVote,
  ),
  52: rule('Corrections count as approved unless the President finds them important.', NO_DEBATE),
  53: rule('The record, corrected or not, is signed by the President and is then official.', NO_DEBATE),
  54: rule('The official record of a public meeting is published as soon as possible.', NO_DEBATE),
  55: rule(
    'At the close of each private meeting a short public notice, a communiqué, says that it took place and what was decided.',
    'Whenever a private meeting ends.',
    REAL.privateChoice,
  ),
  56: rule(
    'Those who took part in a private meeting may read its record; others if the Council lets them.',
    NO_DEBATE,
  ),
  57: rule('Once a year the Council looks at which private records can be opened.', NO_DEBATE),
  58: rule(
    'A State that wants to join the United Nations applies to the Secretary-General and declares that it accepts the duties of the Charter.',
    'When a State applies.',
    REAL.package,
  ),
  59: rule(
    'The President sends an application to a committee of all members, unless the Council decides otherwise.',
    'When an application has come in.',
    realCase(
      '1949-02-16',
      'S/PV.410',
      'A Soviet text to send the application of the DPRK to the committee had 2 votes, 8 against; it was not even referred.',
    ),
  ),
  60: rule(
    'The Council decides whether to recommend the State to the General Assembly. That is a matter of substance and can be vetoed; if nothing is recommended, it tells the Assembly why.',
    'When the committee has reported.',
    REAL.admission,
  ),
  61: rule(
    'Judges of the International Court are elected by the Council and the Assembly at the same time, in secret. In the Council it takes eight votes of fifteen, with no veto; in the Assembly more than half of all its Members. Ballots go on until the seats are filled; both must choose the same people, and for seats left over up to two more meetings follow.',
    'Every three years, or when a seat at the Court is free.',
    REAL.judges,
  ),
};
