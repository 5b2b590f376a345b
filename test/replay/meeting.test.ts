import { describe, expect, it } from 'vitest';
import { readScript } from '../../src/replay/script/read.ts';

const read = (meeting: string) => readScript(`format: 1\n${meeting}steps: [x]\n`, 'a.replay.yaml');
const problems = (meeting: string) => {
  const done = read(meeting);
  return done.ok ? [] : done.problems.map(({ code, line, column }) => [code, line, column]);
};
const own = (meeting: string) => {
  const done = read(meeting);
  if (!done.ok || !('own' in done.script.scenario)) throw new Error(JSON.stringify(done));
  return done.script.scenario.own;
};

describe('a meeting of a few facts', () => {
  it('has the members and the President of its day, and its source everywhere', () => {
    const scenario = own('source: S/PV.749\nmeeting: { date: 1956-10-30, item: Suez }\n');
    expect(scenario).toMatchObject({
      id: 'replay',
      sources: [{ title: 'S/PV.749' }],
      meetings: [
        { president: 'FRA', item: 'Suez', format: 'debate', public: true, source: { id: 'source' } },
      ],
    });
    expect(own('meeting: { date: 1956-10-30, item: Suez }\n').meetings).toMatchObject([{ invented: true }]);
  });

  it('may have more items, a dispute, an application, an election, a veto before it', () => {
    const [meeting] = own(
      `meeting:
  date: 2017-11-13
  item: First
  further: [Second]
  format: private
  parties: [GBR]
  veto: { document: S/2017/884, date: 2017-10-24 }
  election: { seats: 1, candidates: { Bhandari: IND } }
  applicant: PSE
`,
    ).meetings;
    expect(meeting).toMatchObject({
      public: false,
      items: [{ title: 'First' }, { title: 'Second' }],
      dispute: { parties: ['GBR'] },
      veto: { document: 'S/2017/884' },
      election: { seats: 1, candidates: [{ id: 'Bhandari', name: 'Bhandari', by: 'IND' }] },
      admission: { applicant: 'PSE' },
    });
  });

  it('has people for those that are to be heard, and for those of whom something is told', () => {
    const scenario = own(
      `meeting:
  date: 2024-09-10
  item: The harbour
  public: false
  applicant: PSE
  briefers: [keeper]
  people:
    ada: { seat: FRA, credentials: { signed: foreign-minister, received: '2024-09-09 12:00' } }
    ben: { seat: CHN, sits: false, credentials: null }
  drafts:
    D1: { by: [FRA], recommends: Ada }
    D2: { by: [FRA], recommends: PSE, chapter: VI, title: The lamp, paragraphs: [One, Two] }
`,
    );
    expect(scenario.people.map(({ id }) => id)).toEqual(['keeper', 'ada', 'ben']);
    expect(scenario.meetings[0]?.present).toEqual({ FRA: 'ada' });
    expect(scenario.drafts).toMatchObject([
      { title: 'The harbour', recommends: { secretaryGeneral: 'Ada' } },
      { recommends: { applicant: 'PSE' }, chapter: { is: 'VI' }, paragraphs: [{ n: '1' }, { n: '2' }] },
    ]);
  });
});

describe('a meeting that cannot be', () => {
  it('is told of where it is written, each fault once', () => {
    expect(problems('meeting:\n  date: 2024-09-10\n  item: The aggression\n')).toEqual([
      ['unattributed-accusation', 4, 9],
    ]);
    expect(problems('meeting:\n  date: 2024-09-10\n  item: A\n  drafts:\n    D1: { by: [ATL] }\n')).toEqual([
      ['unknown-seat', 6, 15],
    ]);
    expect(problems('meeting:\n  date: 2024-09-10\n  item: A\n  invited: [FRA]\n')).toEqual([
      ['member-invited', 5, 12],
    ]);
  });
});
