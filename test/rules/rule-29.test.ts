import { describe, expect, it } from 'vitest';
import { openSession } from '../../src/session/open.ts';
import { view } from '../../src/session/view.ts';
import { ask, call, declare, give, invite, move, open, openItem, pass, say } from './acts.ts';
import { harbour } from './harbour.ts';
import { does, facts, meeting, refused, upTo } from './meeting.ts';

const begun = does(
  openSession(harbour({ rapporteurs: ['ECU', 'keeper'] })),
  call,
  open,
  declare,
  invite('keeper', 39),
  declare,
  openItem,
);
const listed = does(begun, ask('CHN'), ask('USA'), ask('ECU'), ask('keeper'));

describe('rule 29: the President may accord precedence to a rapporteur', () => {
  it('who speaks for a committee, a member of the Council too', () => {
    const given = does(listed, give('ECU'));
    expect(given.outcomes).toEqual([{ kind: 'floor.given', to: 'ECU', further: false, precedence: 29 }]);
    expect(meeting(given).list).toEqual(['CHN', 'USA', 'keeper']);
  });

  it('or who is heard under rule 39, and then under rule 29', () => {
    expect(does(listed, give('keeper')).outcomes).toMatchObject([{ to: 'keeper', precedence: 29 }]);
    const plain = does(
      upTo('invitations'),
      invite('keeper', 39),
      declare,
      openItem,
      ask('CHN'),
      ask('keeper'),
    );
    expect(does(plain, give('keeper')).outcomes).toMatchObject([{ to: 'keeper', precedence: 39 }]);
  });

  it('and need not: the list goes on', () => {
    expect(does(listed, give('CHN')).outcomes).toEqual([{ kind: 'floor.given', to: 'CHN', further: false }]);
  });

  it('to nobody else on the list', () => {
    expect(refused(listed, give('USA'))).toBe('27 not-next-on-list');
    expect(facts(listed, give('USA'))).toEqual({ to: 'USA', next: ['CHN', 'ECU', 'keeper'] });
  });

  it('for the purpose of explaining the report: once it is explained there is no more precedence', () => {
    const explained = does(listed, give('ECU'), say('ECU'), pass('ECU'), ask('ECU'));
    expect(refused(explained, give('ECU'))).toBe('29 report-explained');
    expect(facts(explained, give('ECU'))).toEqual({ to: 'ECU', next: ['CHN', 'keeper'] });
    const silent = does(listed, give('ECU'), pass('ECU'), ask('ECU'));
    expect(refused(silent, give('ECU'))).toBe('in order');
  });

  it('shown to everybody, and kept by the meeting that continues this one', () => {
    const reporting = view(begun, null).seats.filter(({ reports }) => reports);
    expect(reporting.map(({ seat }) => seat)).toEqual(['ECU', 'keeper']);
    const fixed = does(begun, move('CHN', 'adjourn-to', '2024-09-11 10:00'), declare);
    expect(meeting(fixed).rapporteurs).toEqual(['ECU', 'keeper']);
  });
});
