import { describe, expect, it } from 'vitest';
import { view } from '../../src/session/view.ts';
import * as sitting from '../cases/stage/sitting.ts';
import {
  applies,
  call,
  close,
  closeVoting,
  declare,
  move,
  open,
  openItem,
  openVoting,
  part,
  put,
  putPart,
  refers,
  reports,
  table,
  withdraw,
} from './acts.ts';
import { harbour, type Setting } from './harbour.ts';
import {
  type After,
  atAgenda,
  does,
  facts,
  kinds,
  meeting,
  outcome,
  refused,
  tally,
  unoffered,
  vote,
} from './meeting.ts';

/** Bangladesh, whose application the Council took up in August 1972 (S/10759). */
const DHAKA: Setting = {
  date: '1972-08-25',
  symbol: 'S/PV.1660',
  invited: [],
  drafts: { 'S-10771': ['GBR'] },
  admission: { applicant: 'BGD' },
  recommends: { 'S-10771': { applicant: 'BGD' } },
};

/** An invented islet, before an invented session of the Assembly. */
const ISLET: Setting = {
  date: '2024-09-10',
  invited: [],
  drafts: { D1: ['FRA'], D2: ['GBR'] },
  admission: {
    applicant: 'islet',
    name: 'Quiet Islet',
    committee: 'unable',
    assembly: { session: 'regular', opens: '2024-10-10' },
  },
  recommends: { D1: { applicant: 'islet' }, D2: { applicant: 'islet' } },
};

/** The item is open and the application made. */
const atItem = (setting: Setting): After =>
  does(atAgenda(setting), declare, applies(setting.admission?.applicant ?? ''), openItem);

const application = ({ council }: After) => council.applications[0];

describe('rule 58: a State that wishes to become a Member applies and accepts the obligations of the Charter', () => {
  it('by a letter of the applicant, which sits nowhere, before the meeting or at it', () => {
    const setting = { ...ISLET };
    const uncalled = sitting.sit(harbour(setting));
    const applied = sitting.does(uncalled, applies('islet'), call, open);
    expect(sitting.now(applied).council.applications).toMatchObject([{ submitted: true, standing: 'open' }]);
    const debate = does(atAgenda(setting), declare, openItem);
    expect(outcome(does(debate, applies('islet')), 'application.submitted')).toEqual({
      kind: 'application.submitted',
      applicant: 'islet',
    });
  });

  it('with a declaration, once, and nobody else for it', () => {
    const agenda = atAgenda(ISLET);
    expect(refused(agenda, applies('islet', false))).toBe('58 no-declaration');
    expect(refused(agenda, applies('USA'))).toBe('58 not-applicant');
    expect(refused(does(agenda, applies('islet')), applies('islet'))).toBe('58 already-applied');
    expect(unoffered(agenda, 'application.submit', 'FRA')).toBe('58 not-applicant');
  });
});

describe('rule 59: the President refers the application to the committee, which reports', () => {
  it('once there is one, and once only', () => {
    const before = does(atAgenda(ISLET), declare);
    expect(refused(before, refers)).toBe('58 no-application');
    const applied = does(before, applies('islet'));
    expect(refused(applied, refers('FRA'))).toBe('59 not-president');
    const referred = does(applied, refers);
    expect(kinds(referred)).toEqual(['application.referred']);
    expect(refused(referred, refers)).toBe('59 already-referred');
    expect(refused(atAgenda(ISLET), refers)).toBe('9 stage');
  });

  it('the report comes in from outside or from the President, of what was referred, once', () => {
    const item = atItem(ISLET);
    expect(refused(item, reports('divided'))).toBe('59 not-referred');
    const referred = does(item, refers);
    expect(refused(referred, reports('unable', 'FRA'))).toBe('59 not-president');
    expect(unoffered(referred, 'committee.report', 'FRA')).toBe('59 not-president');
    const reported = does(referred, reports('unable'));
    expect(application(reported)?.report).toBe('unable');
    expect(refused(reported, reports('unable'))).toBe('59 already-reported');
    const byChair = does(referred, reports('recommends', meeting(referred).president));
    expect(outcome(byChair, 'committee.reported').finding).toBe('recommends');
  });

  it('thirty-five days before a regular session of the Assembly, fourteen before a special one: said, not required', () => {
    const of = (session: 'regular' | 'special') =>
      outcome(
        does(
          atItem({
            ...ISLET,
            admission: {
              applicant: 'islet',
              name: 'Quiet Islet',
              assembly: { session, opens: '2024-10-10' },
            },
          }),
          refers,
          reports('unable'),
        ),
        'committee.reported',
      );
    expect(of('regular')).toMatchObject({ ahead: 30, due: 35 });
    expect(of('special')).toMatchObject({ ahead: 30, due: 14 });
    expect(outcome(does(atItem(DHAKA), refers, reports('divided')), 'committee.reported')).toMatchObject({
      ahead: null,
      due: null,
    });
  });

  it('no draft recommends the applicant before the report', () => {
    const tabled = does(atItem(ISLET), table('FRA', 'D1'));
    expect(refused(tabled, openVoting)).toBe('59 not-reported');
    expect(facts(tabled, openVoting)).toEqual({ draft: 'D1', applicant: 'islet' });
    expect(refused(does(tabled, refers), openVoting)).toBe('59 not-reported');
    expect(refused(does(tabled, refers, reports('divided')), openVoting)).toBe('in order');
    const unapplied = does(atAgenda(ISLET), declare, openItem, table('FRA', 'D1'));
    expect(refused(unapplied, openVoting)).toBe('58 no-application');
  });

  it('unless the Council has decided not to refer it', () => {
    const decided = {
      ...ISLET,
      admission: { applicant: 'islet', name: 'Quiet Islet', committee: 'not-referred' },
    } as const;
    const item = does(atItem(decided), table('FRA', 'D1'));
    expect(refused(item, refers)).toBe('59 already-referred');
    expect(refused(item, reports('unable'))).toBe('59 not-referred');
    expect(refused(item, openVoting)).toBe('in order');
  });
});

describe('rule 60, Charter 4: the Council recommends the applicant, or reports why not', () => {
  const ready = (setting: Setting, by: string, draft: string): After =>
    does(atItem(setting), refers, reports('unable'), table(by, draft), openVoting, put(draft));

  it('25 August 1972: eleven in favour, and the negative vote of China (S/10771)', () => {
    const voted = vote(ready(DHAKA, 'GBR', 'S-10771'), 'for others; against CHN; abstaining GIN SOM SDN');
    expect(tally(voted)).toBe('11-1-3');
    expect(kinds(voted)).toEqual(['vote.failed', 'draft.failed', 'special-report.due']);
    expect(outcome(voted, 'special-report.due')).toMatchObject({ applicant: 'BGD', because: 'veto' });
    expect(application(voted)?.standing).toBe('not-recommended');
  });

  it('18 April 2024: twelve in favour, and the negative vote of the United States (S/2024/312)', () => {
    const palestine: Setting = {
      date: '2024-04-18',
      symbol: 'S/PV.9609',
      invited: [],
      drafts: { 'S-2024-312': ['DZA'] },
      admission: { applicant: 'PSE', committee: 'unable' },
      recommends: { 'S-2024-312': { applicant: 'PSE' } },
    };
    const voted = vote(ready(palestine, 'DZA', 'S-2024-312'), 'for others; against USA; abstaining CHE GBR');
    expect(tally(voted)).toBe('12-1-2');
    expect(outcome(voted, 'special-report.due')).toMatchObject({ applicant: 'PSE', because: 'veto' });
  });

  it('too few votes are no veto, and end in a report as well', () => {
    const voted = vote(ready(ISLET, 'FRA', 'D1'), 'abstaining others; for FRA; against RUS');
    expect(outcome(voted, 'special-report.due').because).toBe('votes');
  });

  it('adopted, the recommendation goes to the Assembly, with the days left before its session', () => {
    const voted = vote(ready(ISLET, 'FRA', 'D1'), 'for others; abstaining CHN RUS');
    expect(kinds(voted)).toEqual(['vote.adopted', 'draft.adopted', 'admission.recommended']);
    expect(outcome(voted, 'admission.recommended')).toMatchObject({ applicant: 'islet', ahead: 30, due: 25 });
    expect(view(voted, 'FRA').admission).toMatchObject({ standing: 'recommended' });
  });

  it('while another draft that recommends it waits, there is no report yet', () => {
    const two = does(atItem(ISLET), refers, reports('unable'), table('FRA', 'D1'), table('GBR', 'D2'));
    const first = vote(does(two, openVoting, put('D1')), 'abstaining others');
    expect(kinds(first)).toEqual(['vote.failed', 'draft.failed']);
    expect(kinds(vote(does(first, put('D2')), 'abstaining others'))).toContain('special-report.due');
  });

  it('what waited is withdrawn and not put: the report is due at the close', () => {
    const two = does(atItem(ISLET), refers, reports('unable'), table('FRA', 'D1'), table('GBR', 'D2'));
    const first = vote(does(two, openVoting, put('D1')), 'for others; against RUS');
    const over = does(first, withdraw('GBR', 'D2'), closeVoting, close);
    expect(kinds(over)).toContain('special-report.due');
    expect(outcome(over, 'special-report.due')).toMatchObject({ applicant: 'islet', because: 'veto' });
    expect(application(over)?.standing).toBe('not-recommended');
    // Nothing was put: the Council has not come to a decision of which it would report.
    expect(kinds(does(two, close))).not.toContain('special-report.due');
  });

  it('every part of it vetoed, the cause is the veto', () => {
    const parts = does(
      atItem({ ...ISLET, paragraphs: 2 }),
      refers,
      reports('unable'),
      table('FRA', 'D1'),
      part('USA', 'D1', '1'),
      part('USA', 'D1', '2'),
      openVoting,
      putPart('D1', '1'),
    );
    const first = vote(parts, 'for others; against RUS');
    const second = vote(does(first, putPart('D1', '2')), 'for others; against RUS');
    expect(outcome(second, 'special-report.due').because).toBe('veto');
  });

  it('a consideration that is postponed ends in a report too', () => {
    const postponed = does(atItem(ISLET), move('FRA', 'postpone'), declare);
    expect(kinds(postponed)).toContain('special-report.due');
    expect(outcome(postponed, 'special-report.due').because).toBe('postponed');
  });

  it('and the record tells its whole course', () => {
    const course = sitting.does(
      sitting.sit(harbour(ISLET)),
      call,
      open,
      declare,
      applies('islet'),
      refers,
      openItem,
      reports('unable'),
      table('FRA', 'D1'),
      move('FRA', 'postpone'),
      declare,
    );
    const record = sitting.recordOf(course);
    expect(record).toContain('I refer the application of Quiet Islet to the Committee');
    expect(record).toContain('The Committee has been unable to make a unanimous recommendation.');
    expect(record).toContain('It will submit a special report to the General Assembly');
  });
});

describe('rule 48: a recommendation of a Secretary-General is decided at a private meeting', () => {
  const setting: Setting = {
    date: '2024-09-10',
    invited: [],
    drafts: { D1: ['FRA'] },
    recommends: { D1: { secretaryGeneral: 'Ms. A.' } },
  };
  const tabled = (isPublic: boolean): After =>
    does(atAgenda({ ...setting, public: isPublic }), declare, openItem, table('FRA', 'D1'));

  it('at a public one it is not put', () => {
    expect(refused(tabled(true), openVoting)).toBe('48 must-be-private');
    expect(refused(tabled(true), close)).toBe('in order');
  });

  it('at a private one it is, and the veto applies (Charter 97; 19 November 1996, S/1996/952, 14-1-0)', () => {
    const voted = vote(does(tabled(false), openVoting, put('D1')), 'for others; against USA');
    expect(tally(voted)).toBe('14-1-0');
    expect(kinds(voted)).toEqual(['vote.failed', 'draft.failed', 'assembly.debate-due']);
  });
});
