import { describe, expect, it } from 'vitest';
import { communiques } from '../../src/record/communique.ts';
import { summary } from '../../src/record/summary.ts';
import { verbatim } from '../../src/record/verbatim.ts';
import { courseOf } from '../../src/replay/replay.ts';
import { textsOf } from '../../src/scenario/texts.ts';
import { step } from '../../src/session/step.ts';
import {
  ask,
  call,
  close,
  type Doing,
  declare,
  give,
  invite,
  open,
  openItem,
  pass,
  propose,
} from '../rules/acts.ts';
import { harbour } from '../rules/harbour.ts';
import { act, write } from './fixture.ts';

const says = (by: string, text: string) =>
  ({ kind: 'statement.make', by, moves: [], words: { text, lang: 'en' } }) as const;

const speaks = (by: string, text: string): readonly Doing[] => [ask(by), give(by), says(by, text), pass(by)];

const OPEN = 'The lamp was lit.';
const CLOSED = 'The lamp has gone out.';

/** France speaks in public and, once the Council has decided to go on in private, again. */
function played(...decisions: readonly Doing[]) {
  const scenario = harbour({ symbol: 'S/PV.9999' });
  const writing = write(null, scenario, 'harbour');
  const doings: readonly Doing[] = [
    call,
    open,
    declare,
    invite('ISL'),
    declare,
    openItem,
    ...speaks('FRA', OPEN),
    ...decisions,
    ...speaks('FRA', CLOSED),
    close,
  ];
  for (const doing of doings) act(writing, typeof doing === 'function' ? doing('SVN') : doing);
  const found = courseOf(writing.header, writing.entries, writing.start, step);
  if (!found.ok) throw new Error(JSON.stringify(found));
  const texts = textsOf(scenario);
  return {
    page: (seat: string | null = null) => verbatim(found.course, texts, seat),
    communique: communiques(found.course, texts),
    summary: summary(found.course, texts),
    digest: writing.entries.at(-1)?.digest ?? '',
  };
}

const IN_PRIVATE = [propose('CHN', { what: 'private' }), declare] as const;
const ONE_COPY = [propose('CHN', { what: 'single-copy' }), declare] as const;

describe('rule 55: the communiqué', () => {
  it('says what was considered, when, and who took part; nothing of what was said', () => {
    const { communique } = played(...IN_PRIVATE);
    expect(communique).toContain(
      'At its 9999th meeting held in private on Tuesday, 10 September 2024, the Security Council considered the item entitled “Lights, buoys and charts of the harbour”.',
    );
    expect(communique).toContain('Iceland');
    expect(communique).not.toContain(CLOSED);
  });

  it('is none where no meeting was private', () => {
    expect(played().communique).toContain('No meeting was held in private.');
    expect(played().page()).not.toContain('Official communiqué');
  });
});

describe('rules 51 and 56: the single copy', () => {
  const single = played(...IN_PRIVATE, ...ONE_COPY);

  it('the public reads what was said in public, then the communiqué', () => {
    const page = single.page();
    expect(page).toContain(OPEN);
    expect(page).not.toContain(CLOSED);
    expect(page).toContain('Official communiqué');
    expect(page.indexOf('continue the meeting in private')).toBeGreaterThan(page.indexOf(OPEN));
  });

  it('whoever took part reads all of it, members and those invited', () => {
    for (const seat of ['RUS', 'ISL']) expect(single.page(seat)).toContain(CLOSED);
    expect(single.page('DEU')).not.toContain(CLOSED);
  });

  it('without that decision the record of a private meeting is kept like any other', () => {
    expect(played(...IN_PRIVATE).page()).toContain(CLOSED);
  });
});

describe('rule 53: the record is signed by the President', () => {
  it('with the digest of the last entry, once the meeting is closed', () => {
    const { page, digest } = played();
    expect(page()).toContain(digest);
    expect(page()).toContain('Rule 53');
  });
});

describe('rule 15: credentials', () => {
  it('the summary says whose were not recognised, and that a meeting was private', () => {
    const objected = [propose('RUS', { what: 'credentials', seat: 'GBR' }), declare];
    expect(played(...objected).summary).toMatch(/Credentials not recognised \(rule 17\) \| United Kingdom/);
    expect(played(...IN_PRIVATE, ...ONE_COPY).summary).toContain('in a single copy');
    expect(played().summary).not.toContain('Credentials');
  });
});
