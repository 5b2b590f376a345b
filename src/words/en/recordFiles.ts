import type { RecordProblem } from '../../record/lines.ts';
import { shown } from './shown.ts';

/** Why a file could not be read or written, by the code of the operating system. */
const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file or folder',
  ENOTDIR: 'there is no such file',
  EISDIR: 'it is a folder',
  EACCES: 'it is not permitted',
  EPERM: 'it is not permitted',
  EROFS: 'the disk is read-only',
  ENOSPC: 'the disk is full',
  EDQUOT: 'the disk quota is used up',
  EEXIST: 'there is a file of that name',
  ENAMETOOLONG: 'the name is too long',
  ELOOP: 'it is a circle of links',
};

const reasonFor = (code: string): string => REASONS[code] ?? code;

const whatIsWrong = (problem: RecordProblem): string => {
  switch (problem.code) {
    case 'empty':
      return 'the file is empty';
    case 'not-a-record':
      return 'this is no record of Horseshoe: its first line must be the header of one';
    case 'torn-header':
      return 'the header was not written to its end; nothing was recorded after it';
    case 'not-utf8':
      return 'not valid UTF-8';
    case 'not-json':
      return 'not valid JSON';
    case 'format':
      return problem.isNewer
        ? `written in format ${shown(problem.found)}, which only a newer Horseshoe than this can read`
        : `written in format ${shown(problem.found)}, which this version of Horseshoe does not read`;
    case 'older':
      return `written in the older format ${problem.found}; horseshoe replay with --repair and --out writes it anew, and then it can go on`;
    case 'header':
      return `the header is wrong at ${problem.part === '' ? 'its top' : `“${shown(problem.part)}”`}`;
    case 'entry':
      return problem.part === '' ? 'this is no entry' : `the entry is wrong at “${shown(problem.part)}”`;
    case 'sequence':
      return `entry ${problem.expected} must stand here, and entry ${problem.found} does`;
    case 'parent':
      return `the entry follows entry ${problem.found}, which does not come before it`;
  }
};

/** `file:line: what is wrong`. */
export const recordProblem = (path: string, problem: RecordProblem): string =>
  `${shown(path)}:${problem.line}: ${whatIsWrong(problem)} (${problem.code})`;

type Because =
  | 'scenario'
  | 'refused'
  | 'broken'
  | 'parent'
  | 'outcomes'
  | 'meeting'
  | 'by'
  | 'capacity'
  | 'audience'
  | 'digest';

const DIFFERENCE: Readonly<Record<Because, string>> = {
  scenario: 'the scenario is not the one the record was made with',
  refused: 'the act is not in order',
  broken: 'the act cannot be run',
  parent: 'the entry it follows is not there',
  outcomes: 'the outcomes differ',
  meeting: 'the meeting differs',
  by: 'the seat differs',
  capacity: 'the capacity differs',
  audience: 'the audience differs',
  digest: 'the digest differs',
};

const LONGEST_VALUE = 200;

function quoted(value: string): string {
  const points = [...shown(value)];
  return points.length > LONGEST_VALUE ? `${points.slice(0, LONGEST_VALUE).join('')}…` : points.join('');
}

/** What the commands on records say. */
export const recordWords = {
  unreadable: (path: string, code: string): string => `${shown(path)} cannot be read: ${reasonFor(code)}`,
  unwritable: (path: string, code: string): string => `${shown(path)} cannot be written: ${reasonFor(code)}`,
  outIsRecord: (path: string): string =>
    `${shown(path)} is the record itself; choose another file to write to`,
  truncated: (path: string, line: number): string =>
    `${shown(path)}:${line}: the last line was not written to its end and is left out`,
  noScenario: (id: string): string =>
    `the scenario of the record (${shown(id)}) is not found; name its file with --scenario`,
  badScenario: (path: string): string => `${shown(path)} has errors; horseshoe scenario lint shows them`,
  equal: (entries: number): string => `entries: ${entries}, digests equal`,
  differs: (at: number, because: Because): string => `entry ${at}: ${DIFFERENCE[because]} (${because})`,
  expected: (expected: string, found: string): string =>
    `  in the record: ${quoted(expected)}\n  run again:     ${quoted(found)}`,
  noRecords: (folder: string): string => `no records in ${shown(folder)}`,
  listed: (path: string, scenario: string, startedAt: string, entries: number): string =>
    `${shown(path)}\t${shown(scenario)}\t${shown(startedAt)}\t${entries} ${entries === 1 ? 'entry' : 'entries'}`,
  listedInvalid: (path: string): string => `${shown(path)}\tno valid record`,
  locked: (path: string, pid: number, lock: string): string =>
    pid === 0
      ? `${shown(path)} is in use; if no other Horseshoe is running, delete ${shown(lock)}`
      : `${shown(path)} is in use by process ${pid}; if that is no Horseshoe, delete ${shown(lock)}`,
  exists: (path: string): string => `${shown(path)} is there already; a record is never written over`,
} as const;

/** Why a record's file could not be made or opened, in one line (several for an invalid record). */
export function notOpened(
  path: string,
  why:
    | { readonly because: 'exists' }
    | { readonly because: 'unreadable' | 'unwritable'; readonly detail: string }
    | { readonly because: 'locked'; readonly pid: number; readonly lock: string }
    | { readonly because: 'invalid'; readonly problems: readonly RecordProblem[] },
): string {
  switch (why.because) {
    case 'exists':
      return recordWords.exists(path);
    case 'unreadable':
      return recordWords.unreadable(path, why.detail);
    case 'unwritable':
      return recordWords.unwritable(path, why.detail);
    case 'locked':
      return recordWords.locked(path, why.pid, why.lock);
    case 'invalid':
      return why.problems.map((problem) => recordProblem(path, problem)).join('\n');
  }
}
