import { describe, expect, it } from 'vitest';
import { menuOf } from '../../src/lines/menu.ts';
import { availability } from '../../src/screen/available.ts';
import { floorLines } from '../../src/screen/floorPane.ts';
import { commandMenu } from '../../src/screen/menus.ts';
import type { Offer } from '../../src/session/session.ts';
import type { TablePort } from '../../src/table/port.ts';
import { beforeTurn, callUpNotices, isSuggested } from '../../src/words/en/notices.ts';
import { talkAt } from '../lines/scripted.ts';
import { advanceUntil as advance, atStage, done, sitting } from '../table/sitting.ts';
import { act, advanceUntil, meetingTable } from './meeting.ts';

const read = (table: TablePort): string =>
  floorLines(table.state(), 200)
    .map((row) => row.map(({ text }) => text).join(''))
    .join('\n');

/** A debate with D1 of the United States before the Council, and the seats that people hold. */
function withDraft(held: readonly string[]): TablePort {
  const table = meetingTable(held);
  advanceUntil(table, () => table.state().view.stage === 'debate');
  table.acceptHandOver();
  act(table, { kind: 'draft.table', by: 'USA', draft: 'D1' });
  return table;
}

const inFront = (table: TablePort, seat: string): void => {
  table.bringForward(seat);
  table.acceptHandOver();
};

describe('a separate vote asked for (rule 32)', () => {
  it('is told to the mover, whose key for objecting objects to it', () => {
    const table = withDraft(['USA', 'RUS']);
    inFront(table, 'RUS');
    act(table, { kind: 'part.request', by: 'RUS', draft: 'D1', paragraph: '2' });
    expect(read(table)).not.toContain('As the mover');
    inFront(table, 'USA');
    expect(read(table)).toContain(
      'Russia asks for a separate vote on paragraph 2 of D1. As the mover you may object (rule 32). (o)',
    );
    expect(availability(table.state(), 'object')).toEqual({ on: true });
    expect(commandMenu(table.state(), 'object').items[0]).toMatchObject({
      label: 'Object, as the mover, to a separate vote on paragraph 2 of D1',
      off: null,
    });
    expect(
      menuOf(table.state())
        .slice(0, 8)
        .map(({ label }) => label),
    ).toContain('Object, as the mover, to a separate vote on paragraph 2 of D1');
  });

  it('is told in plain lines too', async () => {
    const at = sitting({ held: ['USA', 'RUS'], seed: 'plain' });
    advance(at.table, atStage('debate'));
    at.table.acceptHandOver();
    done(at.table, { kind: 'draft.table', by: 'USA', draft: 'D1' });
    done(at.table, { kind: 'part.request', by: 'RUS', draft: 'D1', paragraph: '1' });
    inFront(at.table, 'USA');
    const { text } = await talkAt(at, ['m']);
    expect(text).toContain(
      'Russia asks for a separate vote on paragraph 1 of D1. As the mover you may object',
    );
  });
});

describe('the list of speakers', () => {
  it('on a motion is not taken for that on the item', () => {
    const table = withDraft(['USA']);
    expect(read(table)).not.toContain('on the motion');
    act(table, { kind: 'motion.make', by: 'USA', motion: 'refer', until: null, to: 'committee' });
    expect(read(table)).toContain('nobody has asked to speak on the motion. The list on the item waits');
    act(table, { kind: 'motion.withdraw', by: 'USA' });
    act(table, { kind: 'motion.make', by: 'USA', motion: 'suspend', until: null });
    expect(read(table)).toContain('Nobody speaks on the motion: it is decided without debate (rule 33).');
  });
});

describe('a draft of a State that is no member (rule 38)', () => {
  const view = {
    drafts: [{ id: 'D1', status: 'tabled', calledUp: false, mover: 'UKR' }],
    seats: [
      { seat: 'USA', place: 'member' },
      { seat: 'UKR', place: 'invited' },
    ],
  };
  const { texts } = meetingTable(['USA']).state();

  it('is said to wait until a member asks for a vote on it', () => {
    const told = (changed: object): readonly string[] =>
      callUpNotices({ ...view, drafts: [{ ...view.drafts[0], ...changed }] } as never, texts);
    expect(told({})).toEqual([
      'D1 is of Ukraine, no member of the Council: it is put to the vote only if a member asks for it (rule 38).',
    ]);
    expect(told({ calledUp: true })).toEqual([]);
    expect(told({ mover: 'USA' })).toEqual([]);
    expect(told({ status: 'withdrawn' })).toEqual([]);
  });
});

describe('whom and what the President takes first', () => {
  const seats = [
    { seat: 'MLT', place: 'member', reports: true, spoken: false },
    { seat: 'USA', place: 'member', reports: false, spoken: false },
    { seat: 'SG', place: 'secretariat', reports: false, spoken: false },
  ];

  it('a report is explained before the list under rule 29, once', () => {
    const why = (seat: string, changed: object = {}): string | null =>
      beforeTurn({ seats: seats.map((one) => ({ ...one, ...changed })), expected: [] } as never, seat);
    expect(why('MLT')).toContain('rule 29');
    expect(why('MLT', { spoken: true })).toBeNull();
    expect(why('USA')).toBeNull();
    expect(why('SG')).toContain('rule 22');
  });

  it('of several amendments the one that rule 36 suggests is marked', () => {
    const put = (amendment: string) => ({ kind: 'question.put', by: 'CHE', draft: 'D1', amendment }) as const;
    const offered = (...names: readonly string[]): readonly Offer[] => [
      {
        kind: 'question.put',
        seat: 'CHE',
        inOrder: true,
        choices: names.map((name) => ({ act: put(name), holes: [] })),
      },
    ];
    expect(isSuggested(put('A2'), offered('A2', 'A1'))).toBe(true);
    expect(isSuggested(put('A1'), offered('A2', 'A1'))).toBe(false);
    expect(isSuggested(put('A1'), offered('A1'))).toBe(false);
  });
});
