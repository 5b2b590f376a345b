/** The page `docs/replays.md`. */
export const REPLAYS_PAGE = {
  title: 'Replay files',
  generated:
    'Written by `npm run docs` from src/replay/script and src/words; do not edit. A test fails when it is stale, and runs the examples.',
  intro: [
    'A replay file is a meeting written down: what is done, line by line, and between the lines what is expected. It is read aloud in a class, played from any of its lines, and is a test: when one thing turns out otherwise than it is written, it says so and where.',
    'It is YAML, and its name ends in `.replay.yaml`. [The notation](notation.md) tells how an act is written as a line; `test/replays` in the repository has many meetings of the Council.',
  ],
  first: 'The first one',
  firstWords: 'A whole replay in five lines. The members and the President are those of the day.',
  run: '`horseshoe test harbour.replay.yaml` runs it, and a folder of them at once.',
  wrongWords: 'With `stage: agenda` in its last line it does not hold:',
  head: 'What stands at the top',
  headWords: 'Every replay has `format`, `steps`, and either `scenario` or `meeting`.',
  meeting: 'A meeting of a few facts',
  meetingWords:
    'Most replays need no scenario. `meeting` says what this one needs, and nothing else; only `date` and `item` have to be there. With a `source` its facts are those of that source, without one they are invented.',
  draft: 'A draft of `drafts`:',
  claim: 'A claim of `claims`:',
  person: 'Somebody of `people`:',
  steps: 'Steps',
  stepsWords: [
    'A step is a line of notation, or several under a `|`; or a mapping with one of these keys.',
    'Where nobody has to be heard on it, the opening of a meeting is left to the others: they call it, adopt the agenda, and open the item.',
  ],
  expect: 'What can be expected',
  expectWords: 'Everything that is said has to hold; what is not said may be as it likes.',
  stages: 'Stages',
  stagesWords: 'Where a meeting can stand; [the chart](chart.md) shows how one leads to another.',
  stepsExample: 'A replay with steps of every kind:',
  outcomes: 'Outcomes',
  outcomesWords: '`horseshoe explain` tells what each is: `horseshoe explain draft.adopted`.',
  reasons: 'Reasons of a refusal',
  reasonsWords:
    'What `because` may say of a `refused`. Without it any reason will do, without `rule` any rule.',
  from: 'From where it starts',
  fromWords: [
    'A replay in a scenario starts with its first meeting, or with the one that `given` names. It may also go on from a record, after one of its entries: `given: { record: last.jsonl, entry: 40 }`.',
    'Computer delegations play every seat that is not `held`; a replay in which they play is the same each time, for its `seed`. A line may act for any seat, held or not.',
  ],
  traps: 'Traps of YAML',
  trapWords: [
    '**A colon and a space** make a mapping of a text. In a line of notation one does no harm: `vote D1: for USA` and `makes a statement: asserts c` are read as they are written. Two on a line, or one in a `refused`, need quotation marks around the whole: `refused: "vote D1: for USA"`.',
    '**A `#` after a space** begins a comment, also within words. Words with either stand best under the line, indented, after a `|`.',
    '**In braces a comma ends a text**: `{ refused: "France answers Q1, denying" }`.',
    '**Quotation marks** at the beginning of a step are those of YAML, and end with it. A line that begins with a seat and has words in quotation marks later on is as it should be.',
    '**Tabs** do not indent.',
  ],
  failures: 'What a failure looks like',
  failuresWords: [
    'The file, the line and the column, and one of these:',
    'The first thing that does not hold is told; what comes after it is not played.',
  ],
  failureKinds: [
    'a line that **cannot be read**, with a mark under the place and what would fit there:',
    'an act that is **not in order**: the rule, the reason, and what that seat could do instead;',
    'an act that **was to be refused** and is in order, or is refused under another rule or for another reason;',
    'something **expected** that is otherwise: what was expected, and what was found;',
    'others that are **stuck**: none of them has anything more to do, and what was waited for does not hold.',
  ],
  editor: 'In an editor',
  editorWords:
    'With this comment as its first line, an editor that knows the YAML language server completes keys and values and underlines what is wrong. The JSON Schema is in the package as `horseshoe/schema/replay.schema.json`; the path is from where the file is, such as `./node_modules/horseshoe/schema/replay.schema.json`.',
  key: 'Key',
  means: 'What it is',
  value: 'Values',
} as const;

/** What the file of the JSON Schema says of itself. */
export const REPLAY_SCHEMA_WORDS = {
  title: 'A replay of Horseshoe',
  description:
    'Written by `npm run docs` from src/replay/script/schema.ts; do not edit. A test fails when it is stale.',
  line: 'A line of notation: who acts, then what it does. Or several under a |. Or: let the others play.',
  colon: 'A line of notation in which YAML has seen a colon, such as a vote or a statement.',
} as const;
