import { describe, expect, it } from 'vitest';
import { VOTE_STAGES } from '../../src/council/stages.ts';
import { MOTIONS } from '../../src/procedure/acts.ts';
import type { Question } from '../../src/procedure/outcomes.ts';
import type { Outcome } from '../../src/session/council.ts';
import * as acts from '../rules/acts.ts';
import { announcementOf } from './stage/announcement.ts';
import { chairOf, draftId, meetingSymbol, moversOf, scenarioOf } from './stage/council.ts';
import { brings, ends, votes } from './stage/course.ts';
import { expectedOf } from './stage/expected.ts';
import {
  BY_MOTION,
  BY_QUESTION,
  BY_STAGE,
  isPlayed,
  NOT_PLAYED,
  PLAYED_KINDS,
  type PlayedKind,
} from './stage/kinds.ts';
import { does, meeting, now, outcomes, recordOf, refused, sit } from './stage/sitting.ts';
import { CASE_KINDS, type VoteCase } from './voteCase.ts';
import { VOTE_CASES } from './votes.ts';

interface Played {
  readonly vote: VoteCase;
  readonly kind: PlayedKind;
}

const PLAYED = VOTE_CASES.flatMap((vote): readonly Played[] => {
  const { kind } = vote.put;
  return isPlayed(kind) ? [{ vote, kind }] : [];
});

const named = PLAYED.map(({ vote, kind }): [number, string, VoteCase, PlayedKind] => [
  vote.number,
  vote.id,
  vote,
  kind,
]);

/** An amendment, a part or the preliminary question that is put moves the meeting to a vote of its own. */
function turnOf(question: Question): readonly Outcome[] {
  if (question.kind === 'amendment')
    return [{ kind: 'amendment.put', draft: question.draft, amendment: question.amendment }];
  if (question.kind === 'part')
    return [{ kind: 'part.put', draft: question.draft, paragraph: question.paragraph }];
  if (question.kind === 'preliminary') return [{ kind: 'preliminary.put', draft: question.draft }];
  return [];
}

describe('the cases, each played through the session as a meeting', () => {
  it.each(named)('case %i, %s', (_number, _id, vote, kind) => {
    const expected = expectedOf(vote, kind);
    const { question } = expected.result;

    // The Council of the day, under its President, with the question put.
    const put = does(sit(scenarioOf([vote])), ...brings(vote, kind));
    expect(outcomes(put)).toEqual([{ kind: 'question.put', question }, ...turnOf(question)]);
    expect(meeting(put).president).toBe(chairOf(vote));

    // Every member at the table votes; until the last has, there is no result.
    const ballots = votes(vote);
    const short = does(put, ...ballots.slice(0, -1));
    expect(refused(short, acts.count)).toBe('40 vote-incomplete');
    const declared = does(short, ...ballots.slice(-1), acts.count);
    const settled = vote.put.ruled === undefined ? [] : [acts.rulesMatter(draftId(vote)), acts.declare];

    // The result with its cause, and what follows from it.
    const [counted, ...after] = outcomes(declared);
    const { result } = expected;
    expect(counted).toEqual({ kind: result.because === null ? 'vote.adopted' : 'vote.failed', result });
    expect(after).toEqual(expected.outcomes);
    expect(now(declared).position.stage).toBe(expected.stage);
    expect(meeting(declared)).toMatchObject({ ...expected.meeting, results: [result], vote: null });
    const status = { votes: 'not-adopted', veto: 'vetoed' } as const;
    const { because } = vote.result;
    if (question.kind === 'amendment')
      expect(now(declared).council.drafts).toMatchObject([
        {
          status: 'tabled',
          amendments: [{ by: vote.put.by[0], status: because === null ? 'adopted' : status[because] }],
        },
      ]);
    if (question.kind === 'part')
      expect(now(declared).council.drafts).toMatchObject([
        {
          status: because === null ? 'tabled' : 'not-adopted',
          parts: [{ paragraph: question.paragraph, status: because === null ? 'adopted' : status[because] }],
        },
      ]);
    if (question.kind === 'preliminary')
      expect(now(does(declared, ...settled)).council.drafts).toMatchObject([
        {
          status: 'tabled',
          preliminary: { status: vote.result.outcome === 'procedural' ? 'procedural' : 'vetoed' },
        },
      ]);
    if (question.kind === 'draft') {
      expect(now(declared).council.drafts).toMatchObject([
        {
          id: draftId(vote),
          status: because === null ? 'adopted' : status[because],
          mover: moversOf(vote)[0],
          sponsors: moversOf(vote),
        },
      ]);
    }

    // The meeting comes to its end, and the record has it in the Council's words.
    const ended = does(declared, ...settled, ...ends(declared));
    expect(meeting(ended).closed).toBe(true);
    const record = recordOf(ended);
    expect(record).toContain(`**${meetingSymbol(vote) ?? 'symbol not established'}**\n`);
    expect(record).toContain(`\n\n${announcementOf(vote, question.kind)}\n`);
    expect(record).toContain('\n*The meeting rose.*\n');
    // Rule 20: the record names who took the chair when it was ceded.
    expect(record.includes(' took the chair.*')).toBe(vote.put.ceded === true);
  });
});

describe('what is played, and what is only adjudicated', () => {
  const notPlayed = VOTE_CASES.filter(({ put }) => !isPlayed(put.kind));

  it('is every case of a kind that the session can put, and by number every other', () => {
    const numbers = Object.entries(NOT_PLAYED).map(([kind, { cases }]) => [kind, cases]);
    const found = Object.keys(NOT_PLAYED).map((kind) => [
      kind,
      notPlayed.filter(({ put }) => put.kind === kind).map(({ number }) => number),
    ]);
    expect(numbers).toEqual(found);
    expect([PLAYED.length, notPlayed.length]).toEqual([156, 2]);
  });

  it('divides the kinds of case, and leaves none out', () => {
    expect([...PLAYED_KINDS, ...Object.keys(NOT_PLAYED)].toSorted()).toEqual(
      Object.keys(CASE_KINDS).toSorted(),
    );
    expect(new Set(PLAYED.map(({ kind }) => kind))).toEqual(new Set(PLAYED_KINDS));
  });

  it('knows every stage of a vote and every motion that the session has', () => {
    expect(Object.keys(BY_STAGE)).toEqual(VOTE_STAGES);
    expect(new Set(Object.values(BY_STAGE))).toEqual(new Set(Object.keys(BY_QUESTION)));
    expect(Object.keys(BY_MOTION)).toEqual(MOTIONS);
  });
});
