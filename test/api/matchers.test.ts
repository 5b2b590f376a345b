import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { afterAll, describe, expect, expectTypeOf, it } from 'vitest';
import { scenario } from '../../src/api/file.ts';
import { type Play, play, type Tried } from '../../src/api/play.ts';
import '../../src/vitest/matchers.ts';
import { debate, MATTER, OPENED, voted } from './meetings.ts';

const folder = mkdtempSync(join(tmpdir(), 'horseshoe-matchers-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What a matcher says when it does not hold. */
function said(run: () => void): string {
  try {
    run();
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
  throw new Error('it holds');
}

const asked = (line: string): Tried => debate().try(line);

describe('toBeInOrder', () => {
  it('holds for what can be done', () => {
    expect(asked('RUS asks for the floor')).toBeInOrder();
    expect(asked('FRA votes in favour')).not.toBeInOrder();
    expect(said(() => expect(asked('RUS asks for the floor')).not.toBeInOrder())).toContain(
      'RUS asks for the floor',
    );
  });

  it('says under which rule it is not, and what would be', () => {
    const message = said(() => expect(asked('FRA leaves the list of speakers')).toBeInOrder());
    expect(message).toMatch(
      /FRA leaves the list of speakers\n {2}Rule 27: .* In order: .*ask for the floor/su,
    );
  });

  it('says where a line cannot be read', () => {
    expect(said(() => expect(asked('RUS asks for the flor')).toBeInOrder())).toContain(
      '  RUS asks for the flor\n                   ^^^^\n',
    );
  });
});

describe('toBeRefusedUnder', () => {
  it('holds for the rule, with its paragraphs, and the reason', () => {
    const tried = asked('FRA leaves the list of speakers');
    expect(tried).toBeRefusedUnder(27);
    expect(tried).toBeRefusedUnder('27', 'not-listed');
    expect(tried).not.toBeRefusedUnder(2);
    expect(tried).not.toBeRefusedUnder(27, 'has-floor');
    expect(asked('RUS asks for the floor')).not.toBeRefusedUnder(27);
  });

  it('says under which it is, or that it is in order', () => {
    const tried = asked('FRA leaves the list of speakers');
    expect(said(() => expect(tried).toBeRefusedUnder(30))).toMatch(
      /under rule 30; it is refused under Rule 27 \(not-listed\):\n {2}Rule 27: /u,
    );
    expect(said(() => expect(tried).toBeRefusedUnder('Charter 27(3)', 'party-abstains'))).toContain(
      'under Charter 27(3) (party-abstains)',
    );
    expect(said(() => expect(tried).not.toBeRefusedUnder(27))).toContain('Rule 27: ');
    expect(said(() => expect(asked('RUS asks for the floor')).toBeRefusedUnder(27))).toContain(
      'it is in order:\n  RUS asks for the floor',
    );
  });

  it('neither holds nor does its opposite for a line that cannot be read, nor does toBeInOrder', () => {
    for (const check of [
      () => expect(asked('RUS asks for the flor')).toBeInOrder(),
      () => expect(asked('RUS asks for the flor')).not.toBeInOrder(),
      () => expect(asked('RUS asks for the flor')).toBeRefusedUnder(27),
      () => expect(asked('RUS asks for the flor')).not.toBeRefusedUnder(27),
    ])
      expect(said(check)).toContain('^^^^');
  });
});

describe('toPass and toFailBecause', () => {
  const all = voted('others for');
  const vetoed = voted('against RUS; others for');
  const short = voted('for FRA; others abstaining');

  it('look at the last vote, or at a draft', () => {
    expect(all).toPass();
    expect(all).toPass('D1');
    expect(vetoed).toFailBecause('veto');
    expect(vetoed).toFailBecause('veto', 'D1');
    expect(vetoed).not.toFailBecause('votes');
    expect(vetoed).not.toPass();
    expect(short).toFailBecause('votes');
    expect(all).not.toFailBecause('votes');
  });

  it('take a ruling for overruled when that is carried', () => {
    const challenged = debate().do(`
      USA raises a point of order
      the President rules that the point of order is not well taken
      USA challenges the ruling
      the President puts the question to the vote
    `);
    const counted = (ballots: string): Play =>
      challenged.do(`vote: ${ballots}\nthe President declares the result`);
    expect(counted('others for')).toPass();
    expect(counted('others against')).not.toPass();
    expect(said(() => expect(counted('others against')).toPass())).toContain('the ruling stands');
  });

  it('say what was voted on, and the result with its cause', () => {
    expect(said(() => expect(vetoed).toPass())).toMatch(/Draft resolution .*not adopted, owing to .*Russia/u);
    expect(said(() => expect(vetoed).toPass('D1'))).toContain('it stands as: vetoed');
    expect(said(() => expect(short).toFailBecause('veto'))).toMatch(
      /because of a veto: .*for want of 9 votes in favour \(1 in favour, 0 against, 14 abstaining/u,
    );
    expect(said(() => expect(all).not.toPass())).toContain('adopted (15 in favour');
  });

  it('neither hold nor do their opposites where no vote was taken', () => {
    expect(said(() => expect(debate()).toPass())).toContain('No vote');
    expect(said(() => expect(debate()).not.toPass())).toContain('No vote');
    expect(said(() => expect(debate()).not.toFailBecause('veto', 'D1'))).toContain('No vote on D1');
    expect(said(() => expect(debate()).not.toPass('D9'))).toContain('no draft D9; there are D1');
  });
});

describe('toBeUnanswered', () => {
  const challenged = debate().do(`
    RUS asks for the floor
    the President gives the floor to RUS
    RUS makes a statement: asserts c
    RUS challenges USA on c
    RUS lets the floor pass
  `);
  const closed = challenged.do('the President closes the meeting');

  it('holds for a challenge and its claim', () => {
    expect(challenged).not.toBeUnanswered('Q1');
    expect(closed).toBeUnanswered('Q1');
    expect(closed).toBeUnanswered('c');
  });

  it('says how it stands, and what there is', () => {
    expect(said(() => expect(challenged).toBeUnanswered('Q1'))).toContain('it is: open');
    expect(said(() => expect(challenged).toBeUnanswered('c'))).toContain('it is: challenged');
    expect(said(() => expect(closed).not.toBeUnanswered('Q2'))).toContain('there are Q1, c');
  });
});

describe('toMatchRecord', () => {
  const one = voted('for FRA; others abstaining');
  const file = join(folder, 'one.jsonl');
  writeFileSync(file, one.record());

  it('compares with a digest, and with a file wherever it is named from', () => {
    expect(one).toMatchRecord(one.digest() ?? '');
    expect(one).toMatchRecord(file);
    expect(one).toMatchRecord(pathToFileURL(file));
    expect(one).toMatchRecord(relative(dirname(fileURLToPath(import.meta.url)), file));
    expect(voted('others abstaining')).not.toMatchRecord(file);
    expect(one).not.toMatchRecord('0'.repeat(32));
  });

  it('tells of the first entry that differs, and of another beginning', () => {
    const other = voted('for USA; others abstaining');
    expect(said(() => expect(other).toMatchRecord(file))).toMatch(
      /from entry 8 on: expected FRA votes in favour; found USA votes in favour/u,
    );
    expect(said(() => expect(debate()).toMatchRecord(file))).toMatch(
      /expected FRA submits D1; found nothing/u,
    );
    expect(said(() => expect(one).toMatchRecord('0'.repeat(32)))).toContain(one.digest() ?? '?');
    const seeded = play(MATTER, { seed: 'another' }).do(OPENED);
    expect(said(() => expect(seeded).toMatchRecord(file))).toContain('another seed');
    const kursk = play(scenario('kursk-2024'));
    expect(said(() => expect(kursk).toMatchRecord(file))).toContain('another scenario');
  });

  it('says why a file is no record', () => {
    expect(said(() => expect(one).not.toMatchRecord('nowhere.jsonl'))).toContain('there is no such file');
    writeFileSync(join(folder, 'bad.jsonl'), 'no record\n');
    expect(said(() => expect(one).toMatchRecord(join(folder, 'bad.jsonl')))).toContain('bad.jsonl:1: ');
  });
});

describe('the matchers', () => {
  it('say what they look at when they are asked of something else', () => {
    const council: unknown = debate();
    const line: unknown = 'RUS asks for the floor';
    expect(said(() => expect(council as Tried).toBeInOrder())).toContain('council.try(');
    expect(said(() => expect(line as Tried).not.toBeInOrder())).toContain('council.try(');
    expect(said(() => expect(asked('RUS asks for the floor') as unknown as Play).toPass())).toContain(
      'a play',
    );
  });

  it('are typed by what they are asked of', () => {
    const check = () => expect(debate());
    expectTypeOf(check().toPass).toEqualTypeOf<(draft?: string) => void>();
    expectTypeOf(check().toBeInOrder).toBeNever();
    expectTypeOf(expect(asked('RUS asks for the floor')).toPass).toBeNever();
    expectTypeOf(expect(asked('RUS asks for the floor')).toBeInOrder).toEqualTypeOf<() => void>();
    // @ts-expect-error no vote fails for that
    expect(() => expect(debate()).toFailBecause('quarrel')).toThrow();
    // @ts-expect-error there is no such reason
    expect(() => expect(asked('FRA votes in favour')).toBeRefusedUnder(27, 'no')).toThrow();
  });
});
