import { expect } from 'vitest';
import * as acts from '../../rules/acts.ts';
import { harbour } from '../../rules/harbour.ts';
import type { Doings } from '../stage/course.ts';
import { does, meeting, now, outcomes, refused, type Sitting, sit } from '../stage/sitting.ts';
import { caseOf, tells } from '../stage/telling.ts';

/** The last seat on the Court of 2017, between the candidates of India and the United Kingdom. */
const seatOf2017 = (date: string): Sitting =>
  sit(
    harbour({
      date,
      invited: [],
      drafts: {},
      election: {
        seats: 1,
        candidates: { Bhandari: 'IND', Greenwood: 'GBR' },
        rounds: [['Bhandari'], ['Bhandari']],
      },
    }),
  );

/** One secret ballot, with papers dealt out: so many with this name, so many with that, the rest blank. */
function ballot2017(before: Sitting, greenwood: number, bhandari: number): Sitting {
  const opened = does(before, acts.openBallot);
  const names = (at: number): readonly string[] =>
    at < greenwood ? ['Greenwood'] : at < greenwood + bhandari ? ['Bhandari'] : [];
  const papers = meeting(opened).members.map((seat, at) => acts.paper(seat, ...names(at)));
  return does(opened, ...papers, acts.counts);
}

export function court2017(): void {
  const sits: Doings = [acts.call, acts.open, acts.declare, acts.openItem];
  const { outcome, because } = caseOf(100).result;
  expect([outcome, because]).toEqual(['elected', null]);
  let sitting = seatOf2017('2017-11-13');
  for (const round of [1, 2]) {
    const counted = ballot2017(does(sitting, ...sits), 9, 5);
    expect(meeting(counted).election).toMatchObject({ round, chosen: ['Greenwood'] });
    expect(refused(counted, acts.close)).toBe('61 assembly-awaited');
    const reported = does(counted, acts.assembly('Bhandari'));
    expect(meeting(reported).election?.elected).toEqual([]);
    sitting = does(reported, acts.close);
    expect(outcomes(sitting)[0]).toEqual({ kind: 'election.further', seats: 1, round: round + 1 });
  }
  tells(
    sitting,
    'Votes obtained: Judge Greenwood 9, Judge Bhandari 5.',
    'the required majority in the Assembly has been obtained by Judge Bhandari',
    'No candidate has obtained the required majority both in the Council and in the General Assembly.',
  );
  // 20 November: the letter comes before the ballot.
  const withdrawn = does(seatOf2017('2017-11-20'), acts.unstand('GBR', 'Greenwood'), ...sits);
  expect(refused(does(withdrawn, acts.openBallot), acts.paper('GBR', 'Greenwood'))).toBe('61 not-candidate');
  const elected = does(ballot2017(withdrawn, 0, 15), acts.assembly('Bhandari'), acts.close);
  expect(meeting(elected).election?.elected).toEqual(['Bhandari']);
  expect(now(elected).position.stage).toBe('closed');
}
