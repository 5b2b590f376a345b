import type { CountedItem } from './votes.ts';

/** A slip of the source that the data correct: what it prints, and how it is known to be a slip. */
export interface Correction {
  readonly number: number;
  readonly printed: Partial<Pick<CountedItem, 'tally' | 'result' | 'known'>>;
  readonly why: string;
}

export const CORRECTIONS: readonly Correction[] = [
  {
    number: 326,
    printed: { tally: [7, 2, 1, 1] },
    why: 'The Library’s table prints 7-2-1 and "not adopted". Seven were enough in 1962, so one of the two is wrong. It is the order of the figures: two voted for the text, seven against.',
  },
  {
    number: 328,
    printed: { result: 'failed' },
    why: 'The table prints "not adopted" and no veto beside seven votes for, which were enough. The official list of vetoes (A/58/47, annex III) has the vote of the Soviet Union against it.',
  },
  {
    number: 339,
    printed: { result: 'failed' },
    why: 'As on 22 June 1962: "not adopted" beside eight votes for. The official list of vetoes (A/58/47, annex III) has the vote of the Soviet Union against it.',
  },
  {
    number: 494,
    printed: { result: 'vetoed' },
    why: 'The table says that the Soviet Union vetoed it. Three votes are six short of nine, so there was nothing to veto, and the official list of vetoes does not have it. The veto of that day is China’s, on S/10771.',
  },
  {
    number: 2952,
    printed: { tally: [13, 0, 2, 0], known: { kind: 'tally' } },
    why: 'The table prints 13-0-2, which would be an adoption. The two are the votes of China and the Russian Federation, and both were against.',
  },
];

/** Why a decision that stood although a permanent member voted against it was procedural, by its number. */
export const PROCEDURAL: Readonly<Record<number, string>> = {
  64: 'It took an item off the list of matters of which the Council is seized, as it may by a procedural vote (rules 10, 11).',
  176: 'An invitation to be heard at the table (rule 39). China held its vote to be a veto; the President ruled the matter procedural, and the ruling stood.',
  179: 'An invitation to be heard at the table (rule 39), like resolution 87.',
  225: 'It concurs in a conference to review the Charter. Charter 109(3) itself asks for the vote of any seven members.',
  236: 'It calls an emergency special session of the Assembly: any seven members, by A/RES/377 (V).',
  238: 'It calls an emergency special session of the Assembly: any seven members, by A/RES/377 (V).',
  263: 'A sub-committee to gather facts (Charter 29). The President ruled the matter procedural, and the ruling stood; the Soviet Union called the decision invalid.',
  295: 'It calls an emergency special session of the Assembly: any seven members, by A/RES/377 (V).',
  665: 'It calls an emergency special session of the Assembly: any nine members since 1966, by A/RES/377 (V).',
  2943: 'It calls an emergency special session of the Assembly: any nine members, by A/RES/377 (V). Two days before, the same votes had been a veto (S/2022/155).',
};

/** Other slips and differences between records, none of which changes a result, by the number of the item. */
export const REMARKS: Readonly<Record<number, string>> = {
  4: 'The table counts Australia as abstaining; other accounts have it present and not voting. The Soviet Union was absent.',
  63: 'A preliminary question, listed as a veto: the matter was substantive because a permanent member voted against calling it procedural.',
  89: 'A preliminary question, listed as a veto. The President read the vote as one of substance; his ruling was challenged and stood.',
  164: 'The table counts Egypt and India as abstaining; other accounts have them present and not voting.',
  368: 'The table prints the year as 1964.',
  431: 'Missing from the Library’s table; taken from the verbatim record.',
  665: 'The table files the vote under 7 January, when the meeting opened; it was held when the meeting resumed on 9 January.',
  722: 'The table prints 9-4-2; nine voted for, two against, four abstained. Both readings are a veto by the same two members.',
  917: 'The table prints the number of the resolution as 663.',
  946: 'The table prints the number of the resolution as 701.',
  1021: 'The table prints the year as 1991.',
  1022: 'The table prints the year as 1991.',
  2813: 'A table by the Department of Political and Peacebuilding Affairs has the votes for and against exchanged (6-5-4); the Library and the verbatim record have 5-6-4.',
  2904: 'Missing from the Library’s table; taken from the verbatim record.',
};
