import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { encodeRecord } from '../../src/record/lines.ts';
import { replayRecord } from '../../src/replay/replay.ts';
import { prepareText } from '../../src/replay/script/file.ts';
import { headerOf, type Prepared, runScript, startOf } from '../../src/replay/script/prepare.ts';
import { step } from '../../src/session/step.ts';

const folder = mkdtempSync(join(tmpdir(), 'horseshoe-script-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function prepared(text: string): Prepared {
  const loaded = prepareText(text, 'a.replay.yaml', folder);
  if (!loaded.ok) throw new Error(JSON.stringify(loaded));
  return loaded.prepared;
}

const HEAD = `format: 1
meeting: { date: 2024-10-31, item: A matter, drafts: { D1: { by: [FRA] } }, claims: { c: { text: A claim, by: [RUS], about: [USA] } } }
steps:
`;

const OPENED = `  - CHE calls the meeting
  - the President calls the meeting to order
  - the President declares it so decided
  - the President opens the item
`;

const run = (steps: string, options = {}) => runScript(prepared(HEAD + OPENED + steps), options);
const failure = (steps: string) => run(steps).failure;

describe('the steps of a replay', () => {
  it('are lines of notation, however YAML takes them', () => {
    const { done, failure } = run(`  - RUS asks for the floor
  - the President gives the floor to RUS
  - 'RUS makes a statement "That is: this." # a comment'
  - RUS makes a statement: asserts c
  - RUS makes a statement:
      Words, as YAML
      takes them.
  - RUS makes a statement: |
      Words # of its own,
      over two lines.
  - |
    # several at once
    RUS lets the floor pass
    FRA submits D1
  - "the President proceeds to the vote"
  - the President puts D1 to the vote
  - vote D1: for FRA; others abstaining
  - the President declares the result
  - expect: { tally: 1-0-14, because: votes, draft: { D1: not-adopted }, claim: { c: asserted } }
`);
    expect(failure).toBeNull();
    const said = done.flatMap(({ act }) => (act.kind === 'statement.make' ? [act.words?.text ?? null] : []));
    expect(said).toEqual([
      'That is: this.',
      null,
      'Words, as YAML\ntakes them.',
      'Words # of its own,\nover two lines.',
    ]);
  });

  it('stop at a line that cannot be read, with its place in the file', () => {
    expect(failure('  - RUS asks for the flor\n')).toMatchObject({
      because: 'unreadable',
      at: { line: 8, column: 5 },
      line: { number: 8 },
      problem: { from: 21 },
    });
    expect(failure('  - |\n    RUS asks for the floor\n\n    FRA asks fr the floor\n')).toMatchObject({
      because: 'unreadable',
      at: { line: 11, column: 5 },
    });
    expect(failure('  - "FRA submits D9"\n')).toMatchObject({ because: 'unreadable', at: { line: 8 } });
  });

  it('stop at an act that is not in order, with what would be', () => {
    const stopped = failure('  - FRA votes in favour\n');
    expect(stopped).toMatchObject({ because: 'refused', at: { line: 8 }, refusal: { because: 'stage' } });
    if (stopped?.because === 'refused') expect(stopped.refusal.instead).toContain('floor.request');
  });

  it('expect an act to be refused under a rule, for a reason', () => {
    expect(failure('  - { refused: FRA votes in favour }\n')).toBeNull();
    expect(
      failure('  - { refused: FRA leaves the list of speakers, rule: 27, because: not-listed }\n'),
    ).toBeNull();
    expect(failure('  - { refused: FRA leaves the list of speakers, rule: 30 }\n')).toMatchObject({
      because: 'refused-otherwise',
      rule: '30',
      refusal: { rule: '27' },
    });
    expect(failure('  - { refused: FRA leaves the list of speakers, because: stage }\n')).toMatchObject({
      because: 'refused-otherwise',
    });
    expect(failure('  - { refused: FRA asks for the floor, rule: 27 }\n')).toMatchObject({
      because: 'in-order',
    });
    // An act that is to be refused is not done.
    expect(run('  - refused: FRA votes in favour\n').done).toHaveLength(run('  - expect: {}\n').done.length);
  });

  it('expect where the meeting stands, each thing with its place', () => {
    expect(
      failure(
        '  - FRA asks for the floor\n  - expect: { stage: debate, floor: nobody, list: [FRA], chair: CHE, agenda: adopted, outcome: floor.requested, claim: { c: not-raised } }\n',
      ),
    ).toMatchObject({ because: 'expected', mismatches: [{ key: 'outcome', expected: 'floor.requested' }] });
    expect(failure('  - expect:\n      stage: debate\n      chair: RUS\n      floor: FRA\n')).toMatchObject({
      because: 'expected',
      at: { line: 10, column: 7 },
      mismatches: [
        { key: 'chair', expected: 'RUS', found: 'CHE' },
        { key: 'floor', expected: 'FRA', found: 'nobody' },
      ],
    });
    expect(failure('  - expect: { tally: 1-0-14 }\n')).toMatchObject({
      mismatches: [{ key: 'tally', found: 'nothing' }],
    });
    expect(
      failure('  - expect: { tally: nothing, result: nothing, because: nothing, vetoes: [] }\n'),
    ).toBeNull();
    const voted = `  - FRA submits D1
  - the President proceeds to the vote
  - the President puts D1 to the vote
  - vote D1: against USA CHN; others for
  - the President declares the result
`;
    expect(failure(`${voted}  - expect: { result: not-adopted, vetoes: [USA, CHN] }\n`)).toBeNull();
    expect(failure(`${voted}  - expect: { tally: nothing, result: nothing, vetoes: [USA] }\n`)).toMatchObject(
      {
        mismatches: [
          { key: 'tally', found: '13-2-0' },
          { key: 'result', found: 'not-adopted' },
          { key: 'vetoes', expected: 'USA', found: 'CHN, USA' },
        ],
      },
    );
  });

  it('are taken up to a line of the file', () => {
    expect(run('  - FRA asks for the floor\n', { upTo: 5 }).done.map(({ act }) => act.kind)).toEqual([
      'meeting.call',
      'meeting.open',
    ]);
  });
});

const KURSK = 'format: 1\nscenario: kursk-2024\nseed: s1\ngiven: { from: 2024-10-31 }\nsteps:\n';

describe('the others', () => {
  it('play until what is waited for holds, and to the end', () => {
    const { failure, done, session } = runScript(
      prepared(
        `${KURSK}  - let the others play:\n    until: { stage: debate }\n  - let the others play:\n    until: { floor: RUS }\n  - expect: { floor: RUS }\n  - let the others play\n`,
      ),
    );
    expect(failure).toBeNull();
    expect(session.position.stage).toBe('closed');
    expect(done.every(({ why }) => why !== null)).toBe(true);
    expect(done[0]?.line).toBe(6);
  });

  it('are told to be stuck where they never get there', () => {
    const { failure } = runScript(
      prepared(`${KURSK}  - let the others play:\n    until: { draft: { D1: vetoed } }\n`),
    );
    expect(failure).toMatchObject({
      because: 'stuck',
      at: { line: 6, column: 5 },
      mismatches: [{ key: 'draft', of: 'D1', expected: 'vetoed' }],
    });
  });

  it('wait for a seat that somebody holds', () => {
    const text = KURSK.replace('steps:', 'held: [RUS]\nsteps:');
    const { failure, session } = runScript(prepared(`${text}  - let the others play\n`));
    expect(failure).toBeNull();
    expect(session.council.meetings[session.council.current]?.floor?.seat).toBe('RUS');
  });
});

describe('the record of a replay', () => {
  const text = `${HEAD}${OPENED}  - RUS asks for the floor\n`;

  it('is one that replays to the same digests', () => {
    const ready = prepared(text);
    const { done } = runScript(ready, { record: true });
    const entries = done.flatMap(({ entry }) => (entry === null ? [] : [entry]));
    const header = headerOf(ready, '2026-01-01T00:00:00.000Z');
    expect(entries).toHaveLength(5);
    expect(replayRecord(header, entries, startOf(ready), step)).toMatchObject({ ok: true, digests: 5 });
  });

  it('is compared by the digest of its last entry', () => {
    const { done } = runScript(prepared(text), { record: true });
    const digest = done.at(-1)?.entry?.digest;
    expect(runScript(prepared(`${text}  - expect: { record: '${digest}' }\n`)).failure).toBeNull();
    expect(runScript(prepared(`${text}  - expect: { record: '${'0'.repeat(32)}' }\n`)).failure).toMatchObject(
      { mismatches: [{ key: 'record', found: digest }] },
    );
  });

  it('is where a replay may go on', () => {
    const start = prepared(`${KURSK}  - let the others play:\n    until: { stage: debate }\n`);
    const { done } = runScript(start, { record: true });
    const entries = done.flatMap(({ entry }) => (entry === null ? [] : [entry]));
    writeFileSync(
      join(folder, 'r.jsonl'),
      encodeRecord(headerOf(start, '2026-01-01T00:00:00.000Z'), entries),
    );
    const given = (entry: string) => KURSK.replace(/given:.*/u, `given: { record: r.jsonl${entry} }`);
    expect(runScript(prepared(`${given('')}  - expect: { stage: debate }\n`)).failure).toBeNull();
    expect(runScript(prepared(`${given(', entry: 0')}  - expect: { stage: uncalled }\n`)).failure).toBeNull();
    expect(prepareText(`${given(', entry: 999')}  - expect: {}\n`, 'a', folder)).toMatchObject({
      ok: false,
      because: 'other-record',
    });
  });
});

describe('the record of a played meeting', () => {
  const debate = `${KURSK}  - let the others play:\n    until: { stage: debate }\n`;

  it('goes back to an entry, on a branch of its own', () => {
    const {
      failure: none,
      entries,
      session,
    } = runScript(
      prepared(
        `${HEAD}${OPENED}  - RUS asks for the floor\n  - { go back to: 4, by: RUS }\n  - expect: { list: [] }\n  - FRA asks for the floor\n  - go back to: 0\n  - expect: { stage: uncalled }\n`,
      ),
    );
    expect(none).toBeNull();
    expect(session.position.stage).toBe('uncalled');
    expect(entries.map(({ n, parent, by, act }) => [n, parent, by, act.kind])).toEqual([
      [1, 0, 'CHE', 'meeting.call'],
      [2, 1, 'CHE', 'meeting.open'],
      [3, 2, 'CHE', 'decision.declare'],
      [4, 3, 'CHE', 'item.open'],
      [5, 4, 'RUS', 'floor.request'],
      [6, 4, 'RUS', 'record.return'],
      [7, 6, 'FRA', 'floor.request'],
      [8, 0, 'WORLD', 'record.return'],
    ]);
    expect(failure('  - go back to: 5\n')).toMatchObject({ because: 'no-entry', entry: 5, at: { line: 8 } });
  });

  it('has timed news come in as often as it goes back before it', () => {
    const others = (until: string) => `  - let the others play:\n    until: ${until}\n`;
    const { failure, entries } = runScript(
      prepared(`${debate}${others('{ floor: RUS }')}  - go back to: 10\n${others('{ floor: RUS }')}`),
      { record: true },
    );
    expect(failure).toBeNull();
    const released = entries.flatMap(({ act }) => (act.kind === 'news.release' ? [act.news] : []));
    expect(released.filter((id) => id === 'measures')).toHaveLength(2);
  });

  it('knows from which step on people hold which seats', () => {
    const { failure, session } = runScript(prepared(`${debate}  - held: [RUS]\n  - let the others play\n`));
    expect(failure).toBeNull();
    expect(session.council.meetings[session.council.current]?.floor?.seat).toBe('RUS');
  });

  it('has reasons as they are asked for or written', () => {
    const lines = `  - WORLD releases announced\n  - RUS requests a meeting\n  - done: the President calls the meeting\n    why: null\n  - done: the President calls the meeting to order\n    why: [{ code: has-to-open }]\n`;
    const known = lines.replace('has-to-open', 'nothing-to-do');
    const why = (text: string) => runScript(prepared(text), { record: true }).entries.map((one) => one.why);
    const [, asked, ...rest] = why(KURSK.replace('steps:', 'reasons: true\nsteps:') + known);
    expect(asked).toMatchObject([{ code: 'asks-for-meeting' }]);
    expect(rest).toEqual([undefined, [{ code: 'nothing-to-do', facts: {} }]]);
    expect(why(KURSK + known)).toEqual([undefined, undefined, ...rest]);
    const held = KURSK.replace('steps:', 'reasons: true\nheld: [RUS]\nsteps:');
    expect(why(held + known)).toEqual([[], undefined, ...rest]);
    expect(prepareText(KURSK + lines, 'a', folder)).toMatchObject({
      ok: false,
      problems: [{ code: 'wrong-value', line: 11 }],
    });
  });
});

describe('a replay that cannot be run', () => {
  const because = (text: string) => {
    const loaded = prepareText(text, 'a.replay.yaml', folder);
    return loaded.ok ? null : loaded;
  };

  it('says which of its parts is wrong, and where', () => {
    expect(because(HEAD)).toMatchObject({ because: 'invalid', problems: [{ code: 'wrong-type', line: 3 }] });
    expect(because(`${HEAD}  - { expect: { stage: nowhere } }\n`)).toMatchObject({
      problems: [{ code: 'wrong-value', line: 4, column: 24 }],
    });
    expect(because(`${HEAD}  - { expect: {}, also: 1 }\n`)).toMatchObject({
      problems: [{ code: 'unknown-key', line: 4 }],
    });
    expect(because(`${HEAD}  - a: 1\n    b: 2\n`)).toMatchObject({
      problems: [{ code: 'unknown-key', line: 5 }],
    });
    expect(because(`${HEAD.replace('2024-10-31', '1850-10-31')}  - CHE calls the meeting\n`)).toMatchObject({
      because: 'invalid',
      problems: [{ code: 'date-not-covered', line: 2, column: 18 }],
    });
    expect(because('format: 1\nscenario: nowhere\nsteps: [x]\n')).toMatchObject({
      because: 'no-scenario',
      named: 'nowhere',
    });
    expect(because(KURSK.replace('2024-10-31', 'never').concat('  - x\n'))).toMatchObject({
      because: 'no-meeting',
      from: 'never',
    });
  });
});
