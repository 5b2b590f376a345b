import { REAL } from './cases.ts';
import { type PlainRule, realCase, rule } from './entry.ts';

const PERIODIC = realCase(
  '1970-10-21',
  'S/PV.1555',
  'The first periodic meeting, with foreign ministers at the table. Hardly any followed.',
);

/** Rules 1 to 26 in plain words. */
export const PLAIN_COUNCIL: Readonly<Record<number, PlainRule>> = {
  1: rule(
    'The President calls the Council together whenever that seems necessary, and should not leave more than fourteen days between two meetings.',
    'Before every meeting. Nobody else can call one, but a member can make the President do it (rule 2).',
    REAL.askedToMeet,
  ),
  2: rule(
    'If any member of the Council asks for a meeting, the President has to call one. One member is enough; there is no vote on whether to meet.',
    'At any time. What the meeting may talk about is another matter: that is decided when the agenda is adopted (rule 9).',
    REAL.agendaRefused,
  ),
  3: rule(
    'Others can set a meeting going too: a State that brings a dispute (Article 35 of the Charter), the General Assembly when it refers a question or points to a danger (Article 11), and the Secretary-General (Article 99).',
    'When the request comes from outside the Council. In practice some member stands behind it.',
    REAL.askedFromOutside,
  ),
  4: rule(
    'Twice a year the Council should hold a periodic meeting, with ministers present, to look at the world as a whole.',
    'On paper only: the habit never took hold.',
    PERIODIC,
  ),
  5: rule(
    'The Council meets at Headquarters in New York, unless it decides to meet elsewhere for a while.',
    'When a member or the Secretary-General proposes another place. The Council says where and for how long; no veto counts.',
    realCase(
      '1972-01-19',
      'S/RES/308 (1972)',
      'The Council decided to meet in Addis Ababa, its first meetings in Africa.',
    ),
  ),
  6: rule(
    'Letters about matters before the Council go to all its members at once. The Secretary-General passes them on.',
    'Whenever a State or an organ of the United Nations writes to the Council.',
    REAL.article99,
  ),
  7: rule(
    'The Secretary-General writes the provisional agenda and the President approves it. Only matters brought by a letter, left over or put off can stand on it.',
    'Between the call for a meeting and its opening.',
    realCase(
      '1950-08-29',
      'S/PV.492',
      'Members argued whose paper the provisional agenda was. It is the President’s until the Council has adopted it, and it may word an item in another way.',
    ),
  ),
  8: rule(
    'Members get the provisional agenda three days before the meeting, or together with the call when it is urgent.',
    'Before every meeting. Urgent has become the ordinary case.',
    REAL.sunday,
  ),
  9: rule(
    'The first thing a meeting does is to adopt its agenda. If nobody objects the President declares it adopted; if anybody does, it needs nine votes, and no veto counts.',
    'At the opening of every meeting. Without an agenda the meeting is over.',
    REAL.nobodyAgainst,
  ),
  10: rule(
    'What a meeting did not finish goes onto the agenda of the next one by itself.',
    'When a meeting ends with its item unfinished. Even so, every meeting adopts its agenda afresh.',
    REAL.seizedNoRight,
  ),
  11: rule(
    'Every week the Secretary-General sends round a list of all the matters the Council is dealing with, and how far it has got.',
    'Outside meetings. Standing on the list gives nobody a right to a meeting.',
    REAL.seized,
  ),
  12: rule(
    'For a periodic meeting the agenda comes three weeks ahead.',
    'Only with rule 4, so practically never.',
    PERIODIC,
  ),
  13: rule(
    'Each member is represented by one person with papers (credentials) signed by its head of State, head of government or foreign minister. Those two last need no papers themselves.',
    'Always. People may change; the seat stays. A seat with nobody at it counts as absent.',
    REAL.emptyChair,
  ),
  14: rule(
    'A State that is invited sends a representative with credentials too.',
    'When a State that is no member is invited to a meeting.',
    REAL.refusedState,
  ),
  15: rule(
    'The Secretary-General looks at the credentials and reports; the Council approves them, mostly without a word.',
    'When a representative is new.',
    REAL.credentials,
  ),
  16: rule(
    'Until the credentials are approved, a representative sits and acts like any other.',
    'From the first moment at the table.',
    REAL.credentials,
  ),
  17: rule(
    'A representative to whose credentials somebody objects goes on sitting, with every right, until the Council has decided.',
    'When a member objects to credentials. Nobody standing against it, the President may declare it so decided; put to the vote it takes nine votes, and no veto counts. Whoever is not recognised leaves, and the seat may send somebody else.',
    REAL.rulingOverruled,
  ),
  18: rule(
    'The presidency goes round: each member has it for a calendar month, in the English alphabetical order of their names.',
    'On the first of each month.',
    REAL.ownRules,
  ),
  19: rule(
    'The President runs the meetings and speaks for the Council as a body. The President is still the representative of a country, and votes.',
    'In every meeting. When speaking for the country, the President says so.',
    REAL.chairVotes,
  ),
  20: rule(
    'If the President’s own country is directly involved in a question, the President may give up the chair for that item; the next member in the English alphabet takes it, and may do the same.',
    'Only when the President thinks it right. Nobody can force it, and there is no vote on it.',
    REAL.cededChair,
  ),
  21: rule(
    'The Secretary-General, or a deputy, takes part in every meeting in that capacity.',
    'Always; it is a seat that never votes.',
    REAL.article99,
  ),
  22: rule(
    'The Secretary-General may speak to the Council on any question before it, aloud or in writing.',
    'At any time; no invitation is needed, and the President may call on the Secretary-General before the list.',
    REAL.article99,
  ),
  23: rule('The Council may ask the Secretary-General to report on a question.', 'When it decides so.'),
  24: rule('The Secretary-General provides the staff for the Council.', 'Always, behind the scenes.'),
  25: rule(
    'The Secretary-General sends out the notice of meetings.',
    'After the President has called one.',
    REAL.sunday,
  ),
  26: rule(
    'Documents are prepared by the Secretariat and sent round two days ahead, unless it is urgent.',
    'Before a text is discussed. By custom a draft can be voted on the day after it was given its final form.',
    REAL.aloud,
  ),
};
