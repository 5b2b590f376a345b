import { describe, expect, it } from 'vitest';
import { COVERED, type Met, metBy, metTogether, toMeet } from '../../src/replay/script/coverage.ts';
import { loadReplay, prepareText } from '../../src/replay/script/file.ts';
import { runScript } from '../../src/replay/script/prepare.ts';
import { SUBJECTS } from '../../src/words/en/explain.ts';

const OUTCOMES = SUBJECTS.filter(({ kind }) => kind === 'outcome').map(({ name }) => name);

function metIn(text: string): Met {
  const loaded = prepareText(text, 'a.replay.yaml', '.');
  if (!loaded.ok) throw new Error(JSON.stringify(loaded));
  const ran = runScript(loaded.prepared);
  expect(ran.failure).toBeNull();
  return metBy(ran);
}

const HEAD =
  'format: 1\nmeeting: { date: 2024-10-31, item: A matter, drafts: { D1: { by: [FRA] } } }\nsteps:\n';
const CALLED = `${HEAD}  - CHE calls the meeting\n`;

describe('what a replay met', () => {
  it('are its acts, outcomes and the moves they made on the chart', () => {
    expect(metIn(CALLED)).toMatchObject({
      acts: ['meeting.call'],
      outcomes: ['meeting.called'],
      transitions: ['uncalled: meeting.call'],
      refusals: [],
    });
    const adopted = metIn(
      `${CALLED}  - the President calls the meeting to order\n  - the President declares it so decided\n`,
    );
    expect(adopted.transitions).toEqual([
      'agenda: agenda.adopted',
      'called: meeting.open',
      'uncalled: meeting.call',
    ]);
  });

  it('are the refusals that it expected, with their rules', () => {
    const { refusals, rules } = metIn(`${CALLED}  - { refused: FRA votes in favour }\n`);
    expect(refusals).toEqual(['stage']);
    expect(rules).toContain('7');
  });

  it('counts the moves of a point of order, its ruling and the challenge to it', () => {
    const path = new URL('../replays/1950-08-29-ruling-challenged.replay.yaml', import.meta.url).pathname;
    const loaded = loadReplay(path, 'ruling');
    if (!loaded.ok) throw new Error(JSON.stringify(loaded));
    const { transitions, rules } = metBy(runScript(loaded.prepared));
    expect(transitions).toEqual(
      expect.arrayContaining([
        'orderable: order.raise',
        'order-raised: order.rule',
        'order-ruled: ruling.appeal',
        'order-challenged: question.put',
        'order: order.settled',
      ]),
    );
    expect(rules).toContain('30');
    // A vote on a ruling is no vote on an amendment.
    expect(rules).not.toContain('36');
  });

  it('counts a veto under Article 27(3)', () => {
    const vote = (against: string) =>
      `${CALLED}  - the President calls the meeting to order\n  - the President declares it so decided\n  - the President opens the item\n  - FRA submits D1\n  - the President proceeds to the vote\n  - the President puts D1 to the vote\n  - vote D1: against ${against}; others for\n  - the President declares the result\n`;
    expect(metIn(vote('RUS')).rules).toContain('Charter 27(3)');
    expect(metIn(vote('GUY')).rules).not.toContain('Charter 27(3)');
  });

  it('is among what there is to meet, in a whole session of the computer delegations too', () => {
    const others = metIn('format: 1\nscenario: kursk-2024\nsteps:\n  - let the others play\n');
    const of = toMeet(OUTCOMES);
    for (const kind of COVERED) expect(of[kind]).toEqual(expect.arrayContaining([...others[kind]]));
    expect(of.transitions.length).toBeGreaterThan(50);
  });

  it('is put together of several, each name once', () => {
    const met = metTogether([
      metIn(CALLED),
      metIn(CALLED),
      metIn(`${HEAD}  - { refused: FRA votes in favour }\n`),
    ]);
    expect(met).toMatchObject({ acts: ['meeting.call'], refusals: ['stage'] });
  });
});
