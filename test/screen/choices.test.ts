import { describe, expect, it } from 'vitest';
import { submitting } from '../../src/screen/commands.ts';
import { type Dialog, dialogBody } from '../../src/screen/dialogRows.ts';
import { COMMAND_OF } from '../../src/screen/keys.ts';
import { commandMenu, turnMenu } from '../../src/screen/menus.ts';
import { paletteItems } from '../../src/screen/palette.ts';
import { START } from '../../src/screen/ui.ts';
import type { ActKind } from '../../src/session/council.ts';
import { DUTIES } from '../../src/table/port.ts';
import { weighty } from '../../src/words/en/weighty.ts';
import { openScreen } from './driver.ts';
import { act, advanceUntil, meetingTable } from './meeting.ts';

/** A debate at which D1 of the United States is before the Council. */
function withDraft(held: readonly string[] = ['USA']) {
  const table = meetingTable(held);
  advanceUntil(table, () => table.state().view.stage === 'debate');
  act(table, { kind: 'draft.table', by: 'USA', draft: 'D1' });
  return table;
}

describe('the palette', () => {
  const state = withDraft().state();
  const found = (query: string) => paletteItems(state, query);

  it('finds lines that hold the words before any that hold no more than the letters', () => {
    expect(found('private').map(({ label }) => label)).toEqual([
      'Propose to continue the meeting in private (rule 48)',
    ]);
    expect(found('mv sspnd')[0]?.label).toBe('Move to suspend the meeting');
  });

  it('has what cannot be chosen now at the end', () => {
    const lines = found('separate');
    expect(lines[0]?.off).toBeNull();
    expect(lines.at(-1)).toMatchObject({ label: 'Object to a separate vote' });
    const off = lines.map(({ off }) => off !== null);
    expect(off).toEqual(off.toSorted((a, b) => Number(a) - Number(b)));
  });

  it('finds what a meeting does not take back by its words only', () => {
    const weighs = (query: string): boolean =>
      found(query).some(
        ({ does }) => 'lead' in does && does.lead.to === 'choice' && weighty(does.lead.choice.act) !== null,
      );
    expect(weighs('leaves the seat')).toBe(true);
    expect(weighs('lvs seat')).toBe(false);
    for (const query of ['private', 'separate', 'prte', 'sprt']) expect(weighs(query), query).toBe(false);
  });

  it('finds an act that is not in order by the rule that refuses it', () => {
    expect(found('rule 38').map(({ label }) => label)).toContain('Ask that a draft be put to the vote');
  });
});

describe('what a meeting does not simply take back', () => {
  it.each([
    { kind: 'draft.withdraw', by: 'USA', draft: 'D1' },
    { kind: 'seat.leave', by: 'USA', person: 'wood' },
    { kind: 'motion.make', by: 'USA', motion: 'adjourn', until: null },
    { kind: 'part.object', by: 'USA', draft: 'D1', paragraph: '1' },
    { kind: 'meeting.close', by: 'CHE' },
    { kind: 'chair.cede', by: 'CHE' },
  ] as const)('$kind is asked for twice', (weighed) => {
    const { ui, ask } = submitting(START, withDraft().state(), weighed);
    expect(ask).toBeNull();
    expect(ui.layers.at(-1)).toMatchObject({ layer: 'confirm', ask: { do: 'submit', act: weighed } });
  });

  it('is done after a yes and not after a no; the menu says what it does', async () => {
    const table = withDraft();
    const screen = await openScreen(table, { columns: 120, rows: 40 });
    const before = table.state().view.entry;
    await screen.press('d');
    const items = commandMenu(table.state(), 'drafts').items;
    const at = items.findIndex(({ label }) => label === 'Withdraw D1');
    expect(items[at]?.detail).toContain('rule 35');
    await screen.press(...Array.from({ length: at }, () => 'Down'), 'Enter');
    expect(screen.see().replaceAll(/[│\s]+/gu, ' ')).toContain('The draft is withdrawn');
    await screen.press('n');
    expect(table.state().view.entry).toBe(before);
    await screen.press('Enter', 'y');
    expect(table.state().entries.at(-1)?.act).toEqual({ kind: 'draft.withdraw', by: 'USA', draft: 'D1' });
    await screen.leave();
  });
});

describe('the menu of the President', () => {
  const isFirst = (table: ReturnType<typeof meetingTable>): string | undefined =>
    commandMenu(table.state(), 'preside').items[0]?.label;

  it('has what comes next at its head, and ceding the chair after every other act in order', () => {
    const table = meetingTable(['CHE']);
    advanceUntil(table, () => table.state().next.who === 'person');
    expect(isFirst(table)).toBe('Call the meeting');
    advanceUntil(table, () => table.state().view.stage === 'requested');
    act(table, { kind: 'meeting.call', by: 'CHE' });
    act(table, { kind: 'meeting.open', by: 'CHE' });
    expect(isFirst(table)).toMatch(/^Declare it so decided/u);
    expect(turnMenu(table.state(), '').items[0]?.label).toBe('Declare it so decided');
    act(table, { kind: 'decision.declare', by: 'CHE' });
    act(table, { kind: 'item.open', by: 'CHE' });
    const inOrder = commandMenu(table.state(), 'preside').items.filter(({ off }) => off === null);
    expect(inOrder.length).toBeGreaterThan(1);
    expect(inOrder.at(-1)?.label).toContain('Cede the chair');
    expect(turnMenu(table.state(), '').items[0]?.label).toContain('Preside');
  });

  it('knows the place of every act of the President', () => {
    const kinds = (Object.keys(COMMAND_OF) as ActKind[]).filter((kind) => COMMAND_OF[kind] === 'preside');
    expect(kinds.toSorted()).toEqual([...DUTIES].toSorted());
  });
});

describe('a dialog', () => {
  const state = withDraft().state();
  const rows = (layer: Dialog, width: number, height: number): readonly string[] =>
    dialogBody(layer, state, width, height).lines.map((row) => row.map(({ text }) => text).join(''));

  it('says in full what is too long for its edge', () => {
    const title = 'Propose to not recognise the credentials of whoever sits for Russia (rule 17)';
    const layer: Dialog = { layer: 'confirm', title, text: ['It is asked.'], ask: { do: 'advance' } };
    expect(rows(layer, 38, 20).slice(0, 4)).toEqual([
      'Propose to not recognise the',
      'credentials of whoever sits for Russia',
      '(rule 17)',
      '',
    ]);
    expect(rows(layer, 100, 20)[0]).toBe('It is asked.');
  });

  it('says what lines would do as far as there is room: of all, of those in order, of the one selected', () => {
    const line = (label: string, detail: string | null, off: string | null) =>
      ({ label, detail, off, lead: { to: 'ask', ask: { do: 'advance' } }, key: null }) as const;
    const items = [line('One', 'first', null), line('Two', 'second', null), line('Three', null, 'not now')];
    const layer: Dialog = { layer: 'menu', title: 'A menu', intro: [], items, at: 0 };
    const told = (height: number): readonly string[] =>
      ['first', 'second', 'not now'].filter((said) => rows(layer, 40, height).join().includes(said));
    expect(told(6)).toEqual(['first', 'second', 'not now']);
    expect(told(5)).toEqual(['first', 'second']);
    expect(told(4)).toEqual(['first']);
  });
});
