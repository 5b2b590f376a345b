import { describe, expect, it } from 'vitest';
import { framesDecision } from '../../src/procedure/decisions.ts';
import { textsOf } from '../../src/scenario/texts.ts';
import { openSession } from '../../src/session/open.ts';
import { afterVoteLines } from '../../src/words/en/afterVote.ts';
import { namingIn } from '../../src/words/en/names.ts';
import * as acts from './acts.ts';
import { harbour, type Setting } from './harbour.ts';
import { type After, does, kinds, outcome, vote } from './meeting.ts';

// Charter 25 and Charter 39-51: Members accept and carry out the decisions of the Council. Which paragraphs are decisions is read from their
// verbs and from the chapter; here only the label is tested, which no vote depends on.

const SETTING: Setting = {
  date: '2024-09-10',
  drafts: { D1: ['FRA'] },
  paragraphs: 3,
  invited: [],
  chapter: 'VII',
};

const open = (setting: Setting, ...doings: readonly acts.Doing[]): After =>
  does(
    openSession(harbour(setting)),
    acts.call,
    acts.open,
    acts.declare,
    acts.openItem,
    acts.table('FRA', 'D1'),
    ...doings,
    acts.openVoting,
  );
const adopt = (session: After): After => vote(does(session, acts.put('D1')), 'for others; abstaining RUS');

describe('paragraphs framed as decisions', () => {
  it('begin with "Decides" or "Demands", also "Further decides", and with nothing else', () => {
    for (const text of [
      'Decides that the lamp is lit',
      'Demands it',
      'Also decides to stay',
      'Further demands it',
    ])
      expect(framesDecision(text), text).toBe(true);
    for (const text of ['Calls upon all States', 'Urges them', 'Decided long ago', 'The Council decides', ''])
      expect(framesDecision(text), text).toBe(false);
  });

  it('are named when a draft under Chapter VII is adopted', () => {
    const adopted = adopt(open(SETTING));
    expect(outcome(adopted, 'decisions.framed')).toEqual({
      kind: 'decisions.framed',
      draft: 'D1',
      paragraphs: ['1', '2', '3'],
    });
    expect(afterVoteLines(adopted.outcomes, namingIn(textsOf(harbour(SETTING))))).toEqual([
      'Of D1, paragraphs 1, 2 and 3 are framed as decisions (Article 25).',
    ]);
  });

  it('are not named under another chapter, under none, nor of a draft that fails', () => {
    for (const chapter of ['VI', 'VIII-52', 'none'] as const)
      expect(kinds(adopt(open({ ...SETTING, chapter })))).toEqual(['vote.adopted', 'draft.adopted']);
    const { chapter: _, ...unsaid } = SETTING;
    expect(kinds(adopt(open(unsaid)))).toEqual(['vote.adopted', 'draft.adopted']);
    const failed = vote(does(open(SETTING), acts.put('D1')), 'abstaining others');
    expect(kinds(failed)).toEqual(['vote.failed', 'draft.failed']);
  });

  it('are those of the text as amended', () => {
    const amended = open(
      SETTING,
      acts.amend('USA', 'D1', 'delete', '1'),
      acts.amend('USA', 'D1', 'replace', '2', { text: 'Urges all to paint it' }),
      acts.amend('USA', 'D1', 'add', '3', { text: 'Demands a report' }),
    );
    const voted = ['A1', 'A2', 'A3'].reduce(
      (session, id) => vote(does(session, acts.putAmendment('D1', id)), 'for others'),
      amended,
    );
    expect(outcome(adopt(voted), 'decisions.framed').paragraphs).toEqual(['3', 'A3']);
  });

  it('are those of the text as its mover has revised it', () => {
    const revisions = [
      { id: 'R1', change: 'replace', paragraph: '1', text: 'Calls upon all to light it' },
    ] as const;
    const revised = open(
      { ...SETTING, revisions },
      acts.revise('FRA', 'D1', 'replace', '1', { id: 'R1' }),
      acts.revise('FRA', 'D1', 'replace', '2', { text: 'Demands that it be painted' }),
      acts.revise('FRA', 'D1', 'add', '3', { text: 'Urges all to report' }),
      acts.revise('FRA', 'D1', 'add', '3', { text: 'Decides to meet again' }),
    );
    expect(outcome(adopt(revised), 'decisions.framed').paragraphs).toEqual(['2', '3', '3 ter']);
  });

  it('are told in one sentence when there is one', () => {
    const one = { ...SETTING, paragraphs: 1 };
    expect(afterVoteLines(adopt(open(one)).outcomes, namingIn(textsOf(harbour(one))))).toEqual([
      'Of D1, paragraph 1 is framed as a decision (Article 25).',
    ]);
  });
});
