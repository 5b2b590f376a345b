import { type RuleWords, works } from './ruleWords.ts';

/** Rules 27 to 40, in own words. */
export const BUSINESS_RULES: Readonly<Record<number, RuleWords>> = {
  27: works(
    'The list of speakers',
    'First come, first called. A delegation may take its name off, and ends its own statement; nobody has to speak, and nothing is said without the floor. By practice the President may have the order of the members drawn by lot, two delegations may change places, and in a national capacity the President speaks after the other members.',
  ),
  28: works(
    'Committees and rapporteurs',
    'A member proposes one, saying for what; nobody has a veto on a body that only helps the Council. A rapporteur is a member. What reaches further takes a draft, of which it may be asked whether it is a matter of procedure.',
    'A committee does not meet: it is all fifteen members, or works outside the chamber.',
  ),
  29: works(
    'Rapporteurs may be heard first',
    'Whoever the Council appointed rapporteur, or the scenario says presents a report, a member or somebody heard under rule 39, may be called before the list, until the report has been explained.',
  ),
  30: works(
    'Points of order and rulings',
    'A point interrupts any speaker, and in a vote bears on its conduct alone. The President rules at once; a challenged ruling is put as overruling it, so that it stands for want of votes.',
  ),
  31: works(
    'Proposals in writing',
    'A draft is one of the written texts of the scenario, submitted by a seat that may. Its mover, and nobody else, revises it before any vote on it, in its own words or in ready ones; an amendment is ready too, or in the words of the member that proposes it.',
    'Drafts made aloud, which the rule allows beside its normal way: what is put to the vote here is a text that everybody has before them. A motion of substance is made as a draft; those on procedure are under rule 33 or proposed.',
  ),
  32: works(
    'Drafts in order, and in parts',
    'Drafts are put in the order of submission, which a withdrawn one keeps; the Council may decide on another order by a procedural vote. At the request of a member a paragraph, or several under one vote, are put on their own before the whole, unless the mover objects; what fails leaves the text.',
    'A part of less than a paragraph: paragraphs are what drafts are made of here, and what is left of one without a phrase would have to be written by somebody.',
  ),
  33: works(
    'Motions that go before the rest',
    'To suspend, to adjourn, to adjourn to a day or hour, to refer, to postpone: in that precedence, the first two without debate; an amendment comes after all of them. A suspended meeting comes back as itself, with any motion that was before it below that to suspend. The others end the meeting, and what waits below lapses. A matter referred or postponed ends the meeting; its drafts go with it if it is referred, and stay if it is postponed.',
  ),
  34: works(
    'No seconder needed',
    'A draft or motion goes to the vote without one; a member may second a draft all the same.',
  ),
  35: works(
    'Taking back a draft or motion',
    'Whoever moved it may, an amendment too, while no vote has been taken on it, nor on an amendment to a draft or a part of it; whoever seconded a draft may then have it put as its own, in its old place. A sponsor may take its name off as long.',
  ),
  36: works(
    'The order of amendments',
    'Any member may propose one until the vote on the text begins, and all are put before the draft. The order that this table suggests is deletions, replacements, additions; the President, who judges which is furthest removed in substance, may put another first; a point of order before the first ballot challenges that, and upheld, or the ruling overruled, another is put. One that is adopted changes the text, and what would change the same passage lapses.',
    'Amendments to motions or to amendments, which the rule does not speak of: another text is another amendment, put in the order that the President takes.',
  ),
  37: works(
    'States invited without a vote',
    'The President or any member proposes, before the item is opened or while it is considered; a member may object, and then it takes a procedural vote. An invitation refused may be proposed again. Those invited speak on the item and neither object, move nor vote.',
  ),
  38: works(
    'Drafts of invited States',
    'An invited State submits drafts; they wait until a member asks for a vote.',
  ),
  39: works(
    'Persons who inform the Council',
    'Proposed and decided as under rule 37; heard on the item, before the list where the President wishes. The President may put the question as who objects, so that nine have to keep the person out; a point of order challenges that.',
  ),
  40: works(
    'Voting as the Charter has it',
    'The President puts the question and declares the result with its cause; a call has to be complete, a ballot may change until then, a tie fails. Whether a draft is a matter of procedure is put or ruled on before it, once a member asks. The President may propose that a draft be adopted without a vote, or by acclamation: one objection brings it to the vote. An adopted resolution is announced with its number where the scenario has the last one used.',
  ),
};
