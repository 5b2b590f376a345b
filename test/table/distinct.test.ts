import { expect, it } from 'vitest';
import type { Act } from '../../src/session/council.ts';
import type { Offer } from '../../src/session/session.ts';
import { distinct } from '../../src/table/distinct.ts';

const deletion = (amendment: string | null, paragraph: string): Act => ({
  kind: 'amendment.propose',
  by: 'MLT',
  draft: 'D1',
  amendment,
  change: 'delete',
  paragraph,
  words: null,
});

const revision = (name: string | null): Act => ({
  kind: 'draft.revise',
  by: 'MLT',
  draft: 'D1',
  revision: name,
  change: 'delete',
  paragraph: '2',
  words: null,
});

const offer = (...acts: readonly Act[]): Offer => ({
  kind: acts[0]?.kind ?? 'amendment.propose',
  seat: 'MLT',
  inOrder: true,
  choices: acts.map((act) => ({ act, holes: [] })),
});

const shown = (given: Offer): readonly Act[] =>
  distinct([given]).flatMap((one) => (one.inOrder ? one.choices.map(({ act }) => act) : []));

it('a deletion that the scenario has ready is offered once', () => {
  const [ready, own, other] = [deletion('A1', '2'), deletion(null, '2'), deletion(null, '3')];
  expect(shown(offer(ready, own, other))).toEqual([ready, other]);
  expect(shown(offer(own, other))).toEqual([own, other]);
  expect(shown(offer(revision('R1'), revision(null)))).toEqual([revision('R1')]);
});
