import { lacks, type RuleWords, works } from './ruleWords.ts';

/** Rules 1 to 26, in own words. */
export const COUNCIL_RULES: Readonly<Record<number, RuleWords>> = {
  1: works(
    'The President calls meetings, at most a fortnight apart',
    'Only the President calls a meeting, with or without a request. More than fourteen days since the last one, of the session or as the scenario gives it, stand in the record as a remark.',
  ),
  2: works(
    'A member asks for a meeting',
    'Any member asks, once, before the meeting opens; the call then names this rule as its ground.',
  ),
  3: works(
    'Others who can set a meeting going',
    'A State outside the Council brings a dispute or situation (Article 35); the Assembly, whose letter comes in from outside, refers a question or points to a danger (Article 11); the Secretary-General invokes Article 99. The call names the ground.',
  ),
  4: lacks(
    'Two periodic meetings a year',
    'Held in 1970 and hardly again; nothing of it happens at the table.',
  ),
  5: works(
    'Meeting away from Headquarters',
    'A meeting is at Headquarters unless the scenario has it elsewhere. A member or the Secretary-General proposes another place, and for how long, in own words; it is decided as a matter of procedure, and the meetings to come are held there. The screen and the records say so. What the words say of the time is not counted off: another proposal ends it.',
  ),
  6: works(
    'Letters passed on to the members',
    'A request for a meeting is a letter that every member sees at once; an item of the agenda names the letter it rests on.',
  ),
  7: works(
    'The provisional agenda',
    'Each item of it has a source: a letter, an earlier meeting, or a decision to postpone; a scenario that leaves it out is refused. The call approves it. The President opens the items one at a time in their order, and does not close the meeting while one is left.',
  ),
  8: works(
    'Notice of the agenda',
    'The call is the notice: no meeting opens without it. Where a scenario tells when the agenda went out, less than three days stand in the record as a remark.',
  ),
  9: works(
    'Adopting the agenda comes first',
    'Nothing else is done before. With no objection the President declares it adopted; with one it takes a procedural vote, and if it falls the meeting is over. Before that any member may propose another title for an item, and at any time another order of those still to be taken up; either is decided as a matter of procedure.',
  ),
  10: works(
    'Unfinished items come back',
    'What a meeting leaves unfinished is put on the next provisional agenda, or on that of the day to which it was adjourned, unless the Council refers the matter or postpones it; drafts not put stay before the Council.',
  ),
  11: works(
    'The list of matters the Council is seized of',
    'Every item of an adopted agenda is on it across meetings: since when, when last considered, the stage reached. It gives no right to a meeting: a refused agenda stays refused. A procedural decision takes a matter off it.',
  ),
  12: lacks('The agenda of periodic meetings', 'Goes with rule 4.'),
  13: works(
    'Each member has a representative',
    'People take a seat, share it and leave it; an empty seat does nothing and is counted absent. Where a scenario tells who signed a representative’s credentials and when they came, or that none did, a paper less than a day ahead or missing is remarked; a head of government or foreign minister needs none. Nobody is kept from the seat.',
  ),
  14: works(
    'Representatives of States invited',
    'An invited State, too, speaks only through somebody at its seat; its credentials are as those of members, and are looked at when it is invited.',
  ),
  15: works(
    'Examining credentials',
    'The Secretary-General reports on each representative of whose credentials the scenario tells, once: when the meeting opens, or when they come. Approval is tacit, as it is in practice. The summary has the report, and whose credentials were not recognised.',
  ),
  16: works(
    'Seated until credentials are approved',
    'Whoever takes a seat has all its rights at once, whether any credentials were approved or not.',
  ),
  17: works(
    'Objecting to credentials',
    'A member objects to whoever sits at a seat; they keep every right, and vote on the objection, until the Council has decided: without a vote where nobody stands against the objection, otherwise by a procedural vote. Once not recognised they leave, and the seat may send somebody else.',
    'Left out: an objection to whoever presides, as that of 10 January 1950 was. The rule has no such exception; but the Rules do not say to whom the chair would pass if the objection were carried: rule 20 leaves it to the President alone to cede it, which comes first here.',
  ),
  18: works(
    'The chair goes round by the alphabet, a month each',
    'The presidency follows from the date, from 1946 on; who presides may not leave the chair empty.',
  ),
  19: works(
    'The President presides',
    'What belongs to the chair is refused to everybody else; the President speaks and votes for a country in another capacity.',
  ),
  20: works(
    'Giving up the chair for one item',
    'The President alone decides it, and nobody can compel it; the chair passes to the next member present in English alphabetical order, who may cede it too. The President of the month still represents the Council, and issues what all have agreed on. With the next item, at the same meeting or a later one, they are back.',
  ),
  21: works(
    'The Secretary-General at the table',
    'The seat SG is at every meeting, for the Secretary-General or whoever acts in that capacity; several people may share it. It neither votes nor objects, moves or raises points of order, and is not counted; it proposes a place of meeting, and nothing else (rule 5).',
  ),
  22: works(
    'Statements by the Secretary-General',
    'On any question under consideration, without an invitation; the President may give the floor to the Secretary-General before the list.',
  ),
  23: lacks('The Secretary-General as rapporteur', 'An appointment that nothing at the table depends on.'),
  24: lacks('Staff for the Council', 'Concerns the house and not the meeting.'),
  25: works(
    'The Secretary-General announces meetings',
    'Notice goes out with the call of a meeting, and the record says so.',
  ),
  26: works(
    'Documents circulated in good time',
    'Where a scenario tells when a draft went out, a vote on it less than a day later stands in the record as a remark.',
  ),
};
