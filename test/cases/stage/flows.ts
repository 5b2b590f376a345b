/** A meeting, or several, played from end to end because the history is in the order of things. */
interface Flow {
  readonly title: string;
  /** What is played besides the votes, and what is left out. */
  readonly what: string;
  /** The cases in it, those only adjudicated included. */
  readonly cases: readonly number[];
}

export const FLOWS = {
  '1948-05-24': {
    title: 'The double veto',
    what: 'The preliminary question is vetoed, so that the text is a matter of substance, and the same member vetoes the text: nine in favour, two against. The ruling on how to read the first vote is not played; here the count settles it.',
    cases: [17],
  },
  '1950-08-29': {
    title: 'A vote called in full and a ruling challenged',
    what: 'The President cannot declare a result after calling for those in favour only; China raises the point and the call is made again. Then five of the seven votes that would overrule a ruling of the President: it stands.',
    cases: [30, 31],
  },
  '1950-09-29': {
    title: 'The double veto refused by a ruling',
    what: 'China’s vote against makes the preliminary question fail, nine to one; the President rules all the same that the matter is one of procedure, China challenges the ruling, and it stands. In the event the question was raised at the next meeting (S/PV.507), after the vote on the text; who voted how on the challenge is assumed: China alone to overrule.',
    cases: [36],
  },
  '1959-09-07': {
    title: 'A ruling that nobody challenged',
    what: 'Ten to one on the preliminary question, the one being permanent. The President rules that the text is a matter of procedure, nobody challenges it, and the text is adopted against the same vote.',
    cases: [44, 45],
  },
  '1973-12-15': {
    title: 'Adopted without the vote of any permanent member',
    what: 'A private meeting under China, which takes no part in the vote. With one of the four abstentions a vote against, the same draft is vetoed.',
    cases: [60],
  },
  '2017-10-24': {
    title: 'A motion to adjourn to a day comes before the draft',
    what: 'While the motion is before the Council the draft cannot be put; the mover speaks to it; it is lost, and the draft is vetoed.',
    cases: [98, 99],
  },
  '2017-11-13': {
    title: 'A seat on the Court for which the two organs elect different candidates',
    what: 'Nine votes to five in secret ballots of the Council, a majority for the other candidate in the Assembly (GA/11974): another meeting each time. Before the last one the United Kingdom withdraws its candidate, and the other is elected (20 November, GA/11978). Who voted for whom is not known; two of the five meetings of the day are played.',
    cases: [100],
  },
  '2017-11-16': {
    title: 'A withdrawn draft taken over by the member that seconded it',
    what: 'Russia’s draft comes first by order of submission. It asks that the other be put first and gets three votes, so that the order stays. Russia withdraws, the American draft is vetoed, Bolivia has the withdrawn text put with the place it had.',
    cases: [101, 102, 103],
  },
  '2018-04-10': {
    title: 'A meeting suspended between two drafts',
    what: 'The first draft is vetoed, the meeting suspended and resumed with its number, and the later draft put. That the President’s seat moved it is assumed.',
    cases: [105, 106],
  },
  '2022-02-25': {
    title: 'The vetoed draft and the meeting two days later',
    what: 'The presiding member vetoes. Two days later the same votes, on a procedural matter, call an emergency special session of the Assembly; put as a draft of substance they would be a veto again.',
    cases: [121, 122],
  },
  '2023-12-22': {
    title: 'An amendment vetoed, and the draft adopted as it stood',
    what: 'While the oral amendment is pending the draft cannot be put. It has ten votes and is vetoed; the draft can no longer be withdrawn, and is adopted with the mover of the amendment and the member that vetoed it abstaining.',
    cases: [134, 135],
  },
  '2025-02-24': {
    title: 'Four amendments that fail in two ways, and the draft adopted as it stood',
    what: 'Six votes and a permanent member against is no veto, eleven and the same member against is one; the draft waits for the last of them. The second of the three European amendments is not among the cases and is not played.',
    cases: [149, 150, 151, 152, 153],
  },
} as const satisfies Readonly<Record<string, Flow>>;
export type FlowDay = keyof typeof FLOWS;
