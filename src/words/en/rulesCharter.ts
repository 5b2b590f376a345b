import { lacks, type RuleWords, works } from './ruleWords.ts';

/** The articles of the Charter that bite at the table, in own words. */
export const ARTICLES_IN_WORDS: Readonly<Record<string, RuleWords>> = {
  '4': lacks('New Members', 'Waits for rules 58 to 60.'),
  '11': lacks('The Assembly points to a danger', 'The Assembly cannot ask for a meeting.'),
  '12': lacks('The Assembly keeps away from what is before the Council', 'Waits for the list of rule 11.'),
  '23': works(
    'Who sits on the Council',
    'The members of every day from 1946 to 2027, eleven and since 1966 fifteen, five of them permanent.',
  ),
  '24': lacks('What the Council is responsible for', 'Nothing at the table turns on it.'),
  '25': lacks('Decisions bind', 'A text adopted does not say whether it binds.'),
  '26': lacks('Plans on armaments', 'Nothing at the table turns on it.'),
  '27(1)': works('One vote for each member', 'One ballot each, and none for anybody else.'),
  '27(2)': works(
    'Procedure: nine votes',
    'Nine of fifteen, seven of eleven before 1966, whoever is against; so also for a draft that the scenario calls a decision.',
  ),
  '27(3)': works(
    'Substance: nine votes and no permanent member against',
    'Too few votes is told apart from a veto; abstaining, not participating and being absent are none.',
    'A party to a dispute abstaining in decisions on its peaceful settlement.',
  ),
  '28': lacks('Always able to meet', 'A meeting may have any day and hour; there is nothing to refuse.'),
  '29': lacks('Subsidiary bodies', 'Waits for rule 28.'),
  '30': lacks('The Council makes its own rules', 'The rules of a session cannot be changed at the table.'),
  '31': works('A State specially affected may take part', 'By an invitation, which the Council may refuse.'),
  '32': lacks(
    'A party to the dispute is to be invited',
    'An invitation does not say whether the State is a party.',
  ),
  '33-38': works(
    'Settling disputes peacefully (Chapter VI)',
    'A State may bring a matter under Article 35.',
    'A draft does not say under which chapter it falls.',
  ),
  '39-51': lacks(
    'Threats and breaches of the peace (Chapter VII)',
    'A draft does not say under which chapter it falls; the votes needed are the same.',
  ),
  '52-54': lacks(
    'Regional bodies (Chapter VIII)',
    'A matter for the text of a draft, not for its treatment.',
  ),
  '96': lacks('Asking the Court for advice', 'A draft like any other.'),
  '97': lacks('Recommending a Secretary-General', 'Waits for the private meetings of rule 48.'),
  '99': lacks('The Secretary-General raises a matter', 'Waits for the seat of rule 21.'),
  '108-109': lacks('Changing the Charter', 'Not decided at this table.'),
};
