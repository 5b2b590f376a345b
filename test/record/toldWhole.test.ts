import { describe, expect, it } from 'vitest';
import { summary } from '../../src/record/summary.ts';
import { verbatim } from '../../src/record/verbatim.ts';
import { courseOf } from '../../src/replay/replay.ts';
import type { Scenario } from '../../src/scenario/schema.ts';
import { textsOf } from '../../src/scenario/texts.ts';
import { openSession } from '../../src/session/open.ts';
import { step } from '../../src/session/step.ts';
import { view } from '../../src/session/view.ts';
import { CHAIR } from '../../src/words/en/chair/formulas.ts';
import { linesWords } from '../../src/words/en/lines.ts';
import { statusLines } from '../../src/words/en/linesStatus.ts';
import { outcomeWords } from '../../src/words/en/outcomes.ts';
import * as acts from '../rules/acts.ts';
import { harbour } from '../rules/harbour.ts';
import { does, meeting, outcome, upTo } from '../rules/meeting.ts';
import { act, write } from './fixture.ts';

/** The products of a meeting of the harbour. */
function played(scenario: Scenario, ...doings: readonly acts.Doing[]) {
  const writing = write(null, scenario, 'harbour');
  for (const doing of doings) act(writing, typeof doing === 'function' ? doing('SVN') : doing);
  const found = courseOf(writing.header, writing.entries, writing.start, step);
  if (!found.ok) throw new Error(JSON.stringify(found));
  const texts = textsOf(scenario);
  return { verbatim: verbatim(found.course, texts), summary: summary(found.course, texts) };
}

describe('rule 2: a request made once the meeting is called', () => {
  it('is no ground of the call, and is told as made later', () => {
    const scenario = harbour({ invited: [] });
    const { summary: page } = played(scenario, acts.call, acts.request('CHE'));
    expect(page).toContain(
      '| by the President (rule 1); asked for as well, once called, by Switzerland (rule 2) |',
    );
    const both = played(scenario, acts.request('FRA'), acts.call, acts.request('CHE')).summary;
    expect(both).toContain(
      '| by the President, at the request of France (rule 2); asked for as well, once called, by Switzerland (rule 2) |',
    );
  });
});

describe('rule 10: several items of an agenda', () => {
  const items = ['Lights', 'Buoys', { title: 'Charts', source: 'carried-over' }] as const;
  const scenario = harbour({ items, invited: [] });

  it('are all read out, in their order, and one carried over is said to be so', () => {
    const opened = openSession(scenario);
    expect(CHAIR.agenda(meeting(opened).items)).toContain(
      'The provisional agenda for this meeting has 3 items: 1. “Lights”; 2. “Buoys”; 3. “Charts”, carried over (rule 10).',
    );
  });

  it('are so listed in the verbatim record', () => {
    expect(played(scenario, acts.call, acts.open).verbatim).toContain('3\\. Charts, carried over (rule 10)');
  });
});

describe('the annex of the verbatim record', () => {
  it('comes after the signature that ends the record (rule 53), and has the remarks (rule 8)', () => {
    const page = played(
      harbour({ invited: [], drafts: {}, date: '2024-09-10', notice: '2024-09-10 08:30' }),
      acts.call,
      acts.open,
      acts.declare,
      acts.openItem,
      acts.close,
    ).verbatim;
    expect(page.indexOf('### Signature')).toBeGreaterThan(0);
    expect(page.indexOf('## Annex')).toBeGreaterThan(page.indexOf('### Signature'));
    expect(page.split('## Annex')[1]).toContain('(rule 8: three days, unless urgent)');
  });
});

describe('rule 17: an objection to a representative that nobody has named', () => {
  const texts = textsOf(harbour());
  const objected = does(upTo('debate'), acts.propose('RUS', { what: 'credentials', seat: 'GBR' }));

  it('is said to be to the representative, of a country with its article', () => {
    expect(outcomeWords(outcome(objected, 'proposal.made'), texts)).toBe(
      'the objection is to the representative of the United Kingdom',
    );
    const decided = does(objected, acts.declare);
    expect(outcomeWords(outcome(decided, 'credentials.rejected'), texts)).toBe(
      'the credentials of the representative of the United Kingdom are not recognised: they no longer sit for the United Kingdom',
    );
    expect(linesWords.youAre(view(decided, 'GBR'), texts, 'GBR')).toBe('Nobody sits for the United Kingdom.');
  });

  it('is told where the meeting stands', () => {
    expect(statusLines(view(objected, null), texts)).toContain(
      'Before the Council: the proposal of Russia to not recognise the credentials of whoever sits for the United Kingdom (rule 17).',
    );
  });
});

describe('rule 35: a draft withdrawn and taken over', () => {
  const scenario = harbour({ invited: [], drafts: { D1: ['USA'] } });
  const opening = [acts.call, acts.open, acts.declare, acts.openItem];
  const taken = [
    acts.table('USA', 'D1'),
    acts.second('RUS', 'D1'),
    acts.withdraw('USA', 'D1'),
    acts.takeOver('RUS', 'D1'),
  ];
  const course =
    'seconded by Russian Federation; withdrawn by United States of America (rule 35); taken over by Russian Federation (rule 35)';

  it('keeps the name of who submitted it, with its course, in the summary', () => {
    const withdrawn = played(scenario, ...opening, ...taken, acts.withdraw('RUS', 'D1')).summary;
    expect(withdrawn).toContain(`${course}; withdrawn by Russian Federation (rule 35) |`);
    expect(withdrawn).toMatch(/“[^|]*” \| United States of America \|/);
    const open = played(scenario, ...opening, ...taken).summary;
    expect(open).toContain(`${course}; not put to the vote |`);
  });

  it('is told in the verbatim record as it happens, and no seconder is said to have submitted it', () => {
    const page = played(scenario, ...opening, ...taken, acts.openVoting).verbatim;
    for (const told of [
      'was submitted by the United States of America.',
      'was seconded by the Russian Federation.',
      'was withdrawn by the United States of America (rule 35).',
      'was taken over by the Russian Federation, which had seconded it (rule 35).',
      'which the Russian Federation has taken over (rule 35).',
    ])
      expect(page).toContain(told);
    expect(page).not.toContain('submitted by the Russian Federation');
  });
});
