import { describe, expect, it } from 'vitest';
import { summary } from '../../src/record/summary.ts';
import { verbatim } from '../../src/record/verbatim.ts';
import { courseOf } from '../../src/replay/replay.ts';
import type { Scenario } from '../../src/scenario/schema.ts';
import { textsOf } from '../../src/scenario/texts.ts';
import { step } from '../../src/session/step.ts';
import {
  applies,
  ask,
  begin,
  call,
  close,
  type Doing,
  declare,
  end,
  give,
  move,
  open,
  openItem,
  pass,
  reports,
  say,
} from '../rules/acts.ts';
import { harbour } from '../rules/harbour.ts';
import { act, write } from './fixture.ts';

/** The products of a meeting of the harbour, for the public and for one seat. */
function played(scenario: Scenario, ...doings: readonly Doing[]) {
  const writing = write(null, scenario, 'harbour');
  for (const doing of doings) act(writing, typeof doing === 'function' ? doing('SVN') : doing);
  const found = courseOf(writing.header, writing.entries, writing.start, step);
  if (!found.ok) throw new Error(JSON.stringify(found));
  const texts = textsOf(scenario);
  return {
    verbatim: (seat: string | null = null) => verbatim(found.course, texts, seat),
    summary: (seat: string | null = null) => summary(found.course, texts, seat),
  };
}

describe('rule 20: a chair that came back with the next item', () => {
  const items = ['Lights', 'Buoys'];
  const ceded = (seat: string): Doing => ({ kind: 'chair.cede', by: seat });
  const sat = played(
    harbour({ items, invited: [], drafts: {} }),
    call,
    open,
    declare,
    openItem,
    ceded('SVN'),
    { kind: 'item.open', by: 'CHE' },
    close,
  );

  it('is in the list of those who presided', () => {
    expect(sat.summary()).toContain(
      '| Presided | Slovenia, then Switzerland, then Slovenia: the chair was ceded (rule 20) |',
    );
  });

  it('leaves whoever held it meanwhile on the front page', () => {
    expect(sat.verbatim()).toContain('(Switzerland), took the chair when it was ceded (rule 20) |');
  });
});

describe('rules 51, 55: who may not read the record of a private meeting', () => {
  const secret = played(
    harbour({ symbol: 'S/PV.9999', public: false, invited: [], drafts: {} }),
    call,
    open,
    declare,
    openItem,
    ask('FRA'),
    give('FRA'),
    say('FRA'),
    pass('FRA'),
    close,
  );

  it('is not told who sat there', () => {
    for (const seat of [null, 'DEU']) {
      const page = secret.verbatim(seat);
      expect(page).toContain('Official communiqué');
      expect(page).not.toContain('| Members |');
      expect(page).not.toContain('| President |');
    }
  });

  it('as those who took part are', () => {
    expect(secret.verbatim('FRA')).toContain('| Members |');
    expect(secret.verbatim('FRA')).toContain('| President |');
  });
});

describe('practice: what was said in consultations is on no record', () => {
  it('nor does it change where a claim stands in the summary of a later public meeting', () => {
    const before = harbour({ invited: [], format: 'consultations', drafts: {} });
    const [first] = before.meetings;
    const later = harbour({ invited: [], drafts: {} }).meetings[0];
    if (first === undefined || later === undefined) throw new Error('no meeting');
    const twice: Scenario = { ...before, meetings: [first, { ...later, id: 'second', date: '2024-09-11' }] };
    const speaks = (by: string, ...moves: Parameters<typeof say>[1][]): readonly Doing[] => [
      ask(by),
      give(by),
      say(by, ...moves),
      pass(by),
    ];
    const page = played(
      twice,
      call,
      begin,
      ...speaks('FRA', { do: 'assert', claim: 'light' }),
      ...speaks('MLT', { do: 'deny', claim: 'light' }),
      end,
      call,
      open,
      declare,
      openItem,
      ...speaks('KOR', { do: 'assert', claim: 'light' }),
      close,
    ).summary();
    expect(page).toContain('| the light | Republic of Korea (');
    expect(page).toContain('| asserted |');
    expect(page).not.toContain('disputed');
  });
});

describe('rule 59: the report of the committee', () => {
  const REPORT = 'The Council has before it the report of the Committee on the Admission of New Members';
  const refers = { kind: 'application.refer', by: 'SVN' } as const;
  const admission = harbour({
    invited: [],
    drafts: {},
    admission: { applicant: 'PSE', assembly: { session: 'special', opens: '2024-09-30' } },
  });

  it('is in the verbatim record of the meeting at which it comes in', () => {
    const sat = played(
      admission,
      call,
      open,
      declare,
      applies('PSE'),
      openItem,
      refers,
      reports('recommends'),
    );
    expect(sat.verbatim().split(REPORT)).toHaveLength(2);
  });

  it('is in that of the meeting before which it came in', () => {
    const sat = played(
      admission,
      call,
      open,
      declare,
      applies('PSE'),
      openItem,
      refers,
      move('FRA', 'adjourn-to', '2024-09-11 10:00'),
      declare,
      reports('recommends'),
      call,
      open,
      declare,
      openItem,
    );
    const [first = '', second = ''] = sat.verbatim().split('Wednesday, 11 September 2024, 10 a.m., New York');
    expect(first).not.toContain(REPORT);
    expect(second.split(REPORT)).toHaveLength(2);
  });
});

describe('rule 33: the day to which something is put off is in the verbatim record', () => {
  const LATER = '2024-09-11 10:00';
  it.each(['adjourn-to', 'postpone'] as const)('%s', (motion) => {
    const sat = played(
      harbour({ invited: [], drafts: {} }),
      call,
      open,
      declare,
      openItem,
      move('FRA', motion, LATER),
      declare,
    );
    const said = sat
      .verbatim()
      .split('\n')
      .filter((line) => line.includes('11 September 2024 at 10 a.m.'));
    expect(said.length).toBeGreaterThanOrEqual(2);
  });
});
