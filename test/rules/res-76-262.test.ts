import { describe, expect, it } from 'vitest';
import { workingDaysAfter } from '../../src/council/dates.ts';
import { textsOf } from '../../src/scenario/texts.ts';
import { openSession } from '../../src/session/open.ts';
import { afterVoteLines } from '../../src/words/en/afterVote.ts';
import { namingIn } from '../../src/words/en/names.ts';
import * as acts from './acts.ts';
import { harbour, type Setting } from './harbour.ts';
import { type After, does, kinds, outcome, vote } from './meeting.ts';

// What follows from a veto (Charter 27(3)). A/RES/76/262 of 26 April 2022: the General Assembly debates a veto within ten working days, those who cast it speaking
// first. The drafts here are invented.

const setting = (date: string, more: Setting = {}): Setting => ({
  date,
  drafts: { D1: ['USA'] },
  invited: [],
  ...more,
});

const open = (of: Setting, ...doings: readonly acts.Doing[]): After =>
  does(
    openSession(harbour(of)),
    acts.call,
    acts.open,
    acts.declare,
    acts.openItem,
    acts.table('USA', 'D1'),
    ...doings,
    acts.openVoting,
  );
const put = (of: Setting): After => does(open(of), acts.put('D1'));
const dues = (session: After) => session.outcomes.filter(({ kind }) => kind === 'assembly.debate-due');

describe('practice after a veto: ten working days', () => {
  it('are Monday to Friday, the day of the veto not counted', () => {
    expect(workingDaysAfter('2022-05-26', 1)).toBe('2022-05-27');
    expect(workingDaysAfter('2022-05-27', 1)).toBe('2022-05-30');
    expect(workingDaysAfter('2022-05-28', 1)).toBe('2022-05-30');
    expect(workingDaysAfter('2022-05-26', 10)).toBe('2022-06-09');
    expect(workingDaysAfter('2023-12-22', 10)).toBe('2024-01-05');
  });

  it('from the veto of 26 May 2022: the debate of 8 June 2022 was within them', () => {
    const vetoed = vote(put(setting('2022-05-26')), 'for others; against CHN RUS');
    const due = outcome(vetoed, 'assembly.debate-due');
    expect(due).toEqual({
      kind: 'assembly.debate-due',
      draft: 'D1',
      by: '2022-06-09',
      first: ['CHN', 'RUS'],
    });
    expect('2022-06-08' <= due.by).toBe(true);
    expect(afterVoteLines(vetoed.outcomes, namingIn(textsOf(harbour(setting('2022-05-26')))))).toEqual([
      'The General Assembly is to debate the veto on D1 by 2022-06-09, China and Russia first on its list of speakers (A/RES/76/262: ten working days, holidays of the United Nations not counted here).',
    ]);
  });
});

describe('a debate is due after a veto, and after nothing else', () => {
  it('not when the text fails for want of nine, permanent members against or not', () => {
    const failed = vote(put(setting('2022-05-26')), 'for FRA GBR USA; against CHN RUS; abstaining others');
    expect(kinds(failed)).toEqual(['vote.failed', 'draft.failed']);
  });

  it('not when it is adopted', () => {
    const adopted = vote(put(setting('2022-05-26')), 'for others; abstaining CHN RUS');
    expect(dues(adopted)).toEqual([]);
  });

  it('not before 26 April 2022', () => {
    expect(dues(vote(put(setting('2022-04-25')), 'for others; against RUS'))).toEqual([]);
    expect(dues(vote(put(setting('2022-02-25')), 'for others; against RUS'))).toEqual([]);
    expect(dues(vote(put(setting('2022-04-26')), 'for others; against RUS'))).toHaveLength(1);
  });

  it('not while the Assembly meets in an emergency special session on the situation', () => {
    const session = setting('2022-09-30', { emergencySession: true });
    expect(dues(vote(put(session), 'for others; against RUS'))).toEqual([]);
    const later = does(open(session), acts.move('USA', 'adjourn-to', '2022-10-03 10:00'), acts.declare);
    expect(later.council.meetings[1]?.emergencySession).toBe(true);
  });

  it('not on the preliminary question, nor on a procedural vote that a permanent member loses', () => {
    const asked = does(open(setting('2022-05-26'), acts.asksMatter('RUS', 'D1')), acts.putMatter('D1'));
    expect(kinds(vote(asked, 'for others; against RUS'))).toEqual(['vote.failed', 'preliminary.settled']);
    const moved = does(
      open(setting('2022-05-26')),
      acts.move('USA', 'suspend'),
      acts.object('RUS'),
      acts.put(),
    );
    expect(dues(vote(moved, 'for others; against RUS'))).toEqual([]);
  });
});

describe('one debate for each text', () => {
  it('an amendment is one of its own (22 December 2023, 24 February 2025)', () => {
    const amended = open(
      setting('2023-12-22'),
      acts.amend('RUS', 'D1', 'replace', '1', { text: 'Calls for it' }),
    );
    const first = vote(does(amended, acts.putAmendment('D1', 'A1')), 'for others; against USA');
    expect(outcome(first, 'assembly.debate-due')).toEqual({
      kind: 'assembly.debate-due',
      draft: 'D1',
      amendment: 'A1',
      by: '2024-01-05',
      first: ['USA'],
    });
    const whole = vote(does(first, acts.put('D1')), 'for others; against RUS');
    expect(outcome(whole, 'assembly.debate-due')).toEqual({
      kind: 'assembly.debate-due',
      draft: 'D1',
      by: '2024-01-05',
      first: ['RUS'],
    });
  });

  it('a part is not: its veto and that of the whole are debated together', () => {
    const parts = open(
      setting('2023-12-22', { paragraphs: 3 }),
      acts.part('CHN', 'D1', '1'),
      acts.part('CHN', 'D1', '2'),
    );
    const first = vote(does(parts, acts.putPart('D1', '1')), 'for others; against RUS');
    expect(outcome(first, 'assembly.debate-due')).toMatchObject({ draft: 'D1', first: ['RUS'] });
    const second = vote(does(first, acts.putPart('D1', '2')), 'for others; against RUS');
    expect(dues(second)).toEqual([]);
    expect(dues(vote(does(second, acts.put('D1')), 'for others; against RUS'))).toEqual([]);
  });
});
