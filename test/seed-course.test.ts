import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { Move } from '../src/claims/acts.ts';
import { type Seat, WORLD } from '../src/council/seat.ts';
import type { OwnWords } from '../src/procedure/acts.ts';
import type { Course } from '../src/record/course.ts';
import { summary } from '../src/record/summary.ts';
import { verbatim } from '../src/record/verbatim.ts';
import { courseOf, replayRecord } from '../src/replay/replay.ts';
import { loadReplay } from '../src/replay/script/file.ts';
import { runScript } from '../src/replay/script/prepare.ts';
import { textsOf } from '../src/scenario/texts.ts';
import { readSeed } from '../src/seeding/events.ts';
import type { Act } from '../src/session/council.ts';
import { openSession } from '../src/session/open.ts';
import { step } from '../src/session/step.ts';
import { SEAL, SUMMARY, VERBATIM } from '../src/words/en/record.ts';
import { advanceUntil, done, kursk, OCTOBER_31, type Sitting, sitting } from './table/sitting.ts';

const read = readSeed(
  readFileSync(new URL('../seeds/kursk-2024.events.yaml', import.meta.url), 'utf8'),
  'kursk-2024.events.yaml',
);
if (!read.ok) throw new Error(JSON.stringify(read));
const EVENTS = read.data.events;

/** An event of the news item, with what every one of those used here has. */
function event(id: string) {
  const found = EVENTS.find((one) => one.id === id);
  if (found === undefined) throw new Error(`no event ${id}`);
  const [first = ''] = found.by;
  const [to = ''] = found.to ?? [];
  return { ...found, first, to, claim: found.claim ?? '' };
}

const words = (text: string): OwnWords => ({ text, lang: 'en' });

/** One act of the course. `event`: the event of the news item that it is; null for what the rules ask for around it. */
interface Told {
  readonly event: string | null;
  readonly act: Act;
}

const president = (act: Act): Told => ({ event: null, act });
const floorTo = (to: Seat): readonly Told[] => [
  { event: null, act: { kind: 'floor.request', by: to } },
  president({ kind: 'floor.give', by: 'CHE', to }),
];
const pass = (by: Seat): Told => ({ event: null, act: { kind: 'floor.pass', by } });

/** A statement that is an event: its author does this with its claim. */
const says = (id: string, move: Move['do'], by = event(id).first, own: OwnWords | null = null): Told => ({
  event: id,
  act: { kind: 'statement.make', by, moves: [{ do: move, claim: event(id).claim }], words: own },
});

const decided = (): Told => president({ kind: 'decision.declare', by: 'CHE' });
const invited = (who: Seat, rule: 37 | 39): readonly Told[] => [
  president({ kind: 'invitation.propose', by: 'CHE', who, rule }),
  decided(),
];

/** The meeting of 31 October 2024 up to the question at its end. */
const COURSE: readonly Told[] = [
  { event: 'request', act: { kind: 'meeting.request', by: event('request').first, rule: 2 } },
  president({ kind: 'meeting.call', by: 'CHE' }),
  president({ kind: 'meeting.open', by: 'CHE' }),
  decided(),
  ...invited('UKR', 37),
  ...invited('ebo', 39),
  president({ kind: 'item.open', by: 'CHE' }),

  ...floorTo('ebo'),
  {
    event: null,
    act: { kind: 'statement.make', by: 'ebo', moves: [{ do: 'assert', claim: 'diversion' }], words: null },
  },
  pass('ebo'),

  ...floorTo('RUS'),
  says('arms', 'assert'),
  // When it took this position the item does not say; it is the one that the question at the end is about.
  {
    event: 'position',
    act: {
      kind: 'statement.make',
      by: event('position').first,
      moves: [],
      words: words(event('position').says),
    },
  },
  pass('RUS'),

  { event: 'measures', act: { kind: 'news.release', by: WORLD, news: 'measures' } },
  ...floorTo('USA'),
  says('confrontation', 'assert'),
  {
    event: 'confrontation',
    act: {
      kind: 'statement.make',
      by: event('confrontation').first,
      moves: [{ do: 'evidence', claim: event('confrontation').claim }],
      words: null,
    },
  },
  says('criticism', 'assert', event('criticism').first, words(event('criticism').says)),
  says('violations', 'assert'),
  pass('USA'),
  ...floorTo('GBR'),
  says('violations', 'assert', 'GBR'),
  pass('GBR'),
  ...floorTo('KOR'),
  says('violations', 'assert', 'KOR'),
  pass('KOR'),

  ...floorTo('CHN'),
  says('rebuttal', 'deny'),
  says('no-weapons', 'assert'),
  says('anxiety', 'assert'),
  {
    event: 'rebuttal',
    act: {
      kind: 'statement.make',
      by: event('rebuttal').first,
      moves: [{ do: 'deny', claim: event('criticism').claim }],
      words: null,
    },
  },
  pass('CHN'),

  ...floorTo('RUS'),
  {
    event: null,
    act: {
      kind: 'statement.make',
      by: 'RUS',
      moves: [{ do: 'deny', claim: event('violations').claim }],
      words: null,
    },
  },
  pass('RUS'),

  // A further statement: the Rules know no right of reply and no question time.
  ...floorTo('USA'),
  says('alert', 'assert'),
  {
    event: 'challenge',
    act: {
      kind: 'challenge.put',
      by: event('challenge').first,
      to: event('challenge').to,
      claim: event('challenge').claim,
      words: null,
    },
  },
  pass('USA'),
];

/** The two ways to be silent: an offered floor let pass, or the close with nobody on the list. */
const SILENCES: Readonly<Record<'the floor is let pass' | 'the meeting closes', readonly Told[]>> = {
  'the floor is let pass': [
    president({ kind: 'floor.offer', by: 'CHE', to: 'RUS', challenge: 'Q1' }),
    { event: 'silence', act: { kind: 'floor.pass', by: event('silence').first } },
    president({ kind: 'meeting.close', by: 'CHE' }),
  ],
  'the meeting closes': [{ event: 'silence', act: { kind: 'meeting.close', by: 'CHE' } }],
};

const EVERYBODY = [
  ...sitting()
    .state()
    .view.seats.map(({ seat }) => seat),
  'UKR',
  'ebo',
];

function play(silence: keyof typeof SILENCES): Sitting {
  const at = sitting({ held: EVERYBODY, seed: 'seed' });
  for (const { act } of [...COURSE, ...SILENCES[silence]]) done(at.table, act);
  return at;
}

function courseAt({ header, store }: Sitting): Course {
  const found = courseOf(header, store.kept, openSession(kursk(), { from: OCTOBER_31 }), step);
  if (!found.ok) throw new Error(JSON.stringify(found));
  return found.course;
}

const TROOPS = event('alert').claim;

describe.each(Object.keys(SILENCES) as (keyof typeof SILENCES)[])('the course of the seed: %s', (silence) => {
  const at = play(silence);
  const { view } = at.state();
  const by = (marks: readonly { readonly by: Seat }[] | undefined) => marks?.map((mark) => mark.by);
  const claim = (id: string) => view.claims.find((one) => one.id === id);

  it('names every event of that meeting which somebody at the table brought about', () => {
    const named = new Set([...COURSE, ...SILENCES[silence]].map(({ event: id }) => id));
    const seated = EVENTS.filter(
      (one) => one.meeting === OCTOBER_31 && one.by.some((seat) => EVERYBODY.includes(seat)),
    ).map(({ id }) => id);
    expect(seated.length).toBeGreaterThan(8);
    for (const id of [...seated, 'violations', 'measures', 'position']) expect([...named]).toContain(id);
  });

  it('ends with the challenge unanswered, and says so of the claim', () => {
    expect(view.challenges).toMatchObject([
      { id: 'Q1', by: 'USA', to: 'RUS', claim: TROOPS, status: 'unanswered', how: null },
    ]);
    expect(claim(TROOPS)?.status).toBe('unanswered');
    const how = at.store.kept.flatMap(({ outcomes }) =>
      outcomes.flatMap((outcome) => (outcome.kind === 'claim.unanswered' ? [outcome.at] : [])),
    );
    expect(how).toEqual([silence === 'the meeting closes' ? 'close' : 'floor-passed']);
  });

  it('ends without a decision: no vote, no draft, no product', () => {
    expect(view.over).toBe(true);
    expect(view.results).toEqual([]);
    expect(view.drafts.map(({ status }) => status)).toEqual(view.drafts.map(() => 'zero'));
    const texts = textsOf(kursk());
    expect(summary(courseAt(at), texts)).toContain(SUMMARY.noProduct);
  });

  it('has both versions on record, each in the name of whoever gave it', () => {
    expect(by(claim(TROOPS)?.asserted)).toEqual(['USA']);
    expect(by(claim(TROOPS)?.confirmed)).toEqual([]);
    expect(by(claim('support-to-defence')?.asserted)).toEqual(['USA']);
    expect(by(claim('support-to-defence')?.evidenced)).toEqual(['USA']);
    expect(by(claim('support-to-defence')?.denied)).toEqual(['CHN']);
    expect(by(claim('voice-for-peace')?.asserted)).toEqual(['USA']);
    expect(by(claim('voice-for-peace')?.denied)).toEqual(['CHN']);
    expect(by(claim('no-weapons-supplied')?.asserted)).toEqual(['CHN']);
    expect(by(claim('peddling-anxiety')?.asserted)).toEqual(['CHN']);
    expect(by(claim('western-arms')?.asserted)).toEqual(['RUS']);
    expect(by(claim('charter-and-resolutions')?.asserted)).toEqual(['USA', 'GBR', 'KOR']);
    expect(by(claim('charter-and-resolutions')?.denied)).toEqual(['RUS']);
    const page = verbatim(courseAt(at), textsOf(kursk()));
    expect(page).toContain(event('position').says);
    expect(page).toContain(event('criticism').says);
  });

  it('shows nothing of the silence in the verbatim record; the annex lists it', () => {
    const page = verbatim(courseAt(at), textsOf(kursk()));
    // What was said and done, before the signature, whose digest is of every entry (rule 53).
    const bodyOf = (text: string): string | undefined => text.split(`### ${SEAL.title}`)[0];
    const body = bodyOf(page);
    const [, annex = ''] = page.split(`## ${VERBATIM.annex}`);
    expect(body).toContain(textsOf(kursk()).claims[TROOPS]?.question);
    expect(body).not.toMatch(/\b(silent|silence|unanswered|lets|declines|Q1)\b/i);
    // The two ways of being silent cannot be told apart by it.
    const other = verbatim(
      courseAt(play(silence === 'the meeting closes' ? 'the floor is let pass' : 'the meeting closes')),
      textsOf(kursk()),
    );
    expect(bodyOf(other)).toBe(body);
    expect(annex).toMatch(/Q1 \|.*United States.*Russia.*unanswered/);
  });

  it('knows no right of reply, is valid, and replays', () => {
    const { header, store } = at;
    const texts = textsOf(kursk());
    const course = courseAt(at);
    for (const text of [JSON.stringify(store.kept), verbatim(course, texts), summary(course, texts)])
      expect(text).not.toMatch(/right of reply/i);
    const start = openSession(kursk(), { from: OCTOBER_31 });
    expect(replayRecord(header, store.kept, start, step)).toMatchObject({ ok: true });
  });
});

describe('the replay file of the course', () => {
  it('does the same, act by act', () => {
    const path = fileURLToPath(
      new URL('replays/2024-10-31-question-unanswered.replay.yaml', import.meta.url),
    );
    const loaded = loadReplay(path);
    if (!loaded.ok) throw new Error(JSON.stringify(loaded));
    const { done, failure } = runScript(loaded.prepared);
    expect(failure).toBeNull();
    expect(done.map(({ act }) => act)).toEqual(
      [...COURSE, ...SILENCES['the floor is let pass']].map(({ act }) => act),
    );
  });
});

describe('the same meeting played by computer delegations', () => {
  it('usually ends with that challenge unanswered, and seldom with a decision', () => {
    const SEEDS = 20;
    const ends = Array.from({ length: SEEDS }, (_, at) => {
      const { table, state } = sitting({ seed: `computers ${at}` });
      advanceUntil(table);
      return state().view;
    });
    const ended = (status: string): number =>
      ends.filter(({ challenges }) =>
        challenges.some(
          (one) => one.by === 'USA' && one.to === 'RUS' && one.claim === TROOPS && one.status === status,
        ),
      ).length;
    for (const { over } of ends) expect(over).toBe(true);
    expect(ended('unanswered')).toBeGreaterThanOrEqual(SEEDS * 0.75);
    expect(ended('answered')).toBe(0);
    expect(ends.filter(({ drafts }) => drafts.some(({ status }) => status === 'adopted'))).toEqual([]);
  });
});
