import { vi } from 'vitest';
import { meetingOf } from '../../../src/procedure/gates.ts';
import { PRESIDENT_ACTS } from '../../../src/session/council.ts';
import { openSession } from '../../../src/session/open.ts';
import { RULES } from '../../../src/session/rules.ts';
import * as acts from '../../rules/acts.ts';
import { harbour } from '../../rules/harbour.ts';
import { atDebate, atVoting, does, upTo } from '../../rules/meeting.ts';
import { checkAllows, gateAllows, type Twin } from './twin.ts';

const setting = { date: '2024-09-10', symbol: 'S/PV.9720', drafts: { D1: ['FRA'] }, paragraphs: 2 };
const text = 'Decides to light two lamps';

/** Twins of the invariants on texts and on meetings. */
export const TWINS_OF_MEETINGS: readonly Twin[] = [
  {
    breaks: 6,
    when: 'a draft is put whatever amendments wait',
    mutate: () => checkAllows(RULES['question.put'], 'amendments-pending'),
    start: atVoting(setting),
    doings: [acts.amend('USA', 'D1', 'replace', '1', { text }), acts.put('D1')],
  },
  {
    breaks: 7,
    when: 'the objection of the mover is noted and the request stays',
    mutate: () => {
      vi.spyOn(RULES['part.object'], 'apply').mockImplementation((_council, _stage, act, emit) => {
        const { draft, paragraph, by } = act;
        emit({ kind: 'part.refused', draft, paragraph, by });
      });
    },
    start: atVoting(setting),
    doings: [acts.part('USA', 'D1', '2'), acts.noPart('FRA', 'D1', '2'), acts.putPart('D1', '2')],
  },
  {
    breaks: 8,
    when: 'a draft is withdrawn without a look at votes on it',
    mutate: () => checkAllows(RULES['draft.withdraw'], 'vote-begun'),
    start: atVoting(setting),
    doings: [
      acts.amend('USA', 'D1', 'replace', '1', { text }),
      acts.putAmendment('D1', 'A1'),
      'for others',
      acts.withdraw('FRA', 'D1'),
    ],
  },
  {
    breaks: 8,
    when: 'to have seconded a draft gives no hold on it',
    mutate: () => {
      vi.spyOn(RULES['draft.take-over'], 'check').mockReturnValue({
        rule: '35',
        because: 'not-seconder',
        facts: {},
        instead: [],
      });
    },
    start: atVoting(setting),
    doings: [acts.second('GBR', 'D1'), acts.withdraw('FRA', 'D1')],
  },
  {
    breaks: 9,
    when: 'an invitation may come before the agenda',
    takes: ['agenda', 'invitation.propose'],
    start: upTo('agenda'),
    doings: [acts.invite('keeper', 39)],
  },
  {
    breaks: 10,
    when: 'whoever is at the table may move',
    mutate: () => gateAllows(RULES['motion.make'], 'not-member'),
    start: upTo('debate'),
    doings: [acts.move('ISL', 'suspend')],
  },
  {
    breaks: 10,
    when: 'whoever is at the table may vote',
    mutate: () => gateAllows(RULES['ballot.cast'], 'not-member'),
    start: does(upTo('debate'), acts.move('USA', 'suspend'), acts.put()),
    doings: [acts.ballot('ISL', 'for')],
  },
  {
    breaks: 11,
    when: 'a suspended meeting resumes under the next number',
    mutate: () => {
      vi.spyOn(RULES['meeting.resume'], 'apply').mockImplementation((council, _stage, _act, emit) => {
        const here = council.meetings[council.current];
        if (here !== undefined) here.symbol = 'S/PV.9721';
        emit({ kind: 'meeting.resumed', resumption: 1 });
      });
    },
    start: atDebate(setting),
    doings: [acts.move('CHN', 'suspend'), acts.declare, acts.resume],
  },
  {
    breaks: 11,
    when: 'a meeting adjourned to a day keeps its number for that day',
    mutate: () => {
      const rule = RULES['decision.declare'];
      const real = rule.apply;
      vi.spyOn(rule, 'apply').mockImplementation((council, stage, act, emit) => {
        real(council, stage, act, emit);
        for (const one of council.meetings) one.symbol = setting.symbol;
      });
    },
    start: atDebate(setting),
    doings: [acts.move('CHN', 'adjourn-to', '2024-09-11 10:00'), acts.declare],
  },
  {
    breaks: 12,
    when: 'a private meeting is closed like a public one',
    mutate: () => {
      vi.spyOn(RULES['meeting.close'], 'apply').mockImplementation((council, _stage, _act, emit) => {
        meetingOf(council).closed = true;
        emit({ kind: 'meeting.closed', how: 'list-exhausted', until: null });
      });
    },
    start: atDebate({ ...setting, public: false }),
    doings: [acts.close],
  },
  {
    breaks: 13,
    when: 'whoever is given the floor has to speak',
    mutate: () => {
      const rule = RULES['floor.pass'];
      const real = rule.gate;
      vi.spyOn(rule, 'gate').mockImplementation((council, stage, seat) =>
        meetingOf(council).floor?.spoken === false
          ? { rule: '27', because: 'has-floor', facts: {}, instead: [] }
          : real(council, stage, seat),
      );
    },
    start: upTo('debate'),
    doings: [acts.ask('CHN'), acts.give('CHN')],
  },
  {
    breaks: 14,
    when: 'what the President says is said from the chair',
    mutate: () => {
      vi.spyOn(PRESIDENT_ACTS, 'includes').mockReturnValue(true);
    },
    start: upTo('debate'),
    doings: [acts.ask('SVN'), acts.give('SVN'), acts.say('SVN')],
  },
  {
    breaks: 14,
    when: 'who speaks for its State leaves the chair',
    mutate: () => {
      const rule = RULES['floor.pass'];
      const real = rule.apply;
      vi.spyOn(rule, 'apply').mockImplementation((council, stage, act, emit) => {
        real(council, stage, act, emit);
        const here = council.meetings[council.current];
        if (here !== undefined) here.president = 'CHE';
      });
    },
    start: upTo('debate'),
    doings: [acts.ask('SVN'), acts.give('SVN'), acts.say('SVN'), acts.pass('SVN')],
  },
  {
    breaks: 15,
    when: 'a draft may be submitted at consultations',
    takes: ['informal', 'draft.table'],
    start: does(openSession(harbour({ ...setting, format: 'consultations' })), acts.call, acts.begin),
    doings: [acts.table('FRA', 'D1')],
  },
  {
    breaks: 16,
    when: 'whoever waits for the floor may ask for it again',
    mutate: () => gateAllows(RULES['floor.request'], 'already-listed'),
    start: upTo('debate'),
    doings: [acts.ask('CHN'), acts.ask('CHN')],
  },
  {
    breaks: 17,
    when: 'whoever leaves the table stays on the list',
    mutate: () => {
      vi.spyOn(RULES['seat.leave'], 'apply').mockImplementation((council, _stage, { by }) => {
        council.people[by] = [];
      });
    },
    start: upTo('debate'),
    doings: [acts.ask('CHN'), acts.leave('CHN')],
  },
];
