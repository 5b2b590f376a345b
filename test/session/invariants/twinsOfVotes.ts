import { vi } from 'vitest';
import type { RollCall, Verdict } from '../../../src/council/tally.ts';
import { RULES } from '../../../src/session/rules.ts';
import * as acts from '../../rules/acts.ts';
import { atAgenda, atVoting, does, upTo } from '../../rules/meeting.ts';
import { counting, type Twin } from './twin.ts';

const lost = (vote: RollCall): Verdict => ({
  outcome: 'not-adopted',
  because: 'votes',
  for: vote.for.length,
  required: 9,
  vetoes: [],
});
const permanentAgainst = ({ against }: RollCall) =>
  against.filter((seat) => ['CHN', 'FRA', 'GBR', 'RUS', 'USA'].includes(seat));

const EIGHT = 'for DZA ECU GUY JPN MLT MOZ KOR SLE';
const setting = { date: '2024-09-10', symbol: 'S/PV.9720', drafts: { D1: ['FRA'] }, paragraphs: 2 };
const onDraft = does(atVoting(setting), acts.put('D1'));
const ruled = does(upTo('debate'), acts.point('USA'), acts.ruling(true));

/** Twins of the invariants on votes. */
export const TWINS_OF_VOTES: readonly Twin[] = [
  {
    breaks: 1,
    when: 'the majority is one lower',
    mutate: () => {
      counting.by = (vote, real) => real({ ...vote, for: [...vote.for, 'XXX'] });
    },
    start: onDraft,
    doings: [`${EIGHT}; abstaining others`],
  },
  {
    breaks: 1,
    when: 'the majority of 1965 is still that of 1966',
    mutate: () => {
      counting.by = (vote, real) => real({ ...vote, date: '1965-12-31' });
    },
    start: does(atVoting({ ...setting, date: '1966-04-09' }), acts.put('D1')),
    doings: ['for ARG CHN FRA JPN MLI GBR USA; abstaining others'],
  },
  {
    breaks: 2,
    when: 'a procedural matter needs one vote more for each permanent member against',
    mutate: () => {
      counting.by = (vote, real) =>
        vote.question === 'procedural' && vote.for.length < 9 + permanentAgainst(vote).length
          ? lost(vote)
          : real(vote);
    },
    start: does(atAgenda({ date: '2022-01-31' }), acts.object('RUS'), acts.put()),
    doings: ['against CHN RUS; abstaining GAB IND KEN; for others'],
  },
  {
    breaks: 3,
    when: 'the vetoes are looked for before the votes are counted',
    mutate: () => {
      counting.by = (vote, real) =>
        permanentAgainst(vote).length > 0
          ? { ...lost(vote), because: 'veto', vetoes: permanentAgainst(vote) }
          : real(vote);
    },
    start: onDraft,
    doings: [`${EIGHT}; against RUS; abstaining others`],
  },
  {
    breaks: 4,
    when: 'there is a quorum of fourteen',
    mutate: () => {
      counting.by = (vote, real) => (vote.absent.length > 1 ? lost(vote) : real(vote));
    },
    start: onDraft,
    doings: [acts.leave('MOZ'), acts.leave('SLE'), 'abstaining RUS; for others'],
  },
  {
    breaks: 4,
    when: 'who does not participate is written down as abstaining',
    mutate: () => {
      const rule = RULES['ballot.cast'];
      const real = rule.apply;
      vi.spyOn(rule, 'apply').mockImplementation((council, stage, act, emit) =>
        real(
          council,
          stage,
          act.ballot === 'not-participating' ? { ...act, ballot: 'abstaining' } : act,
          emit,
        ),
      );
    },
    start: onDraft,
    doings: [acts.ballot('DZA', 'not-participating')],
  },
  {
    breaks: 5,
    when: 'a challenge by itself sets the ruling aside',
    mutate: () => {
      const rule = RULES['ruling.appeal'];
      const real = rule.apply;
      vi.spyOn(rule, 'apply').mockImplementation((council, stage, act, emit) => {
        real(council, stage, act, emit);
        const point = council.meetings[council.current]?.point;
        if (point) point.ruling = !point.ruling;
      });
    },
    start: ruled,
    doings: [acts.appeal('FRA'), acts.put(), `${EIGHT}; against others`],
  },
];
