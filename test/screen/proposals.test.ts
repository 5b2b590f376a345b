import { expect, it } from 'vitest';
import { commandMenu } from '../../src/screen/menus.ts';
import type { MenuItem } from '../../src/screen/ui.ts';
import type { TableState } from '../../src/table/port.ts';
import { openScreen } from './driver.ts';
import { act, advanceUntil, meetingTable } from './meeting.ts';

/** As many rows as fit on a small screen without the eye losing its way. */
const MANY = 12;

function atDebate() {
  const table = meetingTable(['USA']);
  advanceUntil(table, () => table.state().view.stage === 'debate');
  act(table, { kind: 'draft.table', by: 'USA', draft: 'D1' });
  return table;
}

/** The lines of the menu that a line leads to. */
const under = (items: readonly MenuItem[], label: string): readonly MenuItem[] => {
  const lead = items.find((one) => one.label.startsWith(label))?.lead;
  return lead?.to === 'layer' && lead.layer.layer === 'menu' ? lead.layer.items : [];
};

const kindsIn = (state: TableState): readonly MenuItem[] =>
  under(commandMenu(state, 'motion').items, 'Propose something');

it('a proposal is chosen by its kind, one line each, and then by what it is about', () => {
  const state = atDebate().state();
  const kinds = kindsIn(state);
  expect(commandMenu(state, 'motion').items.filter(({ off }) => off === null).length).toBeLessThanOrEqual(
    MANY,
  );
  expect(kinds.length).toBeLessThanOrEqual(MANY);
  expect(kinds.map(({ label }) => label)).toContain(
    'Not recognise the credentials of a representative (rule 17) …',
  );
  const seats = under(kinds, 'Not recognise').map(({ label }) => label);
  expect(seats).toContain('Propose to not recognise the credentials of whoever sits for Russia (rule 17)');
  expect(seats.join()).not.toContain('the United States');
});

it('the keys lead from the motions to the kinds and to a seat', async () => {
  const table = atDebate();
  const screen = await openScreen(table, { columns: 120, rows: 40 });
  await screen.press('m');
  expect(screen.see()).not.toContain('credentials');
  const at = (items: readonly MenuItem[], label: string): number =>
    items.findIndex((one) => one.label.startsWith(label));
  const motions = commandMenu(table.state(), 'motion').items;
  const down = (n: number): readonly string[] => Array.from({ length: n }, () => 'Down');
  await screen.press(...down(at(motions, 'Propose something')), 'Enter');
  expect(screen.see()).toContain('Appoint a rapporteur (rule 28)');
  await screen.press(...down(at(kindsIn(table.state()), 'Not recognise')), 'Enter', 'Enter');
  const made = table.state().entries.at(-1)?.act;
  expect(made).toMatchObject({ kind: 'proposal.make', by: 'USA', proposal: { what: 'credentials' } });
  await screen.leave();
});
