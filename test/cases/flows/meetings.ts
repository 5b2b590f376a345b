import { expect } from 'vitest';
import { permanentMembers } from '../../../src/council/members.ts';
import * as acts from '../../rules/acts.ts';
import { announcementOf } from '../stage/announcement.ts';
import { draftId, scenarioOf } from '../stage/council.ts';
import { brings, movesTo, opens, submits, toDebate, votes } from '../stage/course.ts';
import { does, meeting, outcomes, refused, sit } from '../stage/sitting.ts';
import { caseOf, decides, tells } from '../stage/telling.ts';
import { rollCallOf, type VoteCase } from '../voteCase.ts';
import { asDraft, debating, draftIn, puts, stage, statuses } from './parts.ts';

export function peace1973(): void {
  const vote = caseOf(60);
  const put = does(sit(scenarioOf([vote])), ...brings(vote, 'draft'));
  const adopted = decides(put, vote);
  const [result] = meeting(adopted).results;
  const permanent = permanentMembers(vote.record.date);
  expect(result?.ballots.for.filter((seat) => permanent.includes(seat))).toEqual([]);
  expect(meeting(adopted)).toMatchObject({ president: 'CHN', public: false });
  tells(
    does(adopted, acts.close),
    'Private meeting (rule 48)',
    announcementOf(vote, 'draft'),
    '*The meeting rose.*',
  );

  for (const against of ['FRA', 'GBR', 'SUN', 'USA']) {
    const cast = votes(vote).filter((doing) => typeof doing === 'function' || doing.by !== against);
    const vetoed = does(put, ...cast, acts.ballot(against, 'against'), acts.count);
    expect(meeting(vetoed).results).toMatchObject([{ because: 'veto', vetoes: [against] }]);
    expect(statuses(vetoed, vote)).toEqual(['vetoed']);
  }
}

export function adjourn2017(): void {
  const [motion, draft] = [caseOf(98), caseOf(99)];
  const sitting = does(sit(scenarioOf([draft, motion])), ...debating(draft, draft));
  const moved = does(sitting, ...movesTo(motion).slice(0, 1));
  expect(refused(moved, acts.openVoting)).toBe('33 stage');
  const lost = decides(does(sitting, ...movesTo(motion)), motion);
  expect(stage(lost)).toBe('debate');
  const vetoed = decides(does(lost, acts.openVoting, puts(draft)), draft);
  tells(
    does(vetoed, acts.close),
    'I move that the meeting be adjourned until Tuesday, 7 November 2017',
    announcementOf(motion, 'motion'),
    announcementOf(draft, 'draft'),
    '*The meeting rose.*',
  );
}

export function takeOver2017(): void {
  const [american, put] = [caseOf(102), caseOf(103)];
  // Submitted by Russia as S/2017/933; Bolivia's S/2017/968 is the same text, printed anew.
  const text: VoteCase = {
    ...put,
    record: { ...put.record, document: 'S/2017/933' },
    put: { ...put.put, by: ['RUS', 'BOL'] },
  };
  const id = draftId(text);
  const both = does(
    sit(scenarioOf([american, text])),
    ...debating(american),
    acts.table('RUS', id),
    ...submits(american),
    acts.second('BOL', id),
  );
  // Russia asks that its own text be put second; three votes are not nine, and the order stays (case 101).
  const order = caseOf(101);
  const asked = does(both, acts.propose('RUS', { what: 'order-of-drafts', draft: draftId(american) }));
  const kept = does(asked, acts.put(), ...votes(order), acts.count);
  expect(meeting(kept).results).toMatchObject([{ ...order.result, class: 'procedural', required: 9 }]);
  expect(outcomes(kept).slice(1)).toEqual([{ kind: 'proposal.lost' }, { kind: 'proposal.settled' }]);
  const seconded = does(kept, acts.openVoting);
  expect(refused(seconded, puts(american))).toBe('32 not-next-draft');
  expect(refused(seconded, acts.takeOver('BOL', id))).toBe('35 not-withdrawn');
  const withdrawn = does(seconded, acts.withdraw('RUS', id));
  expect(refused(withdrawn, puts(text))).toBe('32 not-next-draft');
  expect(refused(withdrawn, acts.takeOver('CHN', id))).toBe('35 not-seconder');

  const vetoed = decides(does(withdrawn, puts(american)), american);
  const taken = does(vetoed, acts.takeOver('BOL', id));
  expect(draftIn(taken, text)).toMatchObject({ mover: 'BOL', sponsors: ['BOL'], order: 1 });
  const failed = decides(does(taken, puts(text)), text);
  expect(refused(failed, acts.withdraw('BOL', id))).toBe('35 already-voted-on');
  expect(statuses(failed, american, text)).toEqual(['vetoed', 'not-adopted']);
  tells(
    does(failed, acts.close),
    'Russian Federation has withdrawn the draft resolution contained in document S/2017/933 (rule 35).',
    announcementOf(american, 'draft'),
    'The representative of the Plurinational State of Bolivia has asked that the draft resolution contained in document S/2017/933 be put to the vote (rule 35).',
    announcementOf(text, 'draft'),
    '*The meeting rose.*',
  );
}

export function suspended2018(): void {
  const [first, later] = [caseOf(105), caseOf(106)];
  const put = does(
    sit(scenarioOf([first, later])),
    ...debating(first, first, later),
    acts.openVoting,
    puts(first),
  );
  const suspended = does(decides(put, first), (by) => acts.move(by, 'suspend'), acts.declare);
  expect(refused(suspended, puts(later))).toBe('33 stage');
  const resumed = does(suspended, acts.resume);
  expect(stage(resumed)).toBe('voting');
  const failed = decides(does(resumed, puts(later)), later);
  expect(meeting(failed)).toMatchObject({ symbol: 'S/PV.8228', resumptions: 1 });
  expect(meeting(failed).results).toHaveLength(2);
  tells(
    does(failed, acts.close),
    '**S/PV.8228**',
    announcementOf(first, 'draft'),
    '*The meeting was suspended.*',
    '*The meeting resumed (Resumption 1).*',
    announcementOf(later, 'draft'),
    '*The meeting rose.*',
  );
}

export function ukraine2022(): void {
  const [draft, call] = [caseOf(121), caseOf(122)];
  const put = does(sit(scenarioOf([draft], [call])), ...brings(draft, 'draft'));
  const vetoed = decides(put, draft);
  expect(meeting(vetoed).president).toBe('RUS');
  expect(meeting(vetoed).results).toMatchObject([{ vetoes: ['RUS'] }]);

  const later = does(vetoed, acts.close, ...opens(call), ...toDebate);
  expect(meeting(later)).toMatchObject({ symbol: 'S/PV.8980', president: 'RUS', agenda: 'adopted' });
  expect(refused(later, acts.openVoting)).toBe('32 no-draft');

  // Nothing but the veto of two days before lets the Assembly be called.
  const proposed = acts.propose('USA', { what: 'emergency-session' });
  const unasked = does(sit(scenarioOf([draft])), ...opens(draft), ...toDebate);
  expect(refused(unasked, proposed)).toBe('A/RES/377 (V) no-veto');
  expect(refused(later, proposed)).toBe('in order');

  // The same votes on a procedural matter: the Assembly is called (A/RES/377 (V)).
  const called = decides(
    does(later, ...brings(call, 'special-session').slice([...opens(call), ...toDebate].length)),
    call,
  );
  expect(meeting(called).emergencySession).toBe(true);
  expect(rollCallOf(call).against).toEqual(rollCallOf(draft).against);
  tells(
    does(called, acts.close),
    '**S/PV.8979**',
    announcementOf(draft, 'draft'),
    '**S/PV.8980**',
    '*The agenda was adopted.*',
    announcementOf(call, 'proposal'),
    '*The meeting rose.*',
  );

  // Put as a draft of substance, the same votes would be a veto.
  const text = asDraft(call);
  const substance = does(sit(scenarioOf([text])), ...brings(text, 'draft'), ...votes(text), acts.count);
  expect(meeting(substance).results).toMatchObject([{ because: 'veto', vetoes: ['RUS'] }]);
}
