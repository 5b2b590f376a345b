import { describe, expect, it } from 'vitest';
import * as acts from '../rules/acts.ts';
import { court2017 } from './flows/court.ts';
import { adjourn2017, peace1973, suspended2018, takeOver2017, ukraine2022 } from './flows/meetings.ts';
import { debating, puts } from './flows/parts.ts';
import { doubleVeto1948, laos1959, refusedVeto1950, ruling1950 } from './flows/rulings.ts';
import { amendment2023, amendments2025 } from './stage/amended.ts';
import { announcementOf } from './stage/announcement.ts';
import { isDraft, meetingSymbol, scenarioOf } from './stage/council.ts';
import { FLOWS, type FlowDay } from './stage/flows.ts';
import { does, refused, sit } from './stage/sitting.ts';
import { caseOf, decides, tells } from './stage/telling.ts';
import type { VoteCase } from './voteCase.ts';
import { VOTE_CASES } from './votes.ts';

/** How each of the index is played: rulings (rule 30), drafts and motions, and the election to the Court (rule 61). */
const PLAYS: Readonly<Record<FlowDay, () => void>> = {
  '1948-05-24': doubleVeto1948,
  '1950-08-29': ruling1950,
  '1950-09-29': refusedVeto1950,
  '1959-09-07': laos1959,
  '1973-12-15': peace1973,
  '2017-10-24': adjourn2017,
  '2017-11-13': court2017,
  '2017-11-16': takeOver2017,
  '2018-04-10': suspended2018,
  '2022-02-25': ukraine2022,
  '2023-12-22': amendment2023,
  '2025-02-24': amendments2025,
};

describe('meetings played from end to end', () => {
  it.each(Object.entries(PLAYS))('%s', (_day, play) => play());

  it('are those of the index, and begin on their day', () => {
    expect(Object.keys(PLAYS)).toEqual(Object.keys(FLOWS));
    for (const [day, { cases }] of Object.entries(FLOWS)) expect(caseOf(cases[0]).record.date).toBe(day);
  });
});

describe('two drafts of one meeting', () => {
  const inFlows = Object.values(FLOWS).flatMap(({ cases }): readonly number[] => cases);
  const drafts = VOTE_CASES.filter((vote) => isDraft(vote) && !inFlows.includes(vote.number));
  const pairs = drafts.flatMap((vote, at): readonly [string, VoteCase, VoteCase][] => {
    const next = drafts[at + 1];
    const symbol = meetingSymbol(vote);
    return symbol !== null && next !== undefined && meetingSymbol(next) === symbol
      ? [[symbol, vote, next]]
      : [];
  });

  it.each(pairs)('%s: are put in the order in which they were submitted', (_symbol, first, second) => {
    const submitted = does(
      sit(scenarioOf([first, second])),
      ...debating(first, first, second),
      acts.openVoting,
    );
    expect(refused(submitted, puts(second))).toBe('32 not-next-draft');
    const put = does(decides(does(submitted, puts(first)), first), puts(second));
    const over = does(decides(put, second), acts.close);
    tells(over, announcementOf(first, 'draft'), announcementOf(second, 'draft'), '*The meeting rose.*');
  });

  it('are found in four meetings', () => {
    expect(pairs.map(([symbol]) => symbol)).toEqual(['S/PV.473', 'S/PV.988', 'S/PV.8476', 'S/PV.9087']);
  });
});
