import { expect, it } from 'vitest';
import { draftLines } from '../../src/words/en/linesStatus.ts';
import { openScreen } from './driver.ts';
import { act, advanceUntil, meetingTable } from './meeting.ts';

it('an amendment in own words is proposed by key, and stands under its draft', async () => {
  const table = meetingTable(['USA']);
  advanceUntil(table, () => table.state().view.stage === 'debate');
  act(table, { kind: 'draft.table', by: 'USA', draft: 'D1' });
  const screen = await openScreen(table, { columns: 120, rows: 40 });
  await screen.press('d');
  await screen.press(screen.see().match(/(\d) Propose an amendment …/u)?.[1] ?? '');
  expect(screen.see()).toContain('6 Propose to replace paragraph 1 of D1 in your');
  await screen.press('6');
  expect(screen.see()).toContain('Text of the paragraph');
  await screen.type('Calls for talks;');
  await screen.press('Enter');
  expect(table.state().entries.at(-1)).toMatchObject({
    act: {
      kind: 'amendment.propose',
      by: 'USA',
      change: 'replace',
      paragraph: '1',
      words: { text: 'Calls for talks;', lang: 'en' },
    },
  });
  const { view, texts } = table.state();
  const line =
    'Amendment A1 (United States), to replace paragraph 1: “Calls for talks;” (not put to the vote)';
  expect(draftLines('D1', view, texts)).toContain(`  ${line}`);
  await screen.press('2');
  expect(screen.see().replaceAll(/[│\s]+/gu, ' ')).toContain('Amendment A1 (United States), to replace');
  await screen.leave();
});

it('the mover revises its draft by key, and its text is read as revised', async () => {
  const table = meetingTable(['USA']);
  advanceUntil(table, () => table.state().view.stage === 'debate');
  act(table, { kind: 'draft.table', by: 'USA', draft: 'D1' });
  const screen = await openScreen(table, { columns: 120, rows: 40 });
  await screen.press('d');
  await screen.press(screen.see().match(/(\d) Revise a draft of your own …/u)?.[1] ?? '');
  const row = screen.see().match(/(\d+) Revise your draft: replace paragraph 1/u)?.[1] ?? '';
  await screen.press(row);
  expect(screen.see()).toContain('Text of the paragraph');
  await screen.type('Calls for talks;');
  await screen.press('Enter');
  expect(table.state().entries.at(-1)).toMatchObject({
    act: { kind: 'draft.revise', by: 'USA', paragraph: '1', words: { text: 'Calls for talks;', lang: 'en' } },
  });
  await screen.press('d');
  await screen.press('Enter');
  expect(screen.see()).toContain('D1, as orally revised (revision 1)');
  expect(screen.see()).toContain('1. Calls for talks;');
  await screen.leave();
});

it('a separate vote on two paragraphs is asked for by key', async () => {
  const table = meetingTable(['RUS']);
  advanceUntil(table, () => table.state().view.stage === 'debate');
  act(table, { kind: 'draft.table', by: 'RUS', draft: 'D2' });
  const screen = await openScreen(table, { columns: 120, rows: 40 });
  await screen.press('d');
  await screen.press(screen.see().match(/(\d) Ask for a separate vote on a paragraph …/u)?.[1] ?? '');
  await screen.press(screen.see().match(/(\d) Ask for a separate vote on paragraph 2 of D2/u)?.[1] ?? '');
  expect(screen.see()).toContain('Other paragraphs under the same vote');
  await screen.type('1');
  await screen.press('Enter');
  expect(table.state().entries.at(-1)).toMatchObject({
    act: { kind: 'part.request', by: 'RUS', draft: 'D2', paragraph: '2', more: ['1'] },
    outcomes: [{ kind: 'part.requested', paragraph: '1', more: ['2'] }],
  });
  const { view, texts } = table.state();
  expect(draftLines('D2', view, texts)).toContain(
    '  Separate vote on paragraphs 1 and 2 (Russia): asked for',
  );
  await screen.leave();
});
