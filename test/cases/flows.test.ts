import { describe, expect, it } from 'vitest';
import { permanentMembers } from '../../src/council/members.ts';
import type { DraftStatus } from '../../src/procedure/proceedings.ts';
import * as acts from '../rules/acts.ts';
import { harbour } from '../rules/harbour.ts';
import { amendment2023, amendments2025 } from './stage/amended.ts';
import { draftId, isDraft, meetingSymbol, scenarioOf } from './stage/council.ts';
import { brings, challenges, type Doings, movesTo, opens, submits, toDebate, votes } from './stage/course.ts';
import { announcementOf } from './stage/expected.ts';
import { FLOWS, type FlowDay } from './stage/flows.ts';
import { does, meeting, now, outcomes, refused, type Sitting, sit } from './stage/sitting.ts';
import { caseOf, decides, tells } from './stage/telling.ts';
import { rollCallOf, type VoteCase } from './voteCase.ts';
import { VOTE_CASES } from './votes.ts';

const stage = (sitting: Sitting) => now(sitting).position.stage;
const matter = (sitting: Sitting, vote: VoteCase) => draftIn(sitting, vote).preliminary?.status;
const puts = (vote: VoteCase): acts.Doing => acts.put(draftId(vote));
const asDraft = (vote: VoteCase): VoteCase => ({ ...vote, put: { ...vote.put, kind: 'draft' } });

function draftIn(sitting: Sitting, vote: VoteCase) {
  const found = now(sitting).council.drafts.find(({ id }) => id === draftId(vote));
  if (found === undefined) throw new Error(vote.id);
  return found;
}

const statuses = (sitting: Sitting, ...drafts: readonly VoteCase[]): readonly DraftStatus[] =>
  drafts.map((vote) => draftIn(sitting, vote).status);

/** The first meeting of a scenario brought to the debate, with the drafts submitted in this order. */
const debating = (first: VoteCase, ...drafts: readonly VoteCase[]): Doings => [
  ...opens(first),
  ...toDebate,
  ...drafts.flatMap(submits),
];

function ruling1950(): void {
  const [agenda, ruling] = [caseOf(30), caseOf(31)];
  const [favour, others] = [votes(agenda).slice(0, 7), votes(agenda).slice(7)];
  const opened = does(sit(scenarioOf([agenda, ruling])), ...brings(agenda, 'agenda'));

  const called = does(opened, ...favour);
  expect(refused(called, acts.count)).toBe('40 vote-incomplete');
  expect(refused(called, acts.point('CHN', 'other'))).toBe('30 vote-under-way');
  const again = does(called, acts.point('CHN', 'vote'), acts.ruling(true), acts.declare);
  expect([stage(again), meeting(again).vote?.ballots]).toEqual(['agenda-vote', {}]);
  expect(refused(does(again, ...others), acts.count)).toBe('40 vote-incomplete');
  const adopted = decides(again, agenda);
  expect(stage(adopted)).toBe('invitations');

  const stands = decides(does(adopted, ...challenges(ruling)), ruling);
  expect([stage(stands), meeting(stands).president]).toEqual(['invitations', 'SUN']);
  const ended = does(stands, acts.openItem, acts.close);
  tells(
    ended,
    'In view of the objection raised, I shall put the provisional agenda to the vote.',
    'My ruling is that the point is well taken.',
    announcementOf(agenda, 'agenda'),
    'My ruling is that the point is not well taken.',
    'those who vote in favour vote to overrule it.',
    announcementOf(ruling, 'ruling'),
    '*The meeting rose.*',
  );
}

/** The preliminary question of a case has been voted on as it was, and the text is put next. */
function asked(vote: VoteCase, text: VoteCase): Sitting {
  const sitting = does(
    sit(scenarioOf([text])),
    ...debating(vote, text),
    acts.asksMatter('SUN', draftId(text)),
    acts.openVoting,
  );
  expect(refused(sitting, puts(text))).toBe('Charter 27(2) preliminary-open');
  return does(sitting, acts.putMatter(draftId(text)), ...votes(vote), acts.count);
}

function doubleVeto1948(): void {
  const vote = caseOf(17);
  const text: VoteCase = { ...asDraft(vote), text: 'A sub-committee on the events in Czechoslovakia' };
  const substantive = asked(vote, text);
  expect(matter(substantive, text)).toBe('vetoed');
  expect(refused(substantive, acts.asksMatter('UKR', draftId(text)))).toBe(
    'Charter 27(2) preliminary-raised',
  );
  // On the text itself the one that had abstained, the President, votes in favour: nine to two.
  const cast = votes({ ...vote, votes: 'for others; against SUN UKR' });
  const vetoed = does(substantive, puts(text), ...cast, acts.count);
  expect(meeting(vetoed).results).toMatchObject([
    { class: 'preliminary', outcome: 'substantive', because: 'veto', vetoes: ['SUN'] },
    { class: 'substantive', outcome: 'not-adopted', because: 'veto', vetoes: ['SUN'] },
  ]);
  expect(statuses(vetoed, text)).toEqual(['vetoed']);
  tells(
    does(vetoed, acts.close),
    'I ask that the Council first decide whether the draft resolution entitled',
    announcementOf(vote, 'preliminary'),
    'The draft resolution has not been adopted, owing to the negative vote of a permanent member',
    '*The meeting rose.*',
  );
}

function refusedVeto1950(): void {
  const vote = caseOf(36);
  const text = asDraft(vote);
  const id = draftId(text);
  const nine = votes({ ...vote, votes: 'for others; against CHN; abstaining CUB' });
  const put = does(sit(scenarioOf([text])), ...debating(text, text), acts.openVoting);
  const substantive = does(put, acts.asksMatter('CHN', id), acts.putMatter(id), ...nine, acts.count);
  expect(meeting(substantive).results).toMatchObject([{ because: 'veto', vetoes: ['CHN'] }]);
  expect(refused(substantive, acts.appeal('CHN'))).toBe('32 stage');
  const challenged = does(substantive, acts.rulesMatter(id), acts.appeal('CHN'), acts.put());
  const alone = votes({ ...vote, votes: 'against others; for CHN; abstaining CUB EGY USA' });
  const stands = does(challenged, ...alone, acts.count);
  expect(meeting(stands).results.at(-1)).toMatchObject({ class: 'overrule', outcome: 'stands' });
  expect([stage(stands), matter(stands, text)]).toEqual(['voting', 'procedural']);
  const adopted = does(stands, puts(text), ...votes(text), acts.count);
  expect(meeting(adopted).results.at(-1)).toMatchObject({
    class: 'procedural',
    outcome: 'adopted',
    vetoes: [],
    ballots: { against: ['CHN', 'CUB', 'USA'] },
  });
  expect(meeting(adopted).president).toBe('GBR');
  tells(
    does(adopted, acts.close),
    'a matter of procedure. My ruling is that it is',
    'My ruling has been challenged.',
    'The ruling stands, the challenge having failed to obtain the required number of votes.',
    announcementOf(text, 'draft'),
    '*The meeting rose.*',
  );
}

function laos1959(): void {
  const [vote, text] = [caseOf(44), asDraft(caseOf(45))];
  const ruled = does(asked(vote, text), acts.rulesMatter(draftId(text)), acts.declare);
  expect(matter(ruled, text)).toBe('procedural');
  const adopted = does(ruled, puts(text), ...votes(text), acts.count);
  expect(meeting(adopted).results).toMatchObject([
    { outcome: 'substantive', because: 'veto', vetoes: ['SUN'] },
    { class: 'procedural', ...text.result },
  ]);
  expect(statuses(adopted, text)).toEqual(['adopted']);
  tells(
    does(adopted, acts.close),
    announcementOf(vote, 'preliminary'),
    'The ruling has not been challenged. It stands.',
    announcementOf(text, 'draft'),
    '*The meeting rose.*',
  );
}

function peace1973(): void {
  const vote = caseOf(60);
  const put = does(sit(scenarioOf([vote])), ...brings(vote, 'draft'));
  const adopted = decides(put, vote);
  const [result] = meeting(adopted).results;
  const permanent = permanentMembers(vote.record.date);
  expect(result?.ballots.for.filter((seat) => permanent.includes(seat))).toEqual([]);
  expect(meeting(adopted)).toMatchObject({ president: 'CHN', public: false });
  tells(
    does(adopted, acts.close),
    'Private meeting (rules 48 and 51)',
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

function adjourn2017(): void {
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

/** The last seat on the Court of 2017, between the candidates of India and the United Kingdom. */
const seatOf2017 = (date: string): Sitting =>
  sit(
    harbour({
      date,
      invited: [],
      drafts: {},
      election: {
        seats: 1,
        candidates: { Bhandari: 'IND', Greenwood: 'GBR' },
        rounds: [['Bhandari'], ['Bhandari']],
      },
    }),
  );

/** One secret ballot, with papers dealt out: so many with this name, so many with that, the rest blank. */
function ballot2017(before: Sitting, greenwood: number, bhandari: number): Sitting {
  const opened = does(before, acts.openBallot);
  const names = (at: number): readonly string[] =>
    at < greenwood ? ['Greenwood'] : at < greenwood + bhandari ? ['Bhandari'] : [];
  const papers = meeting(opened).members.map((seat, at) => acts.paper(seat, ...names(at)));
  return does(opened, ...papers, acts.counts);
}

function court2017(): void {
  const sits: Doings = [acts.call, acts.open, acts.declare, acts.openItem];
  const { outcome, because } = caseOf(100).result;
  expect([outcome, because]).toEqual(['elected', null]);
  let sitting = seatOf2017('2017-11-13');
  for (const round of [1, 2]) {
    const counted = ballot2017(does(sitting, ...sits), 9, 5);
    expect(meeting(counted).election).toMatchObject({ round, chosen: ['Greenwood'] });
    expect(refused(counted, acts.close)).toBe('61 assembly-awaited');
    const reported = does(counted, acts.assembly('Bhandari'));
    expect(meeting(reported).election?.elected).toEqual([]);
    sitting = does(reported, acts.close);
    expect(outcomes(sitting)[0]).toEqual({ kind: 'election.further', seats: 1, round: round + 1 });
  }
  tells(
    sitting,
    'Votes obtained: Judge Greenwood 9, Judge Bhandari 5.',
    'the required majority in the Assembly has been obtained by Judge Bhandari',
    'No candidate has obtained the required majority both in the Council and in the General Assembly.',
  );
  // 20 November: the letter comes before the ballot.
  const withdrawn = does(seatOf2017('2017-11-20'), acts.unstand('GBR', 'Greenwood'), ...sits);
  expect(refused(does(withdrawn, acts.openBallot), acts.paper('GBR', 'Greenwood'))).toBe('61 not-candidate');
  const elected = does(ballot2017(withdrawn, 0, 15), acts.assembly('Bhandari'), acts.close);
  expect(meeting(elected).election?.elected).toEqual(['Bhandari']);
  expect(now(elected).position.stage).toBe('closed');
}

function takeOver2017(): void {
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
  expect(refused(seconded, acts.takeOver('BOL', id))).toBe('35 draft-not-tabled');
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

function suspended2018(): void {
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

function ukraine2022(): void {
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

const PLAYS: Readonly<Record<FlowDay, () => void>> = {
  '1948-05-24': doubleVeto1948,
  '1950-08-29': ruling1950,
  '1950-09-29': refusedVeto1950,
  '1959-09-07': laos1959,
  '1973-12-15': peace1973,
  '2017-10-24': adjourn2017,
  '2017-11-13': court2017,
  '2017-11-16': takeOver2017,
  '2018-04-10': suspended2018,
  '2022-02-25': ukraine2022,
  '2023-12-22': amendment2023,
  '2025-02-24': amendments2025,
};

describe('meetings played from end to end', () => {
  it.each(Object.entries(PLAYS))('%s', (_day, play) => play());

  it('are those of the index, and begin on their day', () => {
    expect(Object.keys(PLAYS)).toEqual(Object.keys(FLOWS));
    for (const [day, { cases }] of Object.entries(FLOWS)) expect(caseOf(cases[0]).record.date).toBe(day);
  });
});

describe('two drafts of one meeting', () => {
  const inFlows = Object.values(FLOWS).flatMap(({ cases }): readonly number[] => cases);
  const drafts = VOTE_CASES.filter((vote) => isDraft(vote) && !inFlows.includes(vote.number));
  const pairs = drafts.flatMap((vote, at): readonly [string, VoteCase, VoteCase][] => {
    const next = drafts[at + 1];
    const symbol = meetingSymbol(vote);
    return symbol !== null && next !== undefined && meetingSymbol(next) === symbol
      ? [[symbol, vote, next]]
      : [];
  });

  it.each(pairs)('%s: are put in the order in which they were submitted', (_symbol, first, second) => {
    const submitted = does(
      sit(scenarioOf([first, second])),
      ...debating(first, first, second),
      acts.openVoting,
    );
    expect(refused(submitted, puts(second))).toBe('32 not-next-draft');
    const put = does(decides(does(submitted, puts(first)), first), puts(second));
    const over = does(decides(put, second), acts.close);
    tells(over, announcementOf(first, 'draft'), announcementOf(second, 'draft'), '*The meeting rose.*');
  });

  it('are found in four meetings', () => {
    expect(pairs.map(([symbol]) => symbol)).toEqual(['S/PV.473', 'S/PV.988', 'S/PV.8476', 'S/PV.9087']);
  });
});
