import { expect, it } from 'vitest';
import { summary } from '../../src/record/summary.ts';
import { verbatim } from '../../src/record/verbatim.ts';
import { textsOf } from '../../src/scenario/texts.ts';
import { does, type Sitting, sit } from '../cases/stage/sitting.ts';
import * as acts from '../rules/acts.ts';
import { harbour } from '../rules/harbour.ts';
import { courseFrom } from './fixture.ts';

const CANDIDATES = { ada: 'FRA', ben: 'JPN' } as const;

/** A meeting held to elect to one seat, with the item opened. */
function electing(): Sitting {
  const election = { seats: 1, candidates: CANDIDATES } as const;
  const start = sit(harbour({ invited: [], drafts: {}, election }));
  return does(start, acts.call, acts.open, acts.declare, acts.openItem);
}

const courseNow = ({ header, start, told }: Sitting) =>
  courseFrom({ header, start, entries: told.map(({ entry }) => entry) });
const summaryOf = (sitting: Sitting): string => summary(courseNow(sitting), textsOf(sitting.scenario));
const pageOf = (sitting: Sitting): string => verbatim(courseNow(sitting), textsOf(sitting.scenario));

const CONCLUDED = 'has thus concluded the present stage of its consideration';

it('with every candidate withdrawn the record says that nobody was elected, and not that seats were filled', () => {
  const withdrawn = does(electing(), acts.unstand('FRA', 'ada'), acts.unstand('JPN', 'ben'), acts.close);
  const page = pageOf(withdrawn);
  expect(page).toContain('As every candidate has been withdrawn, nobody has been elected.');
  expect(page).toContain(CONCLUDED);
  expect(summaryOf(withdrawn)).toContain('nobody was elected by both the Council and the General Assembly');
});

it('with a candidate elected by both it says whom, once', () => {
  const { members } = electing().start.council.meetings[0] ?? { members: [] };
  const papers = members.map((seat) => acts.paper(seat, 'ada'));
  const counted = does(electing(), acts.openBallot, ...papers, acts.counts, acts.assembly('ada'), acts.close);
  expect(pageOf(counted)).toContain('Judge ada has been elected.');
  expect(pageOf(counted)).not.toContain('nobody has been elected');
  expect(summaryOf(counted)).toContain('the Council and the General Assembly elected (rule 61)');
});
