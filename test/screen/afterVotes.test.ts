import { expect, it } from 'vitest';
import { membersOn } from '../../src/council/members.ts';
import { floorLines } from '../../src/screen/floorPane.ts';
import { act, advanceUntil, meetingTable } from './meeting.ts';

it('what follows from a vote stands under its result', () => {
  const members = membersOn('2024-10-31');
  const table = meetingTable(members);
  act(table, { kind: 'meeting.call', by: 'CHE' });
  act(table, { kind: 'meeting.open', by: 'CHE' });
  act(table, { kind: 'decision.declare', by: 'CHE' });
  act(table, { kind: 'item.open', by: 'CHE' });
  advanceUntil(table, () => table.state().view.stage === 'debate');
  act(table, { kind: 'draft.table', by: 'USA', draft: 'D1' });
  act(table, { kind: 'voting.open', by: 'CHE' });
  act(table, { kind: 'question.put', by: 'CHE', draft: 'D1' });
  for (const by of members) act(table, { kind: 'ballot.cast', by, ballot: by === 'RUS' ? 'against' : 'for' });
  act(table, { kind: 'result.declare', by: 'CHE' });
  const shown = floorLines(table.state(), 100)
    .map((line) => line.map(({ text }) => text).join(''))
    .join(' ')
    .replaceAll(/\s+/gu, ' ');
  expect(shown).toContain(
    'The General Assembly is to debate the veto on D1 by 2024-11-14, Russia first on its list of speakers',
  );
});
