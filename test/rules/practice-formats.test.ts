import { describe, expect, it } from 'vitest';
import { FORMATS, type Format, isInformal } from '../../src/council/formats.ts';
import { textsOf } from '../../src/scenario/texts.ts';
import { offers } from '../../src/session/offers.ts';
import { openSession } from '../../src/session/open.ts';
import { ACT_KINDS } from '../../src/session/rules.ts';
import { view } from '../../src/session/view.ts';
import { stageLine } from '../../src/words/en/meeting.ts';
import * as acts from './acts.ts';
import { harbour, type Setting } from './harbour.ts';
import { does, facts, kinds, meeting, outcome, refused, speaks, stage, unoffered } from './meeting.ts';

const at = (format: Format, setting: Setting = {}) =>
  openSession(harbour({ format, ...(format === 'arria' ? { convener: 'SVN' as const } : {}), ...setting }));

/** Consultations of the whole, begun by the President. */
const consultations = does(at('consultations', { invited: [] }), acts.call, acts.begin);
const dialogue = does(at('interactive-dialogue'), acts.call, acts.begin);
/** Convened by Malta, in a month in which Slovenia presides over the Council. */
const arria = does(at('arria', { convener: 'MLT' }), acts.begin('MLT'));

describe('practice: formats', () => {
  it('a formal meeting is called to order, and has no informal beginning', () => {
    for (const format of FORMATS.filter((one) => !isInformal(one))) {
      const called = does(at(format), acts.call);
      expect(refused(called, acts.begin)).toBe('practice formal-format');
      expect(stage(does(called, acts.open))).toBe('agenda');
    }
  });

  it('an informal one is not called to order and adopts no agenda', () => {
    for (const format of ['consultations', 'interactive-dialogue'] as const) {
      const called = does(at(format, { invited: [] }), acts.call);
      expect(refused(called, acts.open)).toBe('practice informal-format');
      expect(stage(does(called, acts.begin))).toBe('informal');
    }
    expect(meeting(consultations).agenda).toBe('provisional');
  });

  it('the President calls the members together before consultations and dialogues, and begins them', () => {
    expect(refused(at('consultations'), acts.begin)).toBe('practice not-called');
    const called = does(at('consultations'), acts.call);
    expect(refused(called, acts.begin('FRA'))).toBe('19 not-president');
    expect(outcome(does(called, acts.begin), 'informal.opened')).toEqual({
      kind: 'informal.opened',
      by: 'SVN',
      format: 'consultations',
    });
  });

  it('to an open debate any State may be invited, and the line of the stage says so', () => {
    const debate = does(at('open-debate'), acts.call, acts.open, acts.declare);
    expect(refused(debate, acts.invite('ISL'))).toBe('in order');
    const texts = textsOf(harbour());
    expect(stageLine(view(debate, null), texts)).toContain('an open debate');
    const other = does(at('briefing'), acts.call, acts.open, acts.declare);
    expect(stageLine(view(other, null), texts)).not.toContain('an open debate');
  });

  it('a private meeting is formal: it adopts its agenda', () => {
    expect(stage(does(at('private'), acts.call, acts.open, acts.declare))).toBe('invitations');
  });
});

describe('practice: who takes part in an informal meeting', () => {
  it('in consultations the fifteen only: no guest takes the floor', () => {
    expect(meeting(consultations).participants).toEqual([]);
    expect(refused(consultations, acts.ask('ISL'))).toBe('practice members-only');
    expect(kinds(does(consultations, ...speaks('FRA')))).toEqual(['floor.given']);
  });

  it('not even one that the scenario expects', () => {
    const expected = does(at('consultations'), acts.call, acts.begin);
    expect(meeting(expected).expected).toHaveLength(2);
    expect(refused(expected, acts.ask('ISL'))).toBe('practice members-only');
  });

  it('in a dialogue the State concerned, without an invitation', () => {
    expect(stage(does(dialogue, ...speaks('ISL')))).toBe('informal');
    expect(refused(dialogue, acts.ask('UKR'))).toBe('practice not-participant');
  });

  it('in an Arria-formula meeting whoever is expected', () => {
    const heard = does(arria, acts.ask('keeper'), { kind: 'floor.give', by: 'MLT', to: 'keeper' });
    expect(kinds(does(heard, acts.say('keeper')))).toContain('statement.made');
  });
});

describe('practice: the Arria formula', () => {
  it('a member convenes it: nobody asks the President for it, who does not call it', () => {
    const before = at('arria', { convener: 'MLT' });
    expect(refused(before, acts.request('FRA'))).toBe('practice convened-by-member');
    expect(refused(before, { kind: 'meeting.call', by: 'SVN' })).toBe('practice convened-by-member');
    expect(refused(before, { kind: 'meeting.call', by: 'MLT' })).toBe('practice convened-by-member');
  });

  it('the convener leads it, not the President of the Council', () => {
    const before = at('arria', { convener: 'MLT' });
    expect(refused(before, acts.begin('SVN'))).toBe('practice not-convener');
    expect(stage(does(before, acts.begin('MLT')))).toBe('informal');
    const asked = does(arria, acts.ask('FRA'));
    expect(refused(asked, { kind: 'floor.give', by: 'SVN', to: 'FRA' })).toBe('practice not-convener');
    expect(kinds(does(asked, { kind: 'floor.give', by: 'MLT', to: 'FRA' }))).toEqual(['floor.given']);
    expect(view(arria, null).meeting.convener).toBe('MLT');
  });

  it('and stays until it ends', () => {
    expect(refused(arria, acts.leave('MLT'))).toBe('practice president-must-stay');
    expect(refused(arria, acts.leave('SVN'))).toBe('in order');
  });
});

describe('practice: nothing is decided in consultations', () => {
  const DECIDING: readonly acts.Doing[] = [
    acts.object('RUS'),
    acts.declare,
    acts.put(),
    acts.put('D1'),
    acts.ballot('RUS', 'against'),
    acts.count,
    acts.invite('ISL'),
    acts.openItem,
    acts.openVoting,
    acts.move('RUS', 'suspend'),
    acts.move('RUS', 'adjourn'),
    acts.point('RUS'),
    acts.ruling(true),
    acts.appeal('RUS'),
    acts.table('FRA', 'D1'),
    acts.sponsor('FRA', 'D1'),
    acts.amend('FRA', 'D1', 'delete', '1'),
    acts.part('FRA', 'D1', '1'),
  ];

  it('no act that decides anything, or prepares a decision, is in order', () => {
    for (const informal of [consultations, dialogue, arria])
      for (const doing of DECIDING)
        expect(refused(informal, doing), JSON.stringify(facts(informal, doing))).toBe(
          'practice nothing-decided',
        );
  });

  it('what is offered there is to speak, to ask and to answer, to come and go, and to send a text round', () => {
    const open = new Set(
      ['SVN', 'FRA'].flatMap((seat) =>
        offers(does(consultations, ...speaks('FRA')), seat).flatMap(({ kind, inOrder }) =>
          inOrder ? [kind] : [],
        ),
      ),
    );
    expect([...open].sort()).toEqual(
      ['floor.pass', 'floor.request', 'seat.arrive', 'seat.leave', 'silence.start', 'statement.make'].sort(),
    );
    expect(ACT_KINDS.length).toBeGreaterThan(open.size);
  });

  it('the ledger goes on: claims are raised, challenged and left unanswered', () => {
    const asked = does(
      consultations,
      ...speaks('RUS'),
      acts.say('RUS', { do: 'assert', claim: 'chart' }),
      acts.challenge('RUS', 'GBR', 'chart'),
      acts.pass('RUS'),
    );
    expect(kinds(does(asked, acts.offer('GBR', 'Q1'), acts.pass('GBR')))).toContain('claim.unanswered');
    expect(outcome(does(asked, acts.end), 'claim.unanswered').at).toBe('close');
  });

  it('a second statement is a further one, and the floor goes by the list', () => {
    const once = does(consultations, ...speaks('FRA'), acts.say('FRA'), acts.pass('FRA'), acts.ask('USA'));
    expect(refused(does(once, acts.ask('FRA')), acts.give('FRA'))).toBe('27 not-next-on-list');
    const again = does(once, acts.give('USA'), acts.pass('USA'), ...speaks('FRA'));
    expect(outcome(again, 'floor.given').further).toBe(true);
  });

  it('they end when nobody is left on the list, and the next meeting comes', () => {
    expect(refused(does(consultations, acts.ask('FRA')), acts.end)).toBe('27 speakers-remain');
    expect(refused(consultations, acts.end('FRA'))).toBe('19 not-president');
    const ended = does(consultations, acts.end);
    expect(outcome(ended, 'meeting.closed')).toEqual({
      kind: 'meeting.closed',
      how: 'informal-ended',
      until: null,
    });
    expect([stage(ended), meeting(ended).id]).toEqual(['uncalled', 'later']);
    expect(refused(consultations, acts.close)).toBe('practice stage');
  });

  it('a formal meeting has no informal end', () => {
    expect(unoffered(does(at('debate'), acts.call, acts.open), 'informal.close', 'SVN')).toBe('9 stage');
  });
});
