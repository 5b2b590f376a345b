import { expect } from 'vitest';
import * as acts from '../../rules/acts.ts';
import type { VoteCase } from '../voteCase.ts';
import { announcementOf } from './announcement.ts';
import { draftId, scenarioOf } from './council.ts';
import { opens, submits, toDebate } from './course.ts';
import { does, meeting, now, refused, type Sitting, sit } from './sitting.ts';
import { caseOf, decides, tells } from './telling.ts';

/** An amendment as it was put to this draft, and not to one of its own. */
const to = (amendment: VoteCase, draft: VoteCase): VoteCase => ({ ...amendment, number: draft.number });

const proposes = (amendment: VoteCase): acts.Doing =>
  acts.amend(amendment.put.by[0] ?? '', draftId(amendment), 'replace', '1', { text: amendment.text });

/** The draft is submitted, the amendments are proposed to it, and the Council goes to the vote. */
const atVote = (draft: VoteCase, amendments: readonly VoteCase[]): Sitting =>
  does(
    sit(scenarioOf([draft])),
    ...opens(draft),
    ...toDebate,
    ...submits(draft),
    ...amendments.map(proposes),
    acts.openVoting,
  );

/** The President puts the amendment of that id; it is decided as it was, and the draft is still as it stood. */
function amends(sitting: Sitting, amendment: VoteCase, id: string): Sitting {
  const decided = decides(does(sitting, acts.putAmendment(draftId(amendment), id)), amendment, id);
  expect(now(decided).position.stage).toBe('voting');
  expect(now(decided).council.drafts).toMatchObject([{ status: 'tabled', paragraphs: [{ stands: true }] }]);
  expect(refused(decided, acts.putAmendment(draftId(amendment), id))).toBe('36 no-amendment');
  return decided;
}

export function amendment2023(): void {
  const draft = caseOf(135);
  const amendment = to(caseOf(134), draft);
  const id = draftId(draft);
  const sitting = atVote(draft, [amendment]);
  expect(meeting(sitting).president).toBe('ECU');
  expect(refused(sitting, acts.put(id))).toBe('36 amendments-pending');

  const vetoed = amends(sitting, amendment, 'A1');
  expect(meeting(vetoed).results).toMatchObject([{ because: 'veto', vetoes: ['USA'] }]);
  expect(refused(vetoed, acts.withdraw('ARE', id))).toBe('35 vote-begun');
  const adopted = decides(does(vetoed, acts.put(id)), draft);
  expect(now(adopted).council.drafts).toMatchObject([
    { status: 'adopted', amendments: [{ by: 'RUS', status: 'vetoed' }] },
  ]);
  tells(
    does(adopted, acts.close),
    announcementOf(amendment, 'amendment'),
    announcementOf(draft, 'draft'),
    '*The meeting rose.*',
  );
}

export function amendments2025(): void {
  const draft = caseOf(153);
  const amendments = [149, 150, 151, 152].map((number) => to(caseOf(number), draft));
  const id = draftId(draft);
  const sitting = atVote(draft, amendments);
  expect(meeting(sitting).president).toBe('CHN');

  const voted = amendments.reduce((before, amendment, at) => {
    expect(refused(before, acts.put(id))).toBe('36 amendments-pending');
    return amends(before, amendment, `A${at + 1}`);
  }, sitting);
  const adopted = decides(does(voted, acts.put(id)), draft);
  expect(now(adopted).council.drafts).toMatchObject([
    {
      status: 'adopted',
      amendments: [
        { by: 'DNK', status: 'not-adopted' },
        { by: 'DNK', status: 'vetoed' },
        { by: 'RUS', status: 'not-adopted' },
        { by: 'RUS', status: 'not-adopted' },
      ],
    },
  ]);
  tells(
    does(adopted, acts.close),
    ...amendments.map((amendment) => announcementOf(amendment, 'amendment')),
    announcementOf(draft, 'draft'),
    '*The meeting rose.*',
  );
}
