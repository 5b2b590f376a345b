import { describe, expect, it } from 'vitest';
import { openSession } from '../../src/session/open.ts';
import type { Session } from '../../src/session/session.ts';
import { view } from '../../src/session/view.ts';
import * as acts from './acts.ts';
import { harbour, type Setting } from './harbour.ts';
import {
  atAgenda,
  does,
  facts,
  meeting,
  outcome,
  refused,
  speaks,
  stage,
  unoffered,
  upTo,
  vote,
} from './meeting.ts';

const ITEM = 'Lights, buoys and charts of the harbour';
const THREE = ['Lights', 'Buoys', { title: 'Charts', source: 'carried-over' }] as const;

/** The first of two meetings has the three items; the agenda is before the Council. */
const withItems = (items: Setting['items'] = THREE) =>
  does(openSession(harbour({ items, invited: [] })), acts.call, acts.open);

const titles = (session: Session) => meeting(session).items.map(({ title, status }) => `${title} ${status}`);
const seized = ({ council }: Session) => council.seized.map(({ title, stage: at }) => `${title} ${at}`);

describe('rule 6: what comes in by letter', () => {
  it('is named by the item that rests on it, for every member to see', () => {
    const first = meeting(withItems()).items[0];
    expect(first).toMatchObject({ title: 'Lights', source: 'letter', document: 'S/2024/1' });
    expect(view(withItems(), 'RUS').meeting.items[0]).toEqual(first);
  });
});

describe('rule 7: the items of the provisional agenda', () => {
  it('each have a source, and the item of a meeting that names one came by letter', () => {
    expect(meeting(withItems()).items.map(({ source }) => source)).toEqual([
      'letter',
      'letter',
      'carried-over',
    ]);
    expect(meeting(upTo('called')).items).toEqual([
      { id: ITEM, title: ITEM, source: 'letter', document: null, status: 'waiting' },
    ]);
  });

  it('are taken one at a time in their order, each opened by the President', () => {
    const first = does(withItems(), acts.declare, acts.openItem);
    expect(outcome(first, 'item.opened')).toEqual({ kind: 'item.opened', place: 1, title: 'Lights' });
    expect(titles(first)).toEqual(['Lights open', 'Buoys waiting', 'Charts waiting']);
    const second = does(first, ...speaks('RUS'), acts.say('RUS'), acts.pass('RUS'), acts.openItem);
    expect(titles(second)).toEqual(['Lights considered', 'Buoys open', 'Charts waiting']);
    expect(meeting(second)).toMatchObject({ item: 'Buoys', spoken: [] });
    expect(stage(second)).toBe('debate');
    expect(refused(first, { kind: 'item.open', by: 'RUS' })).toBe('19 not-president');
  });

  it('the next is not opened while a delegation speaks or waits to, nor when none is left', () => {
    const first = does(withItems(), acts.declare, acts.openItem, acts.ask('RUS'));
    expect(refused(first, acts.openItem)).toBe('27 speakers-remain');
    expect(refused(does(first, acts.give('RUS')), acts.openItem)).toBe('27 floor-taken');
    expect(refused(upTo('debate'), acts.openItem)).toBe('9 no-item-left');
    expect(unoffered(upTo('debate'), 'item.open', 'SVN')).toBe('9 no-item-left');
  });

  it('and the meeting is not closed while the adopted agenda has more: that takes a motion', () => {
    const first = does(withItems(), acts.declare, acts.openItem);
    expect(refused(first, acts.close)).toBe('9 items-remain');
    expect(facts(first, acts.close)).toEqual({ items: ['Buoys', 'Charts'] });
    const all = does(first, acts.openItem, acts.openItem);
    expect(refused(all, acts.close)).toBe('in order');
  });
});

/** The first item is under consideration, two are left, and a motion of the United States is carried. */
const ended = (motion: ReturnType<typeof acts.move>) =>
  vote(does(withItems(), acts.declare, acts.openItem, motion, acts.put()), 'for others');

describe('rule 10: an item that is not finished goes on the next provisional agenda', () => {
  it('with what was not taken up at all, after what that agenda has already', () => {
    const next = ended(acts.move('USA', 'adjourn'));
    expect(meeting(next).id).toBe('later');
    expect(meeting(next).items.map(({ title, source }) => `${title} ${source}`)).toEqual([
      `${ITEM} letter`,
      'Lights carried-over',
      'Buoys carried-over',
      'Charts carried-over',
    ]);
  });

  it('not what was finished, nor twice what is on it already', () => {
    const last = does(withItems(), acts.declare, acts.openItem, acts.openItem, acts.openItem, acts.close);
    expect(meeting(last).items.map(({ title }) => title)).toEqual([ITEM]);
    const same = vote(does(upTo('debate'), acts.move('USA', 'adjourn'), acts.put()), 'for others');
    expect(meeting(same).items.map(({ source }) => source)).toEqual(['letter']);
  });

  it('unless the Council decides otherwise: to refer the matter, to postpone it, to meet on another day', () => {
    const referred = ended(acts.refer('USA', 'committee'));
    expect(meeting(referred).items.map(({ title }) => title)).toEqual([ITEM, 'Buoys', 'Charts']);
    const postponed = ended(acts.move('USA', 'postpone'));
    expect(meeting(postponed).items.map(({ title }) => title)).toEqual([ITEM, 'Buoys', 'Charts']);
    const fixed = ended(acts.move('USA', 'adjourn-to', '2024-09-11 10:00'));
    expect(meeting(fixed)).toMatchObject({ date: '2024-09-11', item: 'Lights', continues: 'first' });
    expect(meeting(fixed).items.map(({ source }) => source)).toEqual(Array(3).fill('carried-over'));
    expect(fixed.council.meetings.at(-1)?.items.map(({ title }) => title)).toEqual([ITEM]);
  });

  it('a matter postponed to a day comes back on it as such', () => {
    const fixed = ended(acts.move('USA', 'postpone', '2024-09-11 10:00'));
    expect(meeting(fixed).items.map(({ title, source }) => `${title} ${source}`)).toEqual([
      'Lights postponed',
      'Buoys carried-over',
      'Charts carried-over',
    ]);
  });

  it('nothing of an agenda that was not adopted', () => {
    const rejected = vote(does(withItems(), acts.object('GBR'), acts.put()), 'against others');
    expect(meeting(rejected).items.map(({ title }) => title)).toEqual([ITEM]);
  });
});

describe('rule 11: the matters of which the Council is seized', () => {
  it('are those it has put on an agenda, since that day (Charter, Article 12)', () => {
    expect(withItems().council.seized).toEqual([]);
    const adopted = does(withItems(), acts.declare);
    expect(seized(adopted)).toEqual(['Lights included', 'Buoys included', 'Charts included']);
    expect(adopted.council.seized[0]).toEqual({
      id: 'item-1',
      title: 'Lights',
      since: '2024-09-10',
      last: null,
      stage: 'included',
    });
  });

  it('with the stage reached and the day on which each was last considered', () => {
    const second = does(withItems(), acts.declare, acts.openItem, acts.openItem);
    expect(seized(second)).toEqual(['Lights considered', 'Buoys under-consideration', 'Charts included']);
    expect(second.council.seized.map(({ last }) => last)).toEqual(['2024-09-10', '2024-09-10', null]);
    expect(seized(ended(acts.refer('USA', 'committee')))[0]).toBe('Lights referred');
    expect(seized(ended(acts.move('USA', 'postpone')))[0]).toBe('Lights postponed');
    expect(seized(ended(acts.move('USA', 'adjourn')))[0]).toBe('Lights under-consideration');
  });

  it('stay on the list across meetings, since the first', () => {
    const later = does(upTo('debate'), acts.close, acts.call, acts.open, acts.declare, acts.openItem);
    expect(later.council.seized).toEqual([
      { id: ITEM, title: ITEM, since: '2024-09-10', last: '2024-09-12', stage: 'under-consideration' },
    ]);
  });

  it('include those of before the session, which give no right to a meeting: a refused agenda stays refused', () => {
    const before = atAgenda({ date: '2024-09-10', seized: [ITEM] });
    expect(before.council.seized[0]).toMatchObject({ id: 'matter-1', since: '2024-01-01', last: null });
    const rejected = vote(does(before, acts.object('RUS'), acts.put()), 'against others');
    expect(stage(rejected)).toBe('closed');
    expect(rejected.council.seized[0]).toMatchObject({ since: '2024-01-01', stage: 'included' });
    const adopted = does(before, acts.declare);
    expect(adopted.council.seized).toEqual(before.council.seized);
  });
});
