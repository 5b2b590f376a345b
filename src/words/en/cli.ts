/** What each command, argument and option of `horseshoe` is for, as the help shows it. */
export const CLI_HELP = {
  program: 'A meeting of the United Nations Security Council: rules, votes, claims, challenges and silence.',
  help: 'show help',
  helpCommand: 'show help for a command',
  version: 'show the version',
  debug: 'show where in the program an unexpected error comes from',
  afterError: 'Add --help to see how it is used.',
  examples: 'Examples:',
  play: {
    summary: 'play a meeting in the terminal',
    scenario: 'a scenario by its id, or a file (default: kursk-2024)',
    as: "the seats you take, by code, or 'none'; the computer keeps the others",
    seed: 'makes the computer delegations do the same again',
    from: 'start at this meeting of the scenario, by its id',
    out: 'where to write the record: a folder or a file',
    strict: 'parties to a dispute must abstain under Article 27(3); for teaching',
    resume: 'go on with a record; without a name, with the latest',
    replay: 'start where this replay ends, or where it does not hold',
    at: 'start before this line of the replay',
    plain: 'numbered lines instead of a screen; also when there is no terminal',
    ascii: 'draw with ASCII characters only',
    noColor: 'no colours; also when NO_COLOR is set',
    examples: [
      ['horseshoe play', 'look on; take a seat when you like'],
      ['horseshoe play kursk-2024 --as USA', 'represent the United States'],
      ['horseshoe play --as USA,RUS --seed spring', 'two at one keyboard'],
      ['horseshoe play --resume', 'go on where you left'],
      ['horseshoe play --replay r.yaml --at 12', 'from the middle of a replay'],
      ['horseshoe play --plain < answers.txt', 'from a file of answers'],
    ],
  },
  explain: {
    summary: 'explain a rule, an act or an outcome in plain words',
    description:
      'Explain in plain words a rule, an article of the Charter, an act, an outcome, a\nreason for a refusal, or a habit of Model UN. Without a name: list them all.',
    name: "what to explain, such as 33, 'Charter 27(3)' or motion.make",
    examples: [
      ['horseshoe explain 33', 'the motions that go before everything else'],
      ['horseshoe explain "27(3)"', 'the veto'],
      ['horseshoe explain vote.failed', 'an outcome'],
      ['horseshoe explain quorum', 'a habit of Model UN'],
    ],
  },
  scenario: {
    summary: 'write and check scenarios',
    list: 'list the scenarios that come with Horseshoe',
    lint: 'check scenario files; exit 3 when one has an error',
    lintFile: 'a scenario file (YAML)',
    build: 'make a scenario from the events of a seed document',
    buildFile: 'an events file, seeds/<name>.events.yaml',
    buildOut: "the file to write, '-' for standard output (default: scenarios/<name>/scenario.yaml)",
    examples: [
      ['horseshoe scenario list', ''],
      ['horseshoe scenario lint my-meeting.yaml', ''],
      ['horseshoe scenario build seeds/kursk-2024.events.yaml', ''],
    ],
  },
  seed: {
    summary: 'check the quotations of seed documents',
    check: 'find every quotation byte for byte; exit 3 when one is not there',
    checkFile: 'events files (default: seeds/*.events.yaml)',
    examples: [
      ['horseshoe seed check', ''],
      ['horseshoe seed check --json my.events.yaml', ''],
    ],
  },
  replay: {
    summary: 'run a record again and compare every digest; exit 4 where one differs',
    record: 'a record file (JSON Lines)',
    scenario: 'the scenario file, when it has moved',
    repair: 'run it with the scenario as it is now, and list what no longer holds',
    out: 'with --repair: a new record file, of what still holds',
    examples: [
      ['horseshoe replay meeting.jsonl', ''],
      ['horseshoe replay meeting.jsonl --json', 'for programs'],
      ['horseshoe replay meeting.jsonl --repair --out new.jsonl', ''],
    ],
  },
  test: {
    summary: 'run replay files; exit 1 when one does not hold',
    glob: 'files, folders or globs (default: **/*.replay.yaml)',
    reporter: 'the form of the report',
    bail: 'stop after so many that do not hold (1 without a number)',
    filter: 'only replays with this in their title or path',
    watch: 'run them again when one, or its scenario, changes; q leaves',
    update: 'write the digests of expect: {record: …} anew, after showing which',
    yes: 'write them without asking',
    repair: 'go on after what does not hold, and list all of it',
    coverage: 'what the replays met of the rules, and what not',
    noColor: 'no colours; also when NO_COLOR is set',
    examples: [
      ['horseshoe test', 'all replays below this folder'],
      ['horseshoe test class/*.replay.yaml --bail', ''],
      ['horseshoe test --filter ruling --watch', ''],
      ['horseshoe test --reporter junit > report.xml', 'for a build server'],
      ['horseshoe test --coverage', 'what a class met and did not'],
    ],
  },
  fuzz: {
    summary: 'search meetings of a scenario for what is wrong with it',
    description:
      'Play many meetings of a scenario, by the computer and at random, and look for\ncrashes, dead ends, broken rules, texts that nobody reaches, drafts that always\nor never pass and delegations with nothing to say. Every find is written as a\nreplay, as short as it can be made; exit 1 when there is one.',
    scenario: 'scenarios by their id, or files',
    meetings: 'how many meetings of each scenario (default: 100)',
    seed: "the same seed finds the same (default: 'fuzz')",
    out: "the folder for the replays (default: 'fuzz-finds'); nothing is overwritten",
    seconds: 'end the search of a scenario after so many seconds',
    kind: 'how meetings are played (default: in turn)',
    examples: [
      ['horseshoe fuzz my-meeting.yaml', ''],
      ['horseshoe fuzz kursk-2024 -n 500 --seed spring', ''],
      ['horseshoe fuzz kursk-2024 --kind computer --json', 'for programs'],
    ],
  },
  record: {
    summary: 'find, read, export and import the records of played meetings',
    list: 'list the records, the latest first',
    show: 'write a record out for reading',
    showRecord: 'a record file (JSON Lines)',
    showAs:
      'the form: verbatim (Markdown), communique (of private meetings), summary, or votes (the vote sheet)',
    showSeat:
      'who consults the record, by code or name: a seat that took part in a private meeting may read all of it',
    showOut: 'the file to write (default: standard output)',
    showScenario: 'the scenario file, when it has moved',
    export: 'write a record as a replay file',
    exportLong:
      'write a record as a replay file that holds, act by act, and from which\nhorseshoe record import makes the same record; hours are not in it',
    exportAs: 'the form: replay (YAML, lines of notation)',
    exportBranch: 'only the last branch, without what was undone; its entries are counted anew',
    import: 'make a record of a replay file',
    importLong:
      'make a record of a replay file that holds; no hour stands in a replay, so that\nevery entry has the hour of the import',
    importReplay: 'a replay file (YAML)',
    importOut: 'the record file to write; one that is there already is never written over',
    examples: [
      ['horseshoe record list', ''],
      ['horseshoe record show meeting.jsonl --as votes', ''],
      ['horseshoe record show meeting.jsonl --as verbatim --out meeting.md', ''],
      ['horseshoe record export meeting.jsonl --out meeting.replay.yaml', ''],
      ['horseshoe record import meeting.replay.yaml --out again.jsonl', ''],
    ],
  },
  tally: {
    summary: 'give the result of roll calls, one JSON line each',
    file: "a file of roll calls (JSON Lines), or '-' for standard input",
    examples: [
      ['horseshoe tally votes.jsonl', ''],
      ['zcat votes.jsonl.gz | horseshoe tally -', ''],
    ],
  },
  completion: {
    summary: 'print the script that completes this command in bash or zsh',
    shell: 'which shell it is for',
    /** The first lines of the script. */
    head: ['Completion for horseshoe, made from its command table; print it again after an update.'],
    examples: [
      ['eval "$(horseshoe completion bash)"', 'in ~/.bashrc'],
      ['eval "$(horseshoe completion zsh)"', 'in ~/.zshrc, after compinit'],
    ],
  },
  json: 'answer in JSON, for programs',
  exitCodes: [
    'Exit codes: 0 done; 1 findings, or an unexpected error; 2 wrong usage, or a',
    'file that cannot be read or written; 3 invalid input; 4 a digest differs;',
    '130 interrupted (129, 143: ended by another signal).',
  ],
} as const;

/** One scenario of `horseshoe scenario list`: its id, its title, and the minutes it is meant to take. */
export const scenarioListLine = (id: string, title: string, minutes: number): string =>
  `${id}  ${title} (about ${minutes} minutes)`;

/** The one line for an error nobody foresaw; `message` is the error's own. */
export const unexpectedError = (message: string, shown: boolean): string =>
  `horseshoe: an unexpected error: ${message}${shown ? '' : ' (--debug shows where)'}`;

/** The one line when standard output takes nothing more; `reason` is the system's code, such as ENOSPC. */
export const outputUnwritable = (reason: string): string =>
  `horseshoe: standard output cannot be written (${reason})`;
