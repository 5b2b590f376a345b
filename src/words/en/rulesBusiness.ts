import { lacks, type RuleWords, works } from './ruleWords.ts';

/** Rules 27 to 40, in own words. */
export const BUSINESS_RULES: Readonly<Record<number, RuleWords>> = {
  27: works(
    'The list of speakers',
    'First come, first called. A delegation may take its name off, and ends its own statement; nobody has to speak, and nothing is said without the floor.',
    'Drawing the order by lot, swapping places, the President speaking last.',
  ),
  28: lacks('Committees and rapporteurs', 'A draft may ask for one, but nothing tells its kind apart.'),
  29: lacks(
    'Rapporteurs may be heard first',
    'There are none; only persons heard under rule 39 may be called before the list.',
  ),
  30: works(
    'Points of order and rulings',
    'A point interrupts any speaker, and in a vote bears on its conduct alone. The President rules at once; a challenged ruling is put as overruling it, so that it stands for want of votes.',
  ),
  31: works(
    'Proposals in writing',
    'A draft is one of the written texts of the scenario, submitted by a seat that may.',
    'Amendments and motions of substance, and those made aloud.',
  ),
  32: works(
    'Drafts in order, and in parts',
    'Drafts are put in the order of submission, which a withdrawn one keeps.',
    'Voting on parts, the objection of the mover, and changing the order.',
  ),
  33: works(
    'Motions that go before the rest',
    'To suspend, to adjourn, to adjourn to a day or hour: in that precedence, the first two without debate. A suspended meeting comes back as itself.',
    'To refer, to postpone, to amend.',
  ),
  34: works(
    'No seconder needed',
    'A draft or motion goes to the vote without one; a member may second a draft all the same.',
  ),
  35: works(
    'Taking back a draft or motion',
    'Whoever moved it may, until a vote has begun; whoever seconded a draft may then have it put as its own, in its old place.',
  ),
  36: lacks('The order of amendments', 'There are no amendments.'),
  37: works(
    'States invited without a vote',
    'The President proposes, a member may object, and then it takes a procedural vote. Those invited speak on the item and neither object, move nor vote.',
  ),
  38: works(
    'Drafts of invited States',
    'An invited State submits drafts; they wait until a member asks for a vote.',
  ),
  39: works(
    'Persons who inform the Council',
    'Proposed and decided as under rule 37; heard on the item, before the list where the President wishes.',
    'Choosing which way round the question on them is put.',
  ),
  40: works(
    'Voting as the Charter has it',
    'The President puts the question and declares the result with its cause; a call has to be complete, a ballot may change until then, a tie fails.',
    'Putting the question whether a matter is procedural, acclamation, adoption of a draft without a vote.',
  ),
};
