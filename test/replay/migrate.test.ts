import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { resumeRecord } from '../../src/record/file.ts';
import { decodeRecord, encodeRecord } from '../../src/record/lines.ts';
import {
  type Migrations,
  RECORD_MIGRATIONS,
  type RecordMigration,
  stepsFrom,
} from '../../src/record/migrate.ts';
import { replayRecord } from '../../src/replay/replay.ts';
import { REPLAY_MIGRATIONS, type ReplayMigration } from '../../src/replay/script/migrate.ts';
import { foundIn, runScript } from '../../src/replay/script/prepare.ts';
import { readScript } from '../../src/replay/script/read.ts';
import { step } from '../../src/session/step.ts';
import { diagnosticLine } from '../../src/words/en/diagnostics.ts';
import { notOpened } from '../../src/words/en/recordFiles.ts';
import { playedAt, written } from './exported.ts';

const folder = mkdtempSync(join(tmpdir(), 'horseshoe-format-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const played = playedAt('kursk-2024', { from: '2024-10-31' }, () => {}, 20);
const record = encodeRecord(played.header, played.entries);

/** An invented format 0: the header has the scenario's digest beside it, and whoever acts is called its seat. */
const RECORD_0: Migrations<RecordMigration> = new Map([
  [
    0,
    (line, number) => {
      const { scenario, digest, seat, ...rest } = line;
      if (number > 1) return { ...rest, digest, by: seat };
      return { ...rest, format: 1, scenario: { id: scenario, file: null, digest } };
    },
  ],
]);

function asFormat0(text: string): string {
  const [header, ...entries] = text
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  const { scenario, ...rest } = header;
  const lines = [
    { ...rest, format: 0, scenario: scenario.id, digest: scenario.digest },
    ...entries.map(({ by, ...entry }) => ({ ...entry, seat: by })),
  ];
  return lines.map((line) => `${JSON.stringify(line)}\n`).join('');
}

describe('a record of an older format', () => {
  it('is read as the present one, and replays to the digests that it has', () => {
    const decoded = decodeRecord(asFormat0(record), RECORD_0);
    if (!decoded.ok) throw new Error(JSON.stringify(decoded.problems));
    expect(decoded).toMatchObject({ format: 0, notice: null, keepBytes: asFormat0(record).length });
    expect(decoded.header).toEqual(played.header);
    expect(decoded.entries).toEqual(played.entries);
    expect(replayRecord(decoded.header, decoded.entries, played.start, step)).toMatchObject({ ok: true });
  });

  it('is found wrong in its own lines', () => {
    const torn = asFormat0(record).split('\n');
    torn[4] = torn[4]?.replace('"n":4', '"n":5') ?? '';
    torn[6] = '[]';
    expect(decodeRecord(torn.join('\n'), RECORD_0)).toMatchObject({
      problems: [
        { line: 5, code: 'sequence', expected: 4, found: 5 },
        { line: 7, code: 'entry', part: '' },
      ],
    });
  });

  it('is not gone on with as it is', () => {
    const path = join(folder, 'old.jsonl');
    writeFileSync(path, asFormat0(record));
    const resumed = resumeRecord(path, undefined, RECORD_0);
    if (resumed.ok || resumed.because !== 'invalid') throw new Error('it is gone on with');
    expect(notOpened('old.jsonl', resumed)).toMatch(
      /^old\.jsonl:1: written in the older format 0; .*--repair/,
    );
    expect(readFileSync(path, 'utf8')).toBe(asFormat0(record));
  });

  it('is refused where no way leads to the present one, and so is a newer one', () => {
    expect(decodeRecord(asFormat0(record))).toEqual({
      ok: false,
      problems: [{ line: 1, code: 'format', found: '0', isNewer: false }],
    });
    const newer = decodeRecord(record.replace('"format":1', '"format":2'));
    if (newer.ok) throw new Error('it is read');
    expect(newer.problems).toEqual([{ line: 1, code: 'format', found: '2', isNewer: true }]);
    expect(notOpened('new.jsonl', { because: 'invalid', problems: newer.problems })).toBe(
      'new.jsonl:1: written in format 2, which only a newer Horseshoe than this can read (format)',
    );
  });
});

/** An invented format 0 of a replay: what is now `scenario` is `in`, and `steps` is `lines`. */
const REPLAY_0: Migrations<ReplayMigration> = new Map([
  [
    0,
    {
      change: ({ in: scenario, lines, ...rest }) => ({ ...rest, format: 1, scenario, steps: lines }),
      was: ([first, ...rest]) => [
        ...(first === 'steps'
          ? ['lines']
          : first === 'scenario'
            ? ['in']
            : first === undefined
              ? []
              : [first]),
        ...rest,
      ],
    },
  ],
]);

const replay = written(played);
const old = replay
  .replace('format: 1', 'format: 0')
  .replace('\nscenario:', '\nin:')
  .replace('\nsteps:', '\nlines:');

describe('a replay of an older format', () => {
  it('is read as the present one, with its lines where they are in the file', () => {
    const read = readScript(old, 'old.replay.yaml', REPLAY_0);
    const now = readScript(replay, 'old.replay.yaml');
    if (!read.ok || !now.ok) throw new Error(JSON.stringify([read, now]));
    expect(read.script).toEqual(now.script);
    const found = foundIn(played.scenario, null, played.scenarioText);
    expect(runScript({ script: read.script, found, past: null }).failure).toBeNull();
  });

  it('is found wrong where the mistake stands', () => {
    const bad = `${old}  - expect: { stage: nowhere }\n  - [a list]\n`;
    const lines = bad.split('\n').length;
    expect(readScript(bad, 'old.replay.yaml', REPLAY_0)).toMatchObject({
      problems: [
        { code: 'wrong-value', line: lines - 2, column: 22 },
        { code: 'not-one-line', line: lines - 1, column: 5 },
      ],
    });
  });

  it('is refused where no way leads to the present one, and so is a newer one', () => {
    expect(readScript(replay.replace('format: 1', 'format: 0'), 'x')).toMatchObject({
      problems: [{ code: 'wrong-value', line: 2 }],
    });
    const newer = readScript(replay.replace('format: 1', 'format: 2'), 'x.replay.yaml');
    if (newer.ok) throw new Error('it is read');
    expect(newer.problems.map(diagnosticLine)).toEqual([
      'x.replay.yaml:2:9: this is format 2; this Horseshoe reads formats up to 1, and only a newer one than this can read it (newer-format)',
    ]);
  });
});

describe('the steps between formats', () => {
  it('are taken in their order, and none may be missing', () => {
    const table = new Map([
      [1, 'to 2'],
      [0, 'to 1'],
      [3, 'to 4'],
    ]);
    expect(stepsFrom(table, 0, 2)).toEqual(['to 1', 'to 2']);
    expect(stepsFrom(table, 2, 2)).toEqual([]);
    expect(stepsFrom(table, 1, 4)).toBeNull();
  });

  it('lead up to the present formats only', () => {
    expect([...RECORD_MIGRATIONS.keys(), ...REPLAY_MIGRATIONS.keys()].filter((from) => from >= 1)).toEqual(
      [],
    );
  });
});
