import { describe, expect, it } from 'vitest';
import { openSession } from '../../src/session/open.ts';
import { weighty } from '../../src/words/en/weighty.ts';
import {
  ask,
  call,
  cede,
  close,
  deadline,
  declare,
  give,
  invite,
  issue,
  leave,
  move,
  object,
  open,
  openItem,
  pass,
  point,
  put,
  resume,
  say,
  silence,
  table,
} from './acts.ts';
import { harbour } from './harbour.ts';
import {
  atDebate,
  does,
  kinds,
  meeting,
  outcome,
  president,
  refused,
  speaks,
  stage,
  unoffered,
  upTo,
} from './meeting.ts';

describe('rule 20: the President decides not to preside over a question', () => {
  it('and the chair passes to the next member in English alphabetical order', () => {
    const ceded = does(upTo('debate'), cede);
    expect(ceded.outcomes).toEqual([{ kind: 'chair.ceded', by: 'SVN', to: 'CHE' }]);
    expect(meeting(ceded)).toMatchObject({ president: 'CHE', ceded: ['SVN'] });
    expect(stage(ceded)).toBe('debate');
  });

  it('after the last in the alphabet to the first', () => {
    const last = atDebate({ date: '2024-12-10', drafts: {} });
    expect(president(last)).toBe('USA');
    expect(president(does(last, cede))).toBe('DZA');
  });

  it('and past a member at whose seat nobody sits', () => {
    expect(president(does(upTo('debate'), leave('CHE'), cede))).toBe('GBR');
  });

  it('is for the President alone: nobody else can take the chair or have it ceded', () => {
    for (const seat of ['USA', 'CHE', 'ISL', 'WORLD'])
      expect(refused(upTo('debate'), { kind: 'chair.cede', by: seat })).toBe('20 not-president');
    expect(unoffered(upTo('debate'), 'chair.cede', 'CHE')).toBe('20 not-president');
    expect(unoffered(upTo('debate'), 'chair.cede', 'SVN')).toBe('in order');
  });

  it('cannot be compelled: no point of order, upheld or overruled, moves the chair', () => {
    const raised = does(upTo('debate'), point('RUS'), {
      kind: 'order.rule',
      by: 'SVN',
      upheld: true,
      words: null,
    });
    expect(president(does(raised, declare))).toBe('SVN');
  });

  it('leaves the seat its vote and its voice', () => {
    const ceded = does(
      upTo('debate'),
      cede,
      ...speaks('SVN'),
      say('SVN'),
      pass('SVN'),
      move('SVN', 'suspend'),
    );
    expect(meeting(ceded).spoken).toEqual(['SVN']);
    expect(meeting(ceded).motions).toMatchObject([{ by: 'SVN', motion: 'suspend' }]);
    expect(refused(ceded, { kind: 'decision.declare', by: 'SVN' })).toBe('19 not-president');
  });

  it('gives whoever takes the chair all that belongs to it', () => {
    const ceded = does(upTo('debate'), cede, ask('SVN'), give('SVN'), pass('SVN'));
    expect(refused(ceded, { kind: 'seat.leave', by: 'CHE', person: 'CHE' })).toBe('18 president-must-stay');
    expect(refused(ceded, leave('SVN'))).toBe('in order');
    expect(meeting(does(ceded, close)).id).toBe('later');
  });
});

describe('rule 20 applies to those called upon successively to preside', () => {
  const twice = does(upTo('debate'), cede, cede);

  it('the next may cede the chair too', () => {
    expect(meeting(twice)).toMatchObject({ president: 'GBR', ceded: ['SVN', 'CHE'] });
    expect(refused(twice, { kind: 'chair.cede', by: 'SVN' })).toBe('20 not-president');
  });

  it('but not back to a member that has ceded it, and not to nobody', () => {
    const few = does(
      upTo('debate'),
      ...meeting(upTo('debate'))
        .members.filter((seat) => seat !== 'SVN' && seat !== 'CHE')
        .map((seat) => leave(seat)),
      cede,
    );
    expect(president(few)).toBe('CHE');
    expect(refused(few, cede)).toBe('20 nobody-to-preside');
    expect(unoffered(few, 'chair.cede', 'CHE')).toBe('20 nobody-to-preside');
  });
});

describe('rule 20: for the question under consideration', () => {
  it('once the agenda is adopted, and not before', () => {
    expect(refused(upTo('uncalled'), cede)).toBe('2 stage');
    expect(refused(upTo('agenda'), cede)).toBe('9 stage');
    expect(refused(upTo('invitations'), cede)).toBe('in order');
    expect(
      refused(
        does(upTo('debate'), table('FRA', 'D1'), (by) => ({ kind: 'voting.open', by })),
        cede,
      ),
    ).toBe('in order');
  });

  it('not while somebody speaks, a motion is pending or a vote is under way', () => {
    expect(refused(does(upTo('debate'), ...speaks('CHN')), cede)).toBe('27 floor-taken');
    expect(refused(does(upTo('debate'), move('CHN', 'suspend')), cede)).toBe('33 stage');
    expect(refused(upTo('invitation'), cede)).toBe('37 stage');
    const vote = does(upTo('invitations'), invite('ISL'), object('RUS'), put());
    expect(refused(vote, cede)).toBe('37 stage');
  });

  it('through a suspension, which keeps the meeting and its item', () => {
    const resumed = does(upTo('debate'), cede, move('CHN', 'suspend'), declare, resume);
    expect(meeting(resumed)).toMatchObject({ president: 'CHE', ceded: ['SVN'] });
  });

  it('and not beyond: at the next meeting the President of the month presides', () => {
    const next = does(upTo('debate'), cede, close);
    expect(meeting(next)).toMatchObject({ id: 'later', president: 'SVN', ceded: [] });
    expect(refused(next, { kind: 'meeting.call', by: 'CHE' })).toBe('1 not-president');
  });

  it('nor at the one that continues it on a later day', () => {
    const fixed = does(upTo('debate'), cede, move('CHN', 'adjourn-to', '2024-09-11 10:00'), declare);
    expect(meeting(fixed)).toMatchObject({ continues: 'first', president: 'SVN', ceded: [] });
    expect(stage(does(fixed, call, open, declare, openItem))).toBe('debate');
  });
});

describe('rule 20: for that question only', () => {
  const adopted = does(
    openSession(harbour({ items: ['Lights', 'Buoys', 'Charts'], invited: [] })),
    call,
    open,
    declare,
  );
  const lights = does(adopted, openItem);

  it('the next item has the President of the month in the chair again', () => {
    const next = does(lights, cede, cede, openItem);
    expect(kinds(next)).toEqual(['item.opened', 'chair.resumed']);
    expect(outcome(next, 'chair.resumed').by).toBe('SVN');
    expect(meeting(next)).toMatchObject({ item: 'Buoys', president: 'SVN', ceded: [] });
    expect(refused(next, { kind: 'item.open', by: 'GBR' })).toBe('19 not-president');
  });

  it('who may cede it again, and has it back again', () => {
    const again = does(lights, cede, openItem, cede);
    expect(meeting(again)).toMatchObject({ president: 'CHE', ceded: ['SVN'] });
    expect(meeting(does(again, openItem))).toMatchObject({ item: 'Charts', president: 'SVN', ceded: [] });
  });

  it('ceded before the first item is opened, the chair is ceded for that one', () => {
    const first = does(adopted, cede, openItem);
    expect(kinds(first)).toEqual(['item.opened']);
    expect(meeting(first)).toMatchObject({ item: 'Lights', president: 'CHE', ceded: ['SVN'] });
    expect(president(does(first, openItem))).toBe('SVN');
  });

  it('where nobody sits for the President of the month, the next that ceded it presides', () => {
    const gone = does(lights, cede, cede, leave('SVN'), openItem);
    expect(meeting(gone)).toMatchObject({ president: 'CHE', ceded: ['SVN'] });
    const alone = does(lights, cede, leave('SVN'), openItem);
    expect(meeting(alone)).toMatchObject({ president: 'CHE', ceded: ['SVN'] });
  });
});

describe('what is told of ceding the chair', () => {
  it('says that it is for the item, and back with the next one, at this meeting too', () => {
    const told = weighty({ kind: 'chair.cede', by: 'SVN' }) ?? '';
    expect(told).toContain('for this item only');
    expect(told).toContain('With the next item, at this meeting or a later one, the President of the month');
    expect(told).not.toContain('not come back');
  });
});

describe('the Berlin question, 25 October 1948 (S/PV.372, S/1048)', () => {
  it('the United States, whose month it was, ceded the chair, and Argentina took it', () => {
    const before = atDebate({ date: '1948-10-25', symbol: 'S/PV.372', drafts: {} });
    expect(president(before)).toBe('USA');
    expect(does(before, cede).outcomes).toEqual([{ kind: 'chair.ceded', by: 'USA', to: 'ARG' }]);
  });
});

describe('rule 20: the President of the month still represents the Council (rule 19)', () => {
  it.each(['press-statement', 'presidential-statement'] as const)(
    'and issues a %s; whoever presides over the item does not',
    (product) => {
      const agreed = does(
        atDebate({ products: { D1: product } }),
        silence('FRA', 'D1'),
        deadline('D1'),
        cede,
      );
      expect(refused(agreed, issue('D1')('CHE'))).toBe('19 not-president');
      expect(unoffered(agreed, 'statement.issue', 'SVN')).toBe('in order');
      expect(kinds(does(agreed, issue('D1')('SVN')))).toEqual(['statement.issued']);
      const twice = does(agreed, cede);
      expect(refused(twice, issue('D1')('CHE'))).toBe('19 not-president');
      expect(refused(twice, issue('D1')('SVN'))).toBe('in order');
    },
  );
});
