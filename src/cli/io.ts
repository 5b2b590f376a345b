/** What a command may use of the world around it, so that a test can stand in for a terminal. */
export interface Io {
  /** Standard output: the product. */
  out(text: string): void;
  /** Standard error: the talk. */
  err(text: string): void;
  /** Standard input, where a command reads it. */
  readonly stdin?: AsyncIterable<string | Uint8Array>;
  /** The folder that paths are relative to. */
  readonly cwd: string;
}

/** The streams of this process beside `Io`, for commands that wait until what they wrote is out of their hands. */
export interface ProcessIo extends Io {
  readonly stdin: AsyncIterable<string | Uint8Array>;
  readonly stdout: NodeJS.WriteStream;
  readonly stderr: NodeJS.WriteStream;
}

/** The world around this process. */
export const processIo = (): ProcessIo => ({
  out: (text) => void process.stdout.write(text),
  err: (text) => void process.stderr.write(text),
  stdin: process.stdin,
  stdout: process.stdout,
  stderr: process.stderr,
  cwd: process.cwd(),
});

/** Exit codes, the same for every command; those from 129 on are 128 + the number of a signal, as a shell counts. */
export const EXIT = {
  done: 0,
  findings: 1,
  usage: 2,
  invalid: 3,
  differs: 4,
  interrupted: 130,
  hungUp: 129,
  terminated: 143,
} as const;
