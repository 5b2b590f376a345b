import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';

/** Keeps the figures of the last run in score.json, by group of files. What the run left out is not in them. */

const GROUPS = {
  'claims, challenges and silence': /^src\/claims\//,
  'votes and decisions':
    /\/(voting|decide|decisions|before|veto|abstention|waiting|preliminary|consent)\.ts$/,
  'drafts, amendments, parts and products':
    /\/(drafts|amendments|parts|products|statements|silence|copy)\.ts$/,
  'motions, points of order and proposals': /\/(motions|order|proposals)\.ts$|\/proposals\//,
  'the floor and the list': /\/(floor|calling|list)\.ts$/,
  'meetings and those who sit at them':
    /\/(meetings|requests|newMeeting|closing|informal|representation|participation|presidency)\.ts$/,
  'elections and admission': /\/(election|electing|admission)\.ts$/,
  'what the rules share': /./,
};

const at = (name) => new URL(name, import.meta.url);
const { files } = JSON.parse(readFileSync(at('reports/mutation.json'), 'utf8'));
const groupOf = (file) => Object.keys(GROUPS).find((name) => GROUPS[name].test(file));

const counted = (mutants) => {
  const of = (status) => mutants.filter((one) => one.status === status).length;
  return {
    killed: of('Killed'),
    timeout: of('Timeout'),
    survived: of('Survived'),
    notReached: of('NoCoverage'),
    static: mutants.filter(({ statusReason }) => /^Static/.test(statusReason ?? '')).length,
    strings: mutants.filter(({ mutatorName }) => mutatorName === 'StringLiteral').length,
  };
};

const groups = Object.keys(GROUPS).map((name) => {
  const names = Object.keys(files).filter((file) => groupOf(file) === name);
  return { name, files: names.length, ...counted(names.flatMap((file) => files[file].mutants)) };
});

const git = (...args) => execFileSync('git', args, { encoding: 'utf8' }).trim();
const score = {
  date: new Date().toISOString().slice(0, 10),
  commit: git('log', '-1', '--format=%h', '--abbrev=10'),
  groups: groups.filter((group) => group.files > 0),
};
writeFileSync(at('score.json'), `${JSON.stringify(score, null, 2)}\n`);
