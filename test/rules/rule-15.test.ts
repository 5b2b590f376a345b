import { describe, expect, it } from 'vitest';
import { summary } from '../../src/record/summary.ts';
import { courseOf } from '../../src/replay/replay.ts';
import { textsOf } from '../../src/scenario/texts.ts';
import { openSession } from '../../src/session/open.ts';
import { step } from '../../src/session/step.ts';
import { does as doing, type Sitting, sit } from '../cases/stage/sitting.ts';
import { call, declare, object, open, openItem, propose, put } from './acts.ts';
import { harbour } from './harbour.ts';
import { does, kinds, refused } from './meeting.ts';

const scenario = harbour({
  people: [
    { id: 'ada', seat: 'FRA', credentials: { signed: 'head-of-state', received: '2024-09-01 10:00' } },
    { id: 'bea', seat: 'MLT', credentials: { signed: 'foreign-minister', received: '2024-09-10 08:00' } },
    { id: 'cid', seat: 'JPN', credentials: null },
    { id: 'dot', seat: 'GUY', office: 'foreign-minister' },
  ],
});

function summaryOf({ header, start, told }: Sitting): string {
  const entries = told.map(({ entry }) => entry);
  const found = courseOf(header, entries, start, step);
  if (!found.ok) throw new Error(JSON.stringify(found));
  return summary(found.course, textsOf(scenario));
}

describe('rule 15: the Secretary-General examines the credentials and reports', () => {
  it('when the meeting opens, on each representative', () => {
    const page = summaryOf(doing(sit(scenario), call, open));
    expect(page).toContain(
      '| Report on credentials (rule 15) | Ms. Delegate ada (France): signed by the head of State; Ms. Delegate bea (Malta): signed by the foreign minister, came 2 hours ahead (rule 13: 24); sits provisionally (rule 16); Ms. Delegate cid (Japan): none have come (rule 13); sits provisionally (rule 16); Ms. Delegate dot (Guyana): needs none, as a head of government or foreign minister (rule 13) |',
    );
  });

  it('and not where nothing is known of any', () => {
    expect(summaryOf(doing(sit(harbour()), call, open))).not.toContain('rule 15');
  });
});

describe('rule 15: the Council approves them', () => {
  it('tacitly: the report asks for no decision, and the agenda is next', () => {
    const opened = does(openSession(scenario), call, open);
    expect(kinds(does(opened, declare))).toEqual(['agenda.adopted']);
  });

  it('unless a member objects (rule 17), which takes a decision on procedure', () => {
    const debate = does(openSession(scenario), call, open, declare, openItem);
    const asked = does(debate, propose('RUS', { what: 'credentials', seat: 'JPN' }), object('USA'));
    expect(refused(asked, declare)).toBe('17 objection-made');
    expect(refused(asked, put())).toBe('in order');
  });
});
