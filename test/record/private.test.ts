import { describe, expect, it } from 'vitest';
import { membersOn } from '../../src/council/members.ts';
import { communiques } from '../../src/record/communique.ts';
import { summary } from '../../src/record/summary.ts';
import { verbatim } from '../../src/record/verbatim.ts';
import { votes } from '../../src/record/votes.ts';
import { textsOf } from '../../src/scenario/texts.ts';
import * as sitting from '../cases/stage/sitting.ts';
import {
  ask,
  assembly,
  ballot,
  call,
  challenge,
  close,
  closeVoting,
  count,
  counts,
  type Doing,
  declare,
  give,
  invite,
  move,
  news,
  open,
  openBallot,
  openItem,
  openVoting,
  paper,
  pass,
  propose,
  put,
  say,
  table,
  unmove,
} from '../rules/acts.ts';
import { harbour } from '../rules/harbour.ts';
import { act, courseFrom, write } from './fixture.ts';

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
  const course = courseFrom(writing);
  const texts = textsOf(scenario);
  return {
    page: (seat: string | null = null) => verbatim(course, texts, seat),
    communique: communiques(course, texts),
    summary: (seat: string | null = null) => summary(course, texts, seat),
    votes: (seat: string | null = null) => votes(course, texts, seat),
    digest: writing.entries.at(-1)?.digest ?? '',
  };
}

const communiqueOf = ({ scenario, header, start, told }: sitting.Sitting): string =>
  communiques(courseFrom({ header, start, entries: told.map(({ entry }) => entry) }), textsOf(scenario));

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

  it('names every item that was taken up, and no other', () => {
    const items = ['The harbour', 'The pier', 'The bay'];
    const sat = sitting.does(
      sitting.sit(harbour({ public: false, items, invited: [], drafts: {} })),
      call,
      open,
      declare,
      openItem,
      openItem,
    );
    const closed = sitting.does(sat, openItem, close);
    expect(communiqueOf(closed)).toContain(
      'considered the items entitled “The harbour”, “The pier” and “The bay”.',
    );
  });

  it('says that an election was held and who was elected, and never by how many votes', () => {
    const election = { seats: 1, candidates: { ada: 'FRA', ben: 'JPN' } } as const;
    const start = sitting.sit(harbour({ public: false, invited: [], drafts: {}, election }));
    const elected = sitting.does(
      start,
      call,
      open,
      declare,
      openItem,
      openBallot,
      ...membersOn('2024-09-10').map((seat) => paper(seat, 'ada')),
      counts,
      assembly('ada'),
      close,
    );
    const page = communiqueOf(elected);
    expect(page).toContain(
      'The Council held an election by secret ballot to fill vacancies on the International Court of Justice. Judge ada was elected.',
    );
    expect(page).not.toContain('15');
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
    expect(single.page('RUS')).toContain('The single copy, as consulted by the Russian Federation');
    expect(single.page('DEU')).not.toContain(CLOSED);
  });

  it('without that decision the record is open to the same, and published to nobody (rule 54)', () => {
    const kept = played(...IN_PRIVATE);
    expect(kept.page()).not.toContain(CLOSED);
    expect(kept.page()).toContain(OPEN);
    expect(kept.page()).toContain('its record is not published');
    expect(kept.page()).toContain('name a seat that took part (--seat)');
    expect(kept.page('ISL')).toContain(CLOSED);
    expect(kept.page('ISL')).toContain('The record of the private meeting, as consulted by Iceland');
    expect(kept.page('DEU')).toContain('Germany took no part in the private meeting');
    // Rules 21, 51: the Secretary-General acts at all meetings, and keeps the copy.
    expect(kept.page('SG')).not.toContain('took no part');
    expect(kept.page('DEU')).not.toContain('name a seat that took part');
  });

  it('a public meeting is open to everybody, whoever asks', () => {
    const open = played();
    for (const seat of [null, 'DEU', 'RUS']) {
      expect(open.page(seat)).toContain(CLOSED);
      expect(open.page(seat)).not.toContain('rule 56');
    }
  });
});

describe('rules 48 and 56: what was done in private is in no product but for those who took part', () => {
  const EVERYBODY = membersOn('2024-09-10').map((seat) =>
    ballot(seat, seat === 'USA' ? 'abstaining' : 'for'),
  );
  const SECRETLY: readonly Doing[] = [
    ...IN_PRIVATE,
    ask('KOR'),
    give('KOR'),
    say('KOR', { do: 'assert', claim: 'light' }),
    pass('KOR'),
    ask('ISL'),
    give('ISL'),
    challenge('ISL', 'KOR', 'light'),
    pass('ISL'),
    news('gazette'),
    move('CHN', 'suspend'),
    unmove('CHN'),
    table('FRA', 'D1'),
    openVoting,
    put('D1'),
    ...EVERYBODY,
    count,
    closeVoting,
  ];
  const there = played(...SECRETLY);
  const NEWS = textsOf(harbour({})).news.gazette?.text ?? '';

  it('the verbatim record and its annex', () => {
    expect(NEWS).not.toBe('');
    expect(there.page('RUS')).toContain(NEWS);
    expect(there.page()).not.toContain(NEWS);
    // Nothing is said not to have happened of which the reader may not know.
    expect(there.page()).not.toContain('No question about a claim was put to a delegation.');
    expect(there.page()).toContain('None in public. What was done in private is not shown (rules 48, 55).');
    expect(there.page('RUS')).not.toContain('None in public');
  });

  it('the summary: the speakers, claims, questions, motions and drafts of the public part only', () => {
    const [mine, others] = [there.summary('RUS'), there.summary()];
    expect(mine).toContain('| Republic of Korea | 1 | 0 |');
    expect(others).not.toContain('| Republic of Korea | 1 | 0 |');
    expect(others).toContain('| France | 1 | 0 |');
    for (const none of [
      'No claim was raised.',
      'No question about a claim',
      'No draft resolution was',
      'No vote was taken.',
    ])
      expect(mine + others).not.toContain(none);
    expect(others.split('None in public. What was done in private is not shown')).toHaveLength(5);
    expect(mine).not.toContain('None in public');
    expect(mine).toContain('| China | Motion to suspend');
    expect(others).not.toContain('| China | Motion to suspend');
    expect(others).toContain('Official communiqué');
  });

  it('a draft that was before the Council in public: not that it was never put to the vote', () => {
    const later = played(
      table('FRA', 'D1'),
      ...IN_PRIVATE,
      openVoting,
      put('D1'),
      ...EVERYBODY,
      count,
      closeVoting,
    );
    expect(later.summary()).toContain('before the Council when it went on in private');
    expect(later.summary()).not.toContain('not put to the vote');
    expect(later.summary('RUS')).not.toContain('before the Council when it went on in private');
  });

  it('the front page says what of the meeting was private, and by which rules', () => {
    expect(there.page()).toContain('Opened in public, continued in private (rule 48)');
    expect(played(...IN_PRIVATE, ...ONE_COPY).page()).toContain(
      'Opened in public, continued in private (rules 48 and 51)',
    );
    expect(played().page()).not.toContain('rivate');
  });

  it('the vote sheet: the result is told by the communiqué, and whose votes they were to nobody else', () => {
    expect(there.votes('ISL')).toContain('| United States of America\\* | abstaining |');
    for (const seat of [null, 'DEU'])
      expect(there.votes(seat)).not.toContain('| United States of America\\* | abstaining |');
    expect(there.votes()).toContain('told by the communiqué (rule 55)');
    expect(there.votes('DEU')).toContain('Germany took no part');
    expect(there.communique).toContain('14 in favour');
  });
});

describe('rule 53: the record is signed by the President', () => {
  it('with the digest of the last entry, once the meeting is closed', () => {
    const { page, digest } = played();
    expect(page()).toContain(` | ${digest} |`);
    expect(page()).toContain('Rule 53');
  });
});

describe('rule 15: credentials', () => {
  it('the summary says whose were not recognised, and that a meeting was private', () => {
    const objected = [propose('RUS', { what: 'credentials', seat: 'GBR' }), declare];
    const row = (...decisions: readonly Doing[]) =>
      /^\| Credentials not recognised \(rule 17\) \| (.*) \|$/mu.exec(played(...decisions).summary())?.[1];
    expect(row(...objected)).toBe(
      'United Kingdom of Great Britain and Northern Ireland, without a vote, nobody objecting',
    );
    const put17 = [...objected.slice(0, 1), put(), ...membersOn('2024-09-10').map((by) => ballot(by, 'for'))];
    expect(row(...put17, count)).toBe(
      'United Kingdom of Great Britain and Northern Ireland, by a procedural vote',
    );
    expect(played(...IN_PRIVATE, ...ONE_COPY).summary()).toContain('in a single copy');
    expect(played().summary()).not.toContain('Credentials');
  });
});
