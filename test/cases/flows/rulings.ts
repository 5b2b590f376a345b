import { expect } from 'vitest';
import * as acts from '../../rules/acts.ts';
import { announcementOf } from '../stage/announcement.ts';
import { draftId, scenarioOf } from '../stage/council.ts';
import { brings, challenges, votes } from '../stage/course.ts';
import { does, meeting, refused, type Sitting, sit } from '../stage/sitting.ts';
import { caseOf, decides, tells } from '../stage/telling.ts';
import type { VoteCase } from '../voteCase.ts';
import { asDraft, debating, matter, puts, stage, statuses } from './parts.ts';

export function ruling1950(): void {
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

export function doubleVeto1948(): void {
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

export function refusedVeto1950(): void {
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

export function laos1959(): void {
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
