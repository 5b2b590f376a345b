import { realCase } from './entry.ts';

/** Real cases that more than one explanation tells, each with its day and public symbol. */
export const REAL = {
  spain1946: realCase(
    '1946-04-29',
    'S/RES/4 (1946)',
    'For the first time a permanent member abstained, and nobody took that for a veto: adopted by 10 votes with 1 abstention.',
  ),
  shortOne: realCase(
    '2014-12-30',
    'S/PV.7354',
    'A Jordanian draft had 8 votes for, 2 against and 5 abstentions. It failed for want of one vote; the American vote against was no veto, for there was nothing to veto.',
  ),
  agendaRefused: realCase(
    '2018-11-26',
    'S/PV.8409',
    'Russia got the meeting it asked for, but its wording of the agenda had 4 votes. That meeting was over, and the next took up the same events under another item.',
  ),
  nobodyAgainst: realCase(
    '2024-03-28',
    'S/PV.9592',
    'Six members were for taking up the bombing of Yugoslavia in 1999, nine abstained, nobody was against. Six is not nine: the meeting ended there.',
  ),
  rulingStands: realCase(
    '1950-08-29',
    'S/PV.492',
    'Five members voted to overrule the President, two against, four abstained. Seven of eleven were needed then, so the ruling stood although more were against it than for it.',
  ),
  rulingOverruled: realCase(
    '1950-08-01',
    'S/PV.480',
    'The President, of the Soviet Union, ruled that the representative sent by the Government in Taipei, whose place others recognised, did not represent China. Eight voted to overrule him; seven were needed. He called the vote unlawful and carried on.',
  ),
  fullCall: realCase(
    '1950-08-29',
    'S/PV.492',
    'The President called only for those in favour. A member protested, and he had to finish the call.',
  ),
  takenOver: realCase(
    '2017-11-16',
    'S/PV.8105',
    'Russia withdrew its draft. Bolivia had seconded it at the outset, so it could have the text put to the vote as its own, in its old place.',
  ),
  ordered: realCase(
    '2017-11-16',
    'S/PV.8105',
    'Russia asked that its own draft, submitted first, be put second. That had 3 votes, so the order of submission stayed.',
  ),
  paragraphs: realCase(
    '1967-06-14',
    'S/PV.1360',
    'A Soviet draft was voted on paragraph by paragraph. No operative paragraph passed, so there was nothing left to vote on as a whole.',
  ),
  adjournTo: realCase(
    '2017-10-24',
    'S/PV.8073',
    'Russia moved to adjourn until 7 November and could speak to it, since a day was named. It had 4 votes; the Council went straight on to the draft.',
  ),
  suspended: realCase(
    '2018-04-10',
    'S/PV.8228 (Resumption 1)',
    'Between two drafts on Syria the meeting was suspended. It came back as the same meeting, with the same number.',
  ),
  postponed: realCase(
    '1946-03-27',
    'S/PV.27',
    'The Soviet Union wanted the Iranian question put off to 10 April. It lost and left the room, and the meeting went on without it.',
  ),
  amendmentVetoed: realCase(
    '2023-12-22',
    'S/PV.9520',
    'A Russian amendment on Gaza, made aloud, had 10 votes and an American vote against: vetoed by itself. The draft then passed without it.',
  ),
  amendments: realCase(
    '2025-02-24',
    'S/PV.9866',
    'Before the draft on Ukraine the Council voted on one amendment after another. One had 6 votes and simply failed; one had 11 and was vetoed.',
  ),
  refusedState: realCase(
    '2000-06-23',
    'S/PV.4164',
    'The Federal Republic of Yugoslavia was not invited: 4 votes for, 7 against, 4 abstaining. The Russian representative walked out, and the meeting went on.',
  ),
  invitedState: realCase(
    '1976-03-22',
    'S/PV.1893',
    'The Palestine Liberation Organization was invited by 11 votes to 1. The one was permanent, and it made no difference.',
  ),
  refusedBriefer: realCase(
    '2020-10-05',
    'S/PV.8764',
    'Russia wanted a former head of the OPCW heard. The question was put as inviting him, and 3 votes are not nine. Had it been put as keeping him out, the objectors would have been the ones short of nine.',
  ),
  notMember: realCase(
    '1997-03-21',
    'S/PV.3756',
    'Qatar, which was no member of the Council, was a sponsor of a draft on settlements together with Egypt, which was one. The draft was vetoed.',
  ),
  fiveMinutes: realCase(
    '2018-02-22',
    'S/PV.8186',
    'The President asked Syria to keep to five minutes. It spoke for some 21: the guideline is advice, and nobody may cut a speaker off.',
  ),
  chairVotes: realCase(
    '2022-02-25',
    'S/PV.8979',
    'Russia held the chair, put the draft on Ukraine to the vote, vetoed it and announced that it was not adopted.',
  ),
  chairAbstains: realCase(
    '2026-01-30',
    'S/PV.10100',
    'A meeting of five minutes on Cyprus: 13 votes for, 2 abstentions, and one of the two was the member in the chair.',
  ),
  cededChair: realCase(
    '1948-10-25',
    'S/PV.372',
    'The United States, whose month it was, had given up the chair for the blockade of Berlin. It still voted.',
  ),
  credentials: realCase(
    '1950-01-13',
    'S/PV.461',
    'A Soviet draft not to recognise the credentials of China’s representative had 3 votes. The representative whose papers were in question stayed and voted.',
  ),
  askedToMeet: realCase(
    '1966-04-09',
    'S/PV.1277',
    'The United Kingdom asked for an urgent meeting on oil for Southern Rhodesia; the President let two days pass before he called it, and members argued whether he could.',
  ),
  askedFromOutside: realCase(
    '2022-06-28',
    'S/PV.9080',
    'The President called a meeting on the day that Ukraine, no member of the Council, asked for it. Russia protested; nobody asked for a vote, and the meeting was held.',
  ),
  sunday: realCase(
    '1950-06-25',
    'S/PV.473',
    'News of the attack on the Republic of Korea came in the night; the Council met on the same day, a Sunday.',
  ),
  seized: realCase(
    '1964-12-28',
    'S/6127',
    'The list of that week still began with the Iranian question, which the Council had last discussed in 1946.',
  ),
  seizedNoRight: realCase(
    '2017-12-11',
    'S/PV.8130',
    'Human rights in the DPRK had been taken up three years in a row, and still the agenda needed nine votes. It had 10.',
  ),
  privateChoice: realCase(
    '1996-11-19',
    'S/PV.3714',
    'A second term for Mr. Boutros-Ghali: 14 votes for and 1 against, a veto, in a private meeting. A communiqué told the world.',
  ),
  privateVote: realCase(
    '1973-12-15',
    'S/PV.1760',
    'In a private meeting resolution 344 passed by 10 votes without a single permanent member: four abstained, and China, in the chair, took no part.',
  ),
  procedural: realCase(
    '2022-02-27',
    'S/PV.8980',
    'The same 11-1-3 by which a draft had been vetoed two days before. This time it was procedural, to call the General Assembly together, and it was adopted.',
  ),
  ruledProcedural: realCase(
    '1959-09-07',
    'S/PV.848',
    'The President ruled that a sub-committee for Laos was a matter of procedure. The vote was 10 to 1; nobody moved to overrule him, and it was set up against the Soviet vote.',
  ),
  doubleVeto: realCase(
    '1946-06-26',
    'S/PV.49',
    'Before the draft on Spain came the question whether it was procedural. France and the Soviet Union voted against that, so it was not, and the draft could be vetoed too: the first double veto.',
  ),
  partyVoted: realCase(
    '1976-02-06',
    'S/PV.1888',
    'France, a party in the matter of Mayotte and the Comoros, voted all the same: against, and so the draft was vetoed.',
  ),
  admission: realCase(
    '1972-08-25',
    'S/PV.1660',
    'A text on the admission of Bangladesh: 4 for, 4 against, 7 abstaining. A tie decides nothing; nine are needed.',
  ),
  package: realCase(
    '1955-12-14',
    'S/RES/109 (1955)',
    'Sixteen States were recommended together after years of blocking each other’s friends; two permanent members abstained to let the package through.',
  ),
  judges: realCase(
    '2017-11-13',
    'S/PV.8098',
    'Two candidates for one seat at the Court: nine votes for one in the Council, while the Assembly preferred the other. Both must choose the same person, and a week later one of the two withdrew.',
  ),
  emptyChair: realCase(
    '2000-01-31',
    'S/PV.4094',
    'An elected member’s chair was empty. The vote was taken all the same: 14 for.',
  ),
  tooLate: realCase(
    '1982-06-04',
    'S/PV.2373',
    'After the count the United States said that it had meant to abstain. The result stood: a veto.',
  ),
  article99: realCase(
    '2023-12-08',
    'S/PV.9499',
    'Two days after his letter under Article 99 the Secretary-General spoke to the Council on Gaza himself. A draft that answered him had 13 votes for and an American vote against.',
  ),
  assemblyDebate: realCase(
    '2022-05-26',
    'S/PV.9048',
    'China and Russia vetoed a draft on the DPRK. On 8 June the General Assembly debated that veto, the first under the new rule.',
  ),
  interpreted: realCase(
    '2017-11-16',
    'S/PV.8105',
    'Bolivia said in Spanish that it seconded a draft; the interpretation had it supporting the text. Seconding gave it a right under rule 35, supporting would not have.',
  ),
  aloud: realCase(
    '2023-11-15',
    'S/PV.9479',
    'Russia moved an amendment to the Maltese draft on Gaza aloud, in the meeting. It had 5 votes; the draft passed as it was.',
  ),
  languages: realCase(
    '1982-12-21',
    'S/RES/528 (1982)',
    'Arabic became the sixth language of the Council; that was the last change of its rules so far.',
  ),
  ownRules: realCase(
    '1946-12-16',
    'S/RES/14 (1946)',
    'The Council set the turn aside once, by a vote: the United States kept the chair from 17 to 31 December, so that from then on each presidency was a calendar month.',
  ),
  force: realCase(
    '2011-03-17',
    'S/RES/1973 (2011)',
    'Force to protect people in Libya: 10 for and 5 abstaining, two of them permanent. It bound those who had abstained as well.',
  ),
} as const;
