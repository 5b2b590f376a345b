import { describe, expect, it } from 'vitest';
import { summary } from '../../src/record/summary.ts';
import { verbatim } from '../../src/record/verbatim.ts';
import { courseOf } from '../../src/replay/replay.ts';
import { textsOf } from '../../src/scenario/texts.ts';
import { offersInOrder } from '../../src/session/offers.ts';
import { openSession } from '../../src/session/open.ts';
import { step } from '../../src/session/step.ts';
import { view } from '../../src/session/view.ts';
import { PRESIDENT } from '../../src/words/en/verbatim.ts';
import { does as doing, sit } from '../cases/stage/sitting.ts';
import * as acts from './acts.ts';
import { harbour } from './harbour.ts';
import { atDebate, does, kinds, meeting, outcome, refused, stage, unoffered, upTo, vote } from './meeting.ts';

const PLACE = { what: 'place' } as const;
const NAIROBI = 'Nairobi, 18 and 19 November 2004';
const moves = (by: string, where = NAIROBI) => acts.propose(by, PLACE, where);
const placesOf = ({ council }: Pick<ReturnType<typeof upTo>, 'council'>) =>
  council.meetings.map(({ place }) => place);

describe('rule 5: meetings are normally held at Headquarters', () => {
  it('unless the scenario has one elsewhere: Geneva, for the meetings of May 1990', () => {
    expect(placesOf(openSession(harbour()))).toEqual([null, null]);
    const away = openSession(harbour({ place: 'Geneva' }));
    expect(placesOf(away)).toEqual(['Geneva', null]);
    expect(view(away, null).meeting.place).toBe('Geneva');
  });

  it('a meeting fixed by an adjournment is held where the one it continues was', () => {
    const away = atDebate({ date: '2024-09-10', place: 'Geneva' });
    const fixed = does(away, acts.move('USA', 'adjourn-to', '2024-09-11 10:00'), acts.declare);
    expect(placesOf(fixed)).toEqual(['Geneva', 'Geneva']);
  });
});

describe('rule 5: another place may be proposed', () => {
  const debate = upTo('debate');

  it('by any member and by the Secretary-General, and by nobody else', () => {
    for (const by of ['MLT', 'CHN', 'SVN', 'SG']) expect(refused(debate, moves(by))).toBe('in order');
    expect(refused(debate, moves('ISL'))).toBe('practice not-member');
  });

  it('which is all that the Secretary-General proposes', () => {
    const offered = offersInOrder(debate, 'SG').find(({ kind }) => kind === 'proposal.make');
    expect(offered?.choices.map(({ act }) => 'proposal' in act && act.proposal)).toEqual([PLACE]);
    expect(refused(debate, acts.propose('SG', { what: 'private' }))).toBe('practice not-member');
    expect(refused(does(debate, acts.leave('SG')), moves('SG'))).toBe('13 no-representative');
    expect(unoffered(upTo('agenda'), 'proposal.make', 'SG')).toBe('practice no-proposal');
  });

  it('not before the agenda is adopted, nor without saying where, nor where the Council meets already', () => {
    expect(refused(upTo('agenda'), moves('MLT'))).toBe('5 no-matter');
    expect(refused(debate, acts.propose('MLT', PLACE))).toBe('table malformed');
    expect(refused(debate, moves('MLT', 'Nairobi\nand Geneva'))).toBe('table malformed');
    expect(refused(atDebate({ date: '2024-09-10', place: 'Geneva' }), moves('MLT', 'Geneva'))).toBe(
      '5 place-already',
    );
  });

  it('whoever made it withdraws it (rule 35), the Secretary-General as well', () => {
    expect(kinds(does(debate, moves('SG'), acts.unpropose('SG')))).toContain('proposal.withdrawn');
    expect(refused(does(debate, moves('SG')), acts.unpropose('MLT'))).toBe('35 not-your-proposal');
  });
});

describe('rule 5: the Council decides on the place and the time', () => {
  const debate = upTo('debate');

  it('without a vote when nobody objects, and the meetings to come are held there', () => {
    const decided = does(debate, moves('SG', ` ${NAIROBI} `), acts.declare);
    expect(outcome(decided, 'place.decided').place).toBe(NAIROBI);
    expect(decided.council.place).toBe(NAIROBI);
    expect(placesOf(decided)).toEqual([null, NAIROBI]);
    expect(stage(decided)).toBe('debate');
  });

  it('by a procedural vote when a member does: nobody has a veto (Charter 27(2))', () => {
    const voting = does(debate, moves('MLT'), acts.object('RUS'), acts.put());
    expect(placesOf(vote(voting, 'for others; against RUS CHN USA'))).toEqual([null, NAIROBI]);
    const lost = vote(voting, 'against RUS CHN USA GBR FRA JPN KOR; for others');
    expect(kinds(lost)).toContain('proposal.lost');
    expect(placesOf(lost)).toEqual([null, null]);
    expect(lost.council.place).toBeNull();
  });

  it('not the President instead of the Council', () => {
    expect(refused(does(debate, moves('SVN'), acts.object('RUS')), acts.declare)).toBe('5 objection-made');
  });

  it('as it did with resolution 1569 of 26 October 2004: the meeting fixed for November is held there', () => {
    const autumn = atDebate({ date: '2004-10-26', drafts: {}, invited: [] });
    const decided = does(autumn, moves('ROU'), acts.declare);
    const fixed = does(decided, acts.move('USA', 'adjourn-to', '2004-11-18 10:00'), acts.declare);
    expect(placesOf(fixed)).toEqual([null, NAIROBI]);
    expect(meeting(fixed)).toMatchObject({ date: '2004-11-18', place: NAIROBI });
  });

  it('and comes back by another decision', () => {
    const away = does(debate, moves('MLT'), acts.declare);
    expect(refused(away, moves('CHN'))).toBe('5 place-already');
    expect(placesOf(does(away, moves('CHN', 'Headquarters'), acts.declare))).toEqual([null, 'Headquarters']);
  });
});

describe('rule 5: the records say where', () => {
  const scenario = harbour({ place: 'Geneva' });
  const { header, start, told } = doing(
    sit(scenario),
    acts.call,
    acts.open,
    acts.declare,
    acts.openItem,
    moves('SG'),
    acts.declare,
    moves('FRA', 'Addis Ababa'),
    acts.object('RUS'),
    acts.put(),
  );
  const found = courseOf(
    header,
    told.map(({ entry }) => entry),
    start,
    step,
  );
  if (!found.ok) throw new Error(JSON.stringify(found));
  const texts = textsOf(scenario);

  it('the verbatim record on its first page and where it was decided', () => {
    const page = verbatim(found.course, texts);
    expect(page).toContain(
      'Tuesday, 10 September 2024, 10 a.m.\n\nHeld away from Headquarters: Geneva (rule 5)',
    );
    expect(page).toContain(`*The Council decided to meet at another place (rule 5): “${NAIROBI}”.*`);
    expect(page).toContain(PRESIDENT.proposalBefore(null, 'meet at another place'));
    expect(page).not.toContain('the representative of the Secretary-General');
  });

  it('the summary among the facts of the meeting', () => {
    const page = summary(found.course, texts);
    expect(page).toContain('| Held away from Headquarters (rule 5) | Geneva |');
    expect(page).toContain(`| Place decided on (rule 5) | ${NAIROBI} |`);
  });
});
