import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { STAGES } from '../../src/council/stages.ts';
import { type ActKind, PRESIDENT_ACTS } from '../../src/session/council.ts';
import { offersInOrder } from '../../src/session/offers.ts';
import { openSession } from '../../src/session/open.ts';
import type { Session } from '../../src/session/session.ts';
import { step } from '../../src/session/step.ts';
import { CHAIR, ELECTION_SAID, ON_BEHALF, PRESIDENT } from '../../src/words/en.ts';
import * as acts from '../rules/acts.ts';
import { harbour } from '../rules/harbour.ts';
import { atDebate, casts, does, meeting, president, speaks, stage, upTo, vote } from '../rules/meeting.ts';
import { aMeeting, startAt } from '../session/starts.ts';
import { wander } from '../session/wander.ts';
import {
  AT,
  amended,
  asked,
  debate,
  electing,
  helps,
  papers,
  parted,
  proposed,
  says,
  voting,
} from './chairAt.ts';

/** Acts of the President that wait for nobody to finish, so that the chair may be silent while they are in order. */
const AT_ANY_TIME: readonly ActKind[] = [
  'statement.issue',
  'committee.report',
  'application.refer',
  'chair.cede',
];

describe('the sentence of the chair', () => {
  it.each(STAGES)('is there at the stage %s wherever the President can act', (name) => {
    const [session, act] = AT[name];
    expect(stage(session)).toBe(name);
    const line = says(session);
    if (name === 'closed') expect(line).toBeNull();
    else expect(line).toMatchObject({ act, says: expect.stringMatching(/^[A-Z].*[.?]$/su) });
  });

  it('is nobody else’s', () => {
    for (const [session] of Object.values(AT))
      for (const seat of ['FRA', 'USA', 'ISL'].filter((one) => one !== president(session)))
        expect([says(session, seat), helps(session, seat)]).toEqual([null, []]);
  });

  it('goes with an act that is in order, in every meeting, and is never wanting where there is one', () => {
    let spoken = 0;
    fc.assert(
      fc.property(aMeeting(80), ({ start, steps }) => {
        let session: Session = startAt(start);
        for (const seed of steps) {
          const found = wander(session, seed);
          const taken = found === null ? null : step(session, found.act);
          if (taken?.ok !== true) continue;
          session = taken.session;
          const chair = president(session);
          const line = says(session);
          const kinds = offersInOrder(session, chair).map(({ kind }) => kind);
          if (kinds.some((kind) => PRESIDENT_ACTS.includes(kind) && !AT_ANY_TIME.includes(kind)))
            expect(line, `${stage(session)}: ${kinds.join(' ')}`).not.toBeNull();
          if (line === null) continue;
          spoken += 1;
          expect(line.says).not.toMatch(/undefined|null|\.\./);
          if (line.act !== null) expect(kinds).toContain(line.act);
        }
      }),
      { numRuns: 150 },
    );
    expect(spoken).toBeGreaterThan(1000);
  });

  it('is the one of the verbatim record where that has one', () => {
    expect(says(does(upTo('invitations'), acts.invite('ISL'), acts.declare))?.says).toContain(
      'In accordance with rule 39',
    );
    expect(says(does(debate, acts.ask('FRA')))).toEqual({
      says: PRESIDENT.floorTo(PRESIDENT.representativeOf('France')),
      act: 'floor.give',
      due: true,
    });
    const again = does(debate, ...speaks('FRA'), acts.say('FRA'), acts.pass('FRA'), acts.ask('FRA'));
    expect(says(again)?.says).toBe(PRESIDENT.floorFurther(PRESIDENT.representativeOf('France')));
    expect(says(does(debate, acts.ask(president(debate))))?.says).toContain(
      'in my capacity as the representative of',
    );
  });

  it('keeps silent while somebody else speaks, and takes the chair’s functions again after speaking for the country', () => {
    expect(says(does(debate, ...speaks('FRA')))).toBeNull();
    const chair = president(debate);
    const own = does(debate, ...speaks(chair));
    expect(says(own)).toMatchObject({ act: 'statement.make' });
    expect(says(does(own, acts.say(chair)))).toEqual({
      says: PRESIDENT.resumes,
      act: 'floor.pass',
      due: false,
    });
  });

  it('puts the objection to the vote, an amendment before its draft, and calls all three ways of voting', () => {
    expect(says(does(upTo('agenda'), acts.object('RUS')))).toMatchObject({ act: 'question.put', due: true });
    expect(says(amended)?.says).toContain('I shall put to the vote the amendment of');
    const both = does(amended, acts.amend('RUS', 'D1', 'delete', '2'));
    expect(says(both)?.says).toContain('In accordance with rule 36, I shall first put to the vote');
    const second = vote(does(both, acts.putAmendment('D1', 'A1')), 'for others');
    expect(says(second)?.says).toContain('I shall put to the vote the amendment of');
    expect(says(parted)?.says).toContain('a separate vote has been requested');
    expect(says(AT['voting-whole'][0])?.says).toBe(CHAIR.call);
  });

  it('repeats a proposal, and decides on it unless there is an objection', () => {
    expect(says(proposed)).toEqual({
      says: PRESIDENT.proposalBefore('France', 'continue the meeting in private'),
      act: 'decision.declare',
      due: true,
    });
    expect(says(does(proposed, acts.object('RUS')))).toMatchObject({
      says: 'I shall put to the vote the proposal of France to continue the meeting in private.',
      act: 'question.put',
    });
  });

  it('puts the preliminary question before the draft, or rules on it; the ruling stands unless it is challenged', () => {
    expect(says(asked)?.says).toMatch(
      /whether .* is a matter of procedure\. Or: .*My ruling is that it is/su,
    );
    expect(says(does(asked, acts.rulesMatter('D1')))).toMatchObject({ says: PRESIDENT.rulingStands });
    const put = does(asked, acts.putMatter('D1'));
    expect(says(casts(put, 'for others; against RUS'))?.says).toContain('is a matter of substance, owing to');
  });

  it('opens a secret ballot, and announces its result once every paper is in, without telling it before', () => {
    const opens = ELECTION_SAID.opens({ seats: 1, required: 8, members: 15, assembly: 97 });
    expect(opens).toContain('needs 8 votes of the 15 in the Council');
    expect(opens).toContain('97 votes in the General Assembly');
    expect(says(electing)).toMatchObject({ says: opens, due: true });
    expect(says(papers)?.says).toContain('not more than 1');
    const cast = does(papers, ...meeting(papers).members.map((seat) => acts.paper(seat, 'ada')));
    expect(says(cast)).toMatchObject({ says: CHAIR.counts, act: 'count.declare' });
    expect(says(does(cast, acts.counts))).toBeNull();
    const over = does(cast, acts.counts, acts.assembly('ada'));
    expect(says(over)).toMatchObject({ act: 'meeting.close' });
  });

  it('begins and ends an informal meeting, whoever leads it', () => {
    const called = does(openSession(harbour({ format: 'consultations', invited: [] })), acts.call);
    expect(says(called)).toMatchObject({ act: 'informal.open', due: true });
    const arria = openSession(harbour({ format: 'arria', convener: 'MLT' }));
    expect(says(arria, 'MLT')).toMatchObject({ act: 'informal.open' });
    const own = does(arria, acts.begin('MLT'), acts.ask('MLT'), acts.give('MLT')('MLT'), acts.say('MLT'));
    expect(says(own, 'MLT')).toBeNull();
  });

  it('refers an application to the committee, and issues what all have agreed on', () => {
    const applied = does(
      atDebate({ drafts: {}, invited: [], admission: { applicant: 'PSE', name: 'Palestine' } }),
      acts.applies('PSE'),
    );
    expect(says(applied)).toMatchObject({ act: 'application.refer' });
    const agreed = does(
      atDebate({ drafts: { D1: ['FRA'] }, products: { D1: 'presidential-statement' } }),
      acts.silence('FRA', 'D1', '2024-09-11 17:00'),
      acts.deadline('D1'),
    );
    expect(says(agreed)).toMatchObject({ says: ON_BEHALF.authorized, act: 'statement.issue' });
  });

  it('declares the result with its exact cause', () => {
    const put = does(voting, acts.put('D1'));
    expect(says(casts(put, 'for others'))?.says).toContain(
      'The draft resolution has been adopted unanimously.',
    );
    const vetoed = says(casts(put, 'for others; against RUS'));
    expect(vetoed).toMatchObject({ act: 'result.declare', due: true });
    expect(vetoed?.says).toContain('owing to the negative vote of a permanent member of the Council');
    expect(says(casts(put, 'against RUS; abstaining others'))?.says).toContain(
      'having failed to obtain the required number of votes',
    );
  });
});
