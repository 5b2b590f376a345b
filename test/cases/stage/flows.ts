/** A meeting, or several, played from end to end because the history is in the order of things. */
interface Flow {
  readonly title: string;
  /** What is played besides the votes, and what is left out. */
  readonly what: string;
  /** The cases in it, those only adjudicated included. */
  readonly cases: readonly number[];
}

export const FLOWS = {
  '1950-08-29': {
    title: 'A vote called in full and a ruling challenged',
    what: 'The President cannot declare a result after calling for those in favour only; China raises the point and the call is made again. Then five of the seven votes that would overrule a ruling of the President: it stands.',
    cases: [30, 31],
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
    what: 'Russia’s draft comes first by order of submission. The vote on that order is not played; the order stays. Russia withdraws, the American draft is vetoed, Bolivia has the withdrawn text put with the place it had.',
    cases: [101, 102, 103],
  },
  '2018-04-10': {
    title: 'A meeting suspended between two drafts',
    what: 'The first draft is vetoed, the meeting suspended and resumed with its number, and the later draft put. That the President’s seat moved it is assumed.',
    cases: [105, 106],
  },
  '2022-02-25': {
    title: 'The vetoed draft and the meeting two days later',
    what: 'The presiding member vetoes; the next meeting opens, adopts its agenda and takes up the item. The procedural call of the Assembly is not played: put as a draft, the same votes would be vetoed.',
    cases: [121, 122],
  },
} as const satisfies Readonly<Record<string, Flow>>;
export type FlowDay = keyof typeof FLOWS;
