import { Argument, Command, Option } from 'commander';
import manifest from '../../package.json' with { type: 'json' };
import { CLI_HELP } from '../words/en/cli.ts';
import type { Io } from './io.ts';

type Examples = readonly (readonly [line: string, says: string])[];

/** The lines under 'Examples:', explanations in one column. */
function exampleText(examples: Examples): string {
  const width = Math.max(...examples.map(([line]) => line.length));
  const lines = examples.map(([line, says]) => `  ${says === '' ? line : `${line.padEnd(width)}  ${says}`}`);
  return ['', CLI_HELP.examples, ...lines].join('\n');
}

/** 'USA,RUS' or several --as: the seats in the order in which they were named; none when there is no name in it. */
const seatList = (text: string, before: readonly string[] = []): readonly string[] => [
  ...before,
  ...text
    .split(',')
    .map((seat) => seat.trim())
    .filter((seat) => seat !== ''),
];

/**
 * The command table. Each handler loads its command when it is called, so that starting one costs nothing for the
 * others (`tally` never loads the screen), and gives its exit code to `done`.
 */
export function commandTable(io: Io, done: (code: number) => void): Command {
  const program = new Command('horseshoe')
    .description(CLI_HELP.program)
    .helpOption('-h, --help', CLI_HELP.help)
    .helpCommand('help [command]', CLI_HELP.helpCommand)
    .option('--debug', CLI_HELP.debug)
    .addHelpText('after', `\n${CLI_HELP.exitCodes.join('\n')}`)
    .showHelpAfterError(CLI_HELP.afterError)
    .exitOverride()
    .configureOutput({
      writeOut: (text) => io.out(text),
      writeErr: (text) => io.err(text),
    })
    .version(manifest.version, '-V, --version', CLI_HELP.version);
  for (const add of [
    addPlay,
    addExplain,
    addScenario,
    addSeed,
    addReplay,
    addTest,
    addFuzz,
    addRecord,
    addTally,
    addCompletion,
  ])
    add(program, io, done);
  return program;
}

type Add = (program: Command, io: Io, done: (code: number) => void) => void;

const addPlay: Add = (program, io, done) => {
  const help = CLI_HELP.play;
  program
    .command('play')
    .summary(help.summary)
    .description(help.summary)
    .argument('[scenario]', help.scenario)
    .addOption(new Option('--as <seats>', help.as).argParser(seatList))
    .option('--seed <seed>', help.seed)
    .option('--from <meeting>', help.from)
    .option('--out <path>', help.out)
    .option('--strict-27-3', help.strict)
    .option('--resume [record]', help.resume)
    .option('--replay <file>', help.replay)
    .option('--at <line>', help.at)
    .option('--plain', help.plain)
    .option('--ascii', help.ascii)
    .option('--no-color', help.noColor)
    .addHelpText('after', exampleText(help.examples))
    .action(async (scenario: string | undefined, options) => {
      const { playCommand } = await import('./play.ts');
      done(await playCommand(scenario, options, io));
    });
};

const addExplain: Add = (program, io, done) => {
  const help = CLI_HELP.explain;
  program
    .command('explain')
    .summary(help.summary)
    .description(help.description)
    .argument('[name...]', help.name)
    .option('--json', CLI_HELP.json)
    .addHelpText('after', exampleText(help.examples))
    .action(async (name: string[], options) => {
      const { explainCommand } = await import('./explain.ts');
      done(explainCommand(name, options, io));
    });
};

const addScenario: Add = (program, io, done) => {
  const help = CLI_HELP.scenario;
  const scenario = program
    .command('scenario')
    .summary(help.summary)
    .description(help.summary)
    .addHelpText('after', exampleText(help.examples));
  scenario
    .command('list')
    .description(help.list)
    .action(async () => {
      const { scenarioListCommand } = await import('./scenarioList.ts');
      done(await scenarioListCommand(io));
    });
  scenario
    .command('lint')
    .description(help.lint)
    .argument('<file...>', help.lintFile)
    .option('--json', CLI_HELP.json)
    .action(async (files: string[], options) => {
      const { lintCommand } = await import('./scenario.ts');
      done(await lintCommand(files, options, io));
    });
  scenario
    .command('build')
    .description(help.build)
    .argument('<file>', help.buildFile)
    .option('--out <file>', help.buildOut)
    .action(async (file: string, options) => {
      const { buildCommand } = await import('./scenario.ts');
      done(await buildCommand(file, options, io));
    });
};

const addSeed: Add = (program, io, done) => {
  const help = CLI_HELP.seed;
  program
    .command('seed')
    .summary(help.summary)
    .description(help.summary)
    .addHelpText('after', exampleText(help.examples))
    .command('check')
    .description(help.check)
    .argument('[file...]', help.checkFile)
    .option('--json', CLI_HELP.json)
    .action(async (files: string[], options) => {
      const { seedCheckCommand } = await import('./seed.ts');
      done(await seedCheckCommand(files, options, io));
    });
};

const addReplay: Add = (program, io, done) => {
  const help = CLI_HELP.replay;
  program
    .command('replay')
    .summary(help.summary)
    .description(help.summary)
    .argument('<record>', help.record)
    .option('--json', CLI_HELP.json)
    .option('--scenario <file>', help.scenario)
    .option('--repair', help.repair)
    .option('--out <file>', help.out)
    .addHelpText('after', exampleText(help.examples))
    .action(async (file: string, options) => {
      const { replayCommand } = await import('./replay.ts');
      done(await replayCommand(file, options, io));
    });
};

const addTest: Add = (program, io, done) => {
  const help = CLI_HELP.test;
  program
    .command('test')
    .summary(help.summary)
    .description(help.summary)
    .argument('[glob...]', help.glob)
    .addOption(
      new Option('--reporter <name>', help.reporter).choices(['default', 'junit', 'json']).default('default'),
    )
    .option('--bail [n]', help.bail)
    .option('--filter <text>', help.filter)
    .option('--watch', help.watch)
    .option('--update', help.update)
    .option('--repair', help.repair)
    .option('--yes', help.yes)
    .addOption(new Option('--coverage [form]', help.coverage).choices(['table', 'json']))
    .option('--no-color', help.noColor)
    .addHelpText('after', exampleText(help.examples))
    .action(async (names: string[], options) => {
      const { testCommand } = await import('./test.ts');
      done(await testCommand(names, options, io));
    });
};

const addFuzz: Add = (program, io, done) => {
  const help = CLI_HELP.fuzz;
  program
    .command('fuzz')
    .summary(help.summary)
    .description(help.description)
    .argument('<scenario...>', help.scenario)
    .option('-n, --meetings <number>', help.meetings)
    .option('--seed <seed>', help.seed)
    .option('--out <folder>', help.out)
    .option('--seconds <number>', help.seconds)
    .addOption(new Option('--kind <kind>', help.kind).choices(['computer', 'random', 'mixed']))
    .option('--json', CLI_HELP.json)
    .addHelpText('after', exampleText(help.examples))
    .action(async (scenarios: string[], options) => {
      const { fuzzCommand } = await import('./fuzz.ts');
      done(await fuzzCommand(scenarios, options, io));
    });
};

const addRecord: Add = (program, io, done) => {
  const help = CLI_HELP.record;
  const record = program
    .command('record')
    .summary(help.summary)
    .description(help.summary)
    .addHelpText('after', exampleText(help.examples));
  record
    .command('list')
    .description(help.list)
    .action(async () => {
      const { recordListCommand } = await import('./record.ts');
      done(await recordListCommand(io));
    });
  record
    .command('show')
    .description(help.show)
    .argument('<record>', help.showRecord)
    .addOption(
      new Option('--as <form>', help.showAs)
        .choices(['verbatim', 'communique', 'summary', 'votes'])
        .default('verbatim'),
    )
    .option('--seat <seat>', help.showSeat)
    .option('--out <file>', help.showOut)
    .option('--scenario <file>', help.showScenario)
    .action(async (file: string, options) => {
      const { recordShowCommand } = await import('./record.ts');
      done(await recordShowCommand(file, options, io));
    });
  record
    .command('export')
    .summary(help.export)
    .description(help.exportLong)
    .argument('<record>', help.showRecord)
    .addOption(new Option('--as <form>', help.exportAs).choices(['replay']).default('replay'))
    .option('--branch', help.exportBranch)
    .option('--out <file>', help.showOut)
    .option('--scenario <file>', help.showScenario)
    .action(async (file: string, options) => {
      const { recordExportCommand } = await import('./recordExport.ts');
      done(recordExportCommand(file, options, io));
    });
  record
    .command('import')
    .summary(help.import)
    .description(help.importLong)
    .argument('<replay>', help.importReplay)
    .requiredOption('--out <file>', help.importOut)
    .action(async (file: string, options) => {
      const { recordImportCommand } = await import('./recordImport.ts');
      done(recordImportCommand(file, options, io));
    });
};

const addTally: Add = (program, _io, done) => {
  const help = CLI_HELP.tally;
  program
    .command('tally')
    .summary(help.summary)
    .description(help.summary)
    .addArgument(new Argument('<file>', help.file))
    .addHelpText('after', exampleText(help.examples))
    .action(async (file: string) => {
      const { tallyCommand } = await import('./tally.ts');
      done(await tallyCommand(file, process));
    });
};

const addCompletion: Add = (program, io, done) => {
  const help = CLI_HELP.completion;
  program
    .command('completion')
    .summary(help.summary)
    .description(help.summary)
    .addArgument(new Argument('<shell>', help.shell).choices(['bash', 'zsh']))
    .addHelpText('after', exampleText(help.examples))
    .action(async (shell: 'bash' | 'zsh') => {
      const { completionCommand } = await import('./completion.ts');
      done(completionCommand(shell, program, io));
    });
};
