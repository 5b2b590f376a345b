import { describe, expect, it } from 'vitest';
import { membersOn, permanentMembers } from '../../src/council/members.ts';
import { adjudicate } from '../../src/council/tally.ts';
import {
  assembly,
  call,
  close,
  counts,
  declare,
  leave,
  move,
  open,
  openBallot,
  openItem,
  paper,
  point,
  refer,
  ruling,
  unstand,
} from './acts.ts';
import type { Setting } from './harbour.ts';
import {
  type After,
  atAgenda,
  does,
  facts,
  kinds,
  meeting,
  outcome,
  refused,
  stage,
  unoffered,
} from './meeting.ts';

/** A vote for one candidate: so many for, from the end of the list, so that few of the permanent five are among them. */
function candidate(date: string, votes: number) {
  const permanent = permanentMembers(date);
  const members = membersOn(date).toSorted(
    (a, b) => Number(permanent.includes(a)) - Number(permanent.includes(b)),
  );
  return adjudicate({
    date,
    question: 'election',
    for: members.slice(0, votes),
    against: members.slice(votes),
    abstaining: [],
    notParticipating: [],
    absent: [],
  });
}

describe('rule 61: an election to the Court takes an absolute majority of all the seats', () => {
  it('eight of fifteen, with every permanent member against', () => {
    expect(candidate('2023-11-09', 8)).toMatchObject({ outcome: 'elected', required: 8, vetoes: [] });
    expect(candidate('2023-11-09', 7)).toMatchObject({ outcome: 'not-elected', because: 'votes' });
  });

  it('six of eleven before 1966', () => {
    expect(candidate('1963-10-21', 6)).toMatchObject({ outcome: 'elected', required: 6, vetoes: [] });
    expect(candidate('1963-10-21', 5)).toMatchObject({ outcome: 'not-elected', because: 'votes' });
  });
});

const JUDGES: Setting = {
  date: '2024-09-10',
  invited: [],
  drafts: {},
  election: { seats: 2, candidates: { ada: 'FRA', ben: 'JPN', cyr: 'ISL', dan: 'RUS' } },
};

/** The item is an election: the first ballot can be opened. */
const electing = (setting: Setting = JUDGES): After => does(atAgenda(setting), declare, openItem);

/** Every member casts a paper, so many of each kind in the order of the table; the rest are blank. */
function papers(session: After, ...kindsOf: readonly (readonly [number, ...string[]])[]): After {
  const all = kindsOf.flatMap(([n, ...names]) => Array.from({ length: n }, () => names));
  return does(session, ...meeting(session).members.map((seat, at) => paper(seat, ...(all[at] ?? []))));
}

/** A whole ballot, counted. */
const ballot = (session: After, ...kindsOf: readonly (readonly [number, ...string[]])[]): After =>
  does(papers(does(session, openBallot), ...kindsOf), counts);

const countOf = (session: After) => outcome(session, 'ballot.counted').count;
const election = (session: After) => meeting(session).election;

describe('rule 61: a meeting held to elect judges goes on until the seats are filled', () => {
  it('with ballots that only the President opens and counts, and no debate', () => {
    const ready = electing();
    expect(stage(ready)).toBe('election');
    expect(refused(ready, openBallot('FRA'))).toBe('61 not-president');
    expect(refused(ready, (by) => ({ kind: 'floor.request', by }))).toBe('61 stage');
    const opened = does(ready, openBallot);
    expect(outcome(opened, 'ballot.opened')).toMatchObject({
      candidates: ['ada', 'ben', 'cyr', 'dan'],
      seats: 2,
    });
    expect(refused(opened, counts)).toBe('61 papers-missing');
    expect(refused(papers(opened, [15, 'ada']), counts('FRA'))).toBe('61 not-president');
    const { election: _, ...debating } = JUDGES;
    expect(unoffered(electing(debating), 'ballot.open', 'SVN')).toBe('27 stage');
  });

  it('of papers with as many names as there are seats, each once, by members only, and final', () => {
    const opened = does(electing(), openBallot);
    expect(refused(opened, paper('FRA', 'ada', 'ben'))).toBe('in order');
    expect(refused(opened, paper('FRA'))).toBe('in order');
    expect(refused(opened, paper('FRA', 'ada', 'ben', 'cyr'))).toBe('61 too-many-names');
    expect(refused(opened, paper('FRA', 'ada', 'ada'))).toBe('61 not-candidate');
    expect(refused(opened, paper('FRA', 'eve'))).toBe('61 not-candidate');
    expect(refused(opened, paper('ISL', 'ada'))).toBe('61 not-member');
    expect(refused(does(opened, paper('FRA', 'ada')), paper('FRA', 'ben'))).toBe('61 paper-cast');
  });

  it('the permanent members count as all others: seven votes with theirs do not elect, eight without them do', () => {
    const members = meeting(electing()).members;
    const permanent = permanentMembers('2024-09-10');
    const without = members.filter((seat) => !permanent.includes(seat));
    const vote = (voters: readonly string[]): After =>
      does(
        does(electing(), openBallot),
        ...members.map((seat) => (voters.includes(seat) ? paper(seat, 'ada') : paper(seat))),
        counts,
      );
    expect(countOf(vote([...permanent, ...without.slice(0, 2)])).reached).toEqual([]);
    expect(countOf(vote(without.slice(0, 8)))).toMatchObject({ reached: ['ada'], required: 8 });
  });

  it('and cannot be closed, ended or put off before; it may be suspended', () => {
    const short = ballot(electing(), [15, 'ada']);
    expect(election(short)?.chosen).toEqual(['ada']);
    expect(refused(short, close)).toBe('61 election-goes-on');
    expect(facts(short, close)).toEqual({ seats: 1 });
    expect(refused(short, move('FRA', 'adjourn'))).toBe('61 election-goes-on');
    expect(refused(short, move('FRA', 'postpone'))).toBe('61 election-goes-on');
    expect(refused(short, refer('FRA', 'committee'))).toBe('61 election-goes-on');
    expect(stage(does(short, move('FRA', 'suspend'), declare))).toBe('suspended');
    const full = ballot(short, [15, 'dan']);
    expect(refused(full, openBallot)).toBe('61 ballots-over');
    expect(refused(full, close)).toBe('61 assembly-awaited');
    expect(refused(does(full, assembly('ada', 'dan')), close)).toBe('in order');
  });

  it('when too few have the majority, the next ballot is on the others, for the seats left', () => {
    const first = ballot(electing(), [8, 'ada', 'ben'], [7, 'ada', 'cyr']);
    expect(countOf(first).votes).toEqual([
      { candidate: 'ada', votes: 15 },
      { candidate: 'ben', votes: 8 },
      { candidate: 'cyr', votes: 7 },
      { candidate: 'dan', votes: 0 },
    ]);
    expect(countOf(first).reached).toEqual(['ada', 'ben']);
    const few = ballot(electing(), [8, 'ada'], [7, 'cyr', 'dan']);
    expect(countOf(few).reached).toEqual(['ada']);
    expect(outcome(does(few, openBallot), 'ballot.opened')).toMatchObject({
      candidates: ['ben', 'cyr', 'dan'],
      seats: 1,
    });
  });

  it('when more have it than there are seats, all of them are voted on again (9 November 2023, SC/15485)', () => {
    const many = ballot(electing(), [5, 'ada', 'ben'], [5, 'ada', 'cyr'], [5, 'ben', 'cyr']);
    expect(countOf(many)).toMatchObject({ tooMany: true, reached: [] });
    expect(outcome(does(many, openBallot), 'ballot.opened').candidates).toEqual(['ada', 'ben', 'cyr', 'dan']);
  });

  it('an upheld point of order on the conduct of the ballot starts it again', () => {
    const half = does(electing(), openBallot, paper('FRA', 'ada'));
    expect(refused(half, point('USA', 'other'))).toBe('30 vote-under-way');
    const again = does(half, point('USA', 'vote'), ruling(true), declare);
    expect(stage(again)).toBe('election-ballot');
    expect(refused(again, paper('FRA', 'ben'))).toBe('in order');
  });

  it('those who are absent cast no paper, and the majority does not fall', () => {
    const away = does(electing(), leave('MLT'), leave('MOZ'), openBallot);
    const cast = does(
      away,
      ...meeting(away)
        .members.filter((seat) => seat !== 'MLT' && seat !== 'MOZ')
        .map((seat) => paper(seat, 'ada')),
    );
    expect(countOf(does(cast, counts))).toMatchObject({ papers: 13, required: 8 });
  });
});

describe('rule 61: the Assembly votes at the same time', () => {
  const filled = ballot(electing(), [15, 'ada', 'ben']);

  it('its result comes in from outside, once the Council has filled its list, with as many names as seats', () => {
    expect(refused(electing(), assembly('ada', 'ben'))).toBe('61 council-not-done');
    expect(refused(filled, { kind: 'assembly.report', by: 'FRA', names: ['ada', 'ben'] })).toBe(
      '61 not-assembly',
    );
    expect(refused(filled, assembly('ada'))).toBe('61 not-candidate');
    expect(refused(filled, assembly('ada', 'eve'))).toBe('61 not-candidate');
    expect(refused(does(filled, assembly('ada', 'ben')), assembly('ada', 'ben'))).toBe(
      '61 assembly-reported',
    );
  });

  it('those with the majority in both are elected', () => {
    const both = does(filled, assembly('ada', 'cyr'));
    expect(kinds(both)).toEqual(['assembly.reported', 'judge.elected']);
    expect(election(both)?.elected).toEqual(['ada']);
  });

  it('for the seats left a second and a third meeting follow, and then a joint conference may be asked for', () => {
    const second = does(filled, assembly('ada', 'cyr'), close);
    expect(outcome(second, 'election.further')).toMatchObject({ seats: 1, round: 2 });
    expect(election(second)).toMatchObject({ round: 2, seats: 1, chosen: [] });
    expect(election(second)?.candidates.map(({ id }) => id)).toEqual(['ben', 'cyr', 'dan']);
    const again = (session: After): After =>
      does(ballot(does(session, call, open, declare, openItem), [15, 'ben']), assembly('cyr'), close);
    const third = again(second);
    expect(outcome(third, 'election.further')).toMatchObject({ round: 3 });
    const last = again(third);
    expect(kinds(last)).toContain('joint-conference.open');
    expect(stage(last)).toBe('closed');
  });

  it('a candidate is withdrawn by the delegation that speaks for it, until the Assembly’s result is in', () => {
    expect(refused(electing(), unstand('FRA', 'ben'))).toBe('61 not-candidate');
    expect(unoffered(electing(), 'candidate.withdraw', 'USA')).toBe('61 not-candidate');
    expect(refused(does(electing(), openBallot), unstand('JPN', 'ben'))).toBe('61 stage');
    const without = does(filled, unstand('JPN', 'ben'));
    expect(election(without)?.chosen).toEqual(['ada']);
    expect(refused(without, close)).toBe('61 election-goes-on');
    expect(refused(does(filled, assembly('ada', 'ben')), unstand('JPN', 'ben'))).toBe('61 not-candidate');
    const alone = does(electing(), unstand('JPN', 'ben'), unstand('ISL', 'cyr'), unstand('RUS', 'dan'));
    expect(refused(does(ballot(alone, [15, 'ada']), assembly('ada')), close)).toBe('in order');
  });

  it('when every candidate is withdrawn there is nobody to elect, and the meeting may end', () => {
    const last = does(electing(), unstand('JPN', 'ben'), unstand('ISL', 'cyr'), unstand('RUS', 'dan'));
    expect(refused(last, close)).toBe('61 election-goes-on');
    const nobody = does(last, unstand('FRA', 'ada'));
    expect(refused(nobody, openBallot)).toBe('61 no-candidate-left');
    expect(refused(nobody, assembly())).toBe('61 no-candidate-left');
    const over = does(nobody, close);
    expect(kinds(over)).toEqual(['meeting.closed']);
    expect(outcome(over, 'meeting.closed').how).toBe('not-elected');
  });

  it('a meeting ends as one that elected only where a candidate has the majority in both', () => {
    const how = (...names: readonly string[]) =>
      outcome(does(filled, assembly(...names), close), 'meeting.closed').how;
    expect(how('ada', 'cyr')).toBe('elected');
    expect(how('cyr', 'dan')).toBe('not-elected');
  });
});
