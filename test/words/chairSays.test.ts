import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { STAGES, type Stage } from '../../src/council/stages.ts';
import { textsOf } from '../../src/scenario/texts.ts';
import { type ActKind, PRESIDENT_ACTS } from '../../src/session/council.ts';
import { offers, offersInOrder } from '../../src/session/offers.ts';
import { openSession } from '../../src/session/open.ts';
import type { Session } from '../../src/session/session.ts';
import { step } from '../../src/session/step.ts';
import { view } from '../../src/session/view.ts';
import {
  CHAIR,
  chairHelpLines,
  chairSays,
  ELECTION_SAID,
  ON_BEHALF,
  PRESIDENT,
  rulingHelp,
} from '../../src/words/en.ts';
import * as acts from '../rules/acts.ts';
import { harbour } from '../rules/harbour.ts';
import {
  atDebate,
  atVoting,
  casts,
  does,
  meeting,
  president,
  speaks,
  stage,
  upTo,
} from '../rules/meeting.ts';
import { aMeeting, startAt } from '../session/starts.ts';
import { wander } from '../session/wander.ts';

const texts = textsOf(harbour());

/** What the President reads out, and for which act. */
function says(session: Session, seat = president(session)) {
  return chairSays(view(session, seat), offers(session, seat), texts);
}

const helps = (session: Session, seat = president(session)): readonly string[] =>
  chairHelpLines(view(session, seat), texts);

const debate = upTo('debate');
const voting = atVoting({ drafts: { D1: ['FRA'], D2: ['RUS'] }, paragraphs: 2 });
const moved = does(debate, acts.move('FRA', 'suspend'));
const raised = does(debate, acts.point('FRA'));
const ruled = does(raised, acts.ruling(true));
const challenged = does(ruled, acts.appeal('GBR'));
const amended = does(voting, acts.amend('GBR', 'D1', 'delete', '1'));
const parted = does(voting, acts.part('GBR', 'D1', '1'));

const asked = does(voting, acts.asksMatter('RUS', 'D1'));
const proposed = does(debate, acts.propose('FRA', { what: 'private' }));
const begun = does(openSession(harbour({ format: 'consultations', invited: [] })), acts.call, acts.begin);
const electing = does(
  atDebate({ invited: [], drafts: {}, election: { seats: 1, candidates: { ada: 'FRA', ben: 'JPN' } } }),
);
const papers = does(electing, acts.openBallot);

/** A session at each stage, and what the President does there; the compiler holds the table complete. */
const AT: Readonly<Record<Stage, readonly [Session, ActKind | null]>> = {
  uncalled: [upTo('uncalled'), 'meeting.call'],
  requested: [does(upTo('uncalled'), acts.request('FRA')), 'meeting.call'],
  called: [upTo('called'), 'meeting.open'],
  agenda: [upTo('agenda'), 'decision.declare'],
  'agenda-vote': [does(upTo('agenda'), acts.object('RUS'), acts.put()), null],
  invitations: [upTo('invitations'), 'invitation.propose'],
  invitation: [upTo('invitation'), 'decision.declare'],
  'invitation-vote': [does(upTo('invitation'), acts.object('RUS'), acts.put()), null],
  informal: [begun, 'informal.close'],
  election: [electing, 'ballot.open'],
  'election-ballot': [papers, null],
  debate: [debate, 'meeting.close'],
  voting: [voting, 'question.put'],
  'voting-whole': [does(voting, acts.put('D1')), null],
  'voting-amendment': [does(amended, acts.putAmendment('D1', 'A1')), null],
  'voting-part': [does(parted, acts.putPart('D1', '1')), null],
  'voting-preliminary': [does(asked, acts.putMatter('D1')), null],
  'voting-consent': [does(voting, acts.consensus('D1')), 'decision.declare'],
  motion: [moved, 'decision.declare'],
  'motion-vote': [does(moved, acts.put()), null],
  proposal: [proposed, 'decision.declare'],
  'proposal-vote': [does(proposed, acts.object('RUS'), acts.put()), null],
  'order-raised': [raised, 'order.rule'],
  'order-ruled': [ruled, 'decision.declare'],
  'order-challenged': [challenged, 'question.put'],
  'order-vote': [does(challenged, acts.put()), null],
  suspended: [does(moved, acts.declare), 'meeting.resume'],
  closed: [does(debate, acts.close, acts.call, acts.open, acts.declare, acts.openItem, acts.close), null],
};

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
    expect(says(amended)?.says).toContain('In accordance with rule 36, I shall first put to the vote');
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

describe('what the chair should know', () => {
  it('of a question: the majority, whether a veto is possible, who could object', () => {
    expect(helps(upTo('agenda'))).toEqual([
      'Procedural: 9 in favour, no veto (Charter 27(2)).',
      'One member is enough to object; those invited cannot.',
    ]);
    expect(helps(does(upTo('agenda'), acts.object('RUS')))).toHaveLength(1);
    expect(helps(does(voting, acts.put('D1')))).toEqual([
      'A veto is possible: by China, France, Russia, the United Kingdom and the United States.',
    ]);
    expect(helps(voting)).toEqual([
      'Substantive: 9 in favour and no permanent member against (Charter 27(3)).',
      'A veto is possible: by China, France, Russia, the United Kingdom and the United States.',
    ]);
    expect(helps(parted).join(' ')).toContain('only France, the mover, could object (rule 32)');
    expect(helps(ruled).join(' ')).toContain('One member is enough to challenge the ruling');
  });

  it('of a proposal: procedure; of the preliminary question: that it can be vetoed, or ruled on', () => {
    expect(helps(proposed)).toEqual([
      'Procedural: 9 in favour, no veto (Charter 27(2)).',
      'One member is enough to object; those invited cannot.',
    ]);
    expect(helps(asked)[0]).toContain(
      'A matter of procedure with 9 in favour and no permanent member against',
    );
    expect(helps(asked)[1]).toContain('A veto is possible: by China');
    expect(helps(asked).at(-1)).toContain('You may rule that');
  });

  it('of an election: that nobody has a veto; of an informal meeting: that nothing is decided', () => {
    const line = '8 votes elect; no veto is possible (rule 61).';
    expect([helps(electing), helps(papers)]).toEqual([[line], [line]]);
    expect(helps(begun).join(' ')).toContain('Nothing is decided here');
  });

  it('of a party that this session holds to abstain: that it has no veto', () => {
    const strict = { ...harbour({ parties: ['FRA', 'ISL'], chapter: 'VI', drafts: { D1: ['GBR'] } }) };
    const put = does(
      openSession(strict, { strictAbstention: true }),
      acts.call,
      acts.open,
      acts.declare,
      acts.openItem,
      acts.table('GBR', 'D1'),
      acts.openVoting,
      acts.put('D1'),
    );
    expect(helps(put)).toEqual([
      'A veto is possible: by China, Russia, the United Kingdom and the United States.',
    ]);
  });

  it('of the date: seven votes in 1950', () => {
    const old = atVoting({ date: '1950-08-29', drafts: { D1: ['USA'] } });
    expect(helps(does(old, acts.point('FRA'))).at(-1)).toContain('7 votes overrule it');
  });

  it('of a point of order: that either ruling is in order, and what each brings about', () => {
    const help = rulingHelp(view(raised, president(raised)), texts);
    expect(help).toMatchObject({ right: 'either' });
    expect(help?.why).toContain('Either ruling is in order.');
    expect(help?.overruled).toContain('9 votes overrule it, else it stands (rule 30)');
    expect(says(raised)?.says).toMatch(/well taken\. Or: .*not well taken\.$/su);
  });

  it('of a point about a statement: not well taken before anything was said, either way after', () => {
    const speaking = does(debate, ...speaks('FRA'));
    const early = does(speaking, acts.point('RUS', 'speaker'));
    expect(rulingHelp(view(early, president(early)), texts)).toMatchObject({ right: 'not-upheld' });
    expect(says(early)?.says).not.toContain('Or:');
    const own = does(speaking, acts.say('FRA'), acts.point('FRA', 'speaker'));
    expect(rulingHelp(view(own, president(own)), texts)?.why).toContain('its own');
    const later = does(speaking, acts.say('FRA'), acts.point('RUS', 'speaker'));
    expect(rulingHelp(view(later, president(later)), texts)).toMatchObject({
      right: 'either',
      upheld: 'Upheld means that the speaker’s statement ends.',
    });
  });

  it('of a point in a vote: that upheld means a new call', () => {
    const inVote = does(voting, acts.put('D1'), acts.point('FRA', 'vote'));
    expect(helps(inVote).join(' ')).toContain('the call is made again from the beginning');
  });

  it('of nothing once the ruling is given', () => {
    expect(rulingHelp(view(ruled, president(ruled)), texts)).toBeNull();
  });
});
