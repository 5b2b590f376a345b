import { prepareText } from '../../src/replay/script/file.ts';
import { type Prepared, runScript } from '../../src/replay/script/prepare.ts';
import type { Failure } from '../../src/replay/script/run.ts';

/** The first replay of the page, whole. */
export const FIRST = `format: 1
meeting: { date: 2024-09-10, item: The harbour }
steps:
  - the President calls the meeting
  - expect: { stage: called }
`;

export const WRONG = FIRST.replace('stage: called', 'stage: agenda');

/** What stands over the steps that the page shows alone. */
export const OVER_STEPS = `format: 1
meeting:
  date: 2024-09-10
  item: The harbour
  invited: [ISL]
  drafts:
    D1: { by: [FRA, KOR], title: The lamp, paragraphs: [To light the lamp, To paint the buoys] }
  claims:
    light: { text: The lamp is out, by: [FRA], about: [MLT] }
steps:
`;

/** Steps of every kind, in order. */
export const STEPS = `  - let the others play:
    until: { stage: debate }
  - France asks for the floor
  - refused: France makes a statement "Not yet."
    rule: 27
    because: not-your-floor
  - the President gives the floor to France
  - |
    # several lines, with words of their own
    France makes a statement: asserts light
      The lamp: it is out.
    France challenges Malta on light
    France lets the floor pass
  - expect: { floor: nobody, claim: { light: challenged }, challenge: { Q1: open } }
  - France submits D1
  - the President proceeds to the vote
  - the President puts D1 to the vote
  - vote D1: against CHN RUS; others for
  - the President declares the result
  - expect:
      tally: 13-2-0
      because: veto
      vetoes: [CHN, RUS]
      outcome: draft.failed
      draft: { D1: vetoed }
  - let the others play
  - expect: { stage: closed }
`;

/** The same meeting as it starts in a scenario. */
export const FROM_SCENARIO = `format: 1
scenario: kursk-2024
given: { from: 2024-10-31 }
seed: monday
held: [RUS]
steps:
  - let the others play:
    until: { floor: RUS }
  - Russia lets the floor pass
`;

/** Each trap, as it is avoided. */
export const TRAPS = `  - let the others play:
    until: { stage: debate }
  - France asks for the floor
  - the President gives the floor to France
  - refused: "France makes a statement: supports light, denies light"
  - |
    France makes a statement: asserts light
      Two things: the lamp is out, and buoy # 3 is adrift.
  - { refused: "France answers Q1, denying" }
  - 'France makes a statement "That is: the lamp." # a comment'
`;

export function prepared(text: string): Prepared {
  const loaded = prepareText(text, 'harbour.replay.yaml', process.cwd());
  if (!loaded.ok) throw new Error(JSON.stringify(loaded, null, 2));
  return loaded.prepared;
}

/** What does not hold of an example that is wrong. */
export function failureOf(text: string): Failure {
  const { failure } = runScript(prepared(text));
  if (failure === null) throw new Error('nothing is wrong');
  return failure;
}
