import { describe, expect, it } from 'vitest';
import { scenario } from '../../src/api/file.ts';
import { meeting } from '../../src/api/meeting.ts';
import { play } from '../../src/api/play.ts';

describe('a meeting of a few facts', () => {
  it('has the members and the President of its day', () => {
    const {
      meeting: told,
      president,
      seats,
    } = play(meeting({ date: '1950-08-29', item: 'A matter' })).view();
    expect([told.item, president]).toEqual(['A matter', 'SUN']);
    expect(seats.filter(({ place }) => place === 'member')).toHaveLength(11);
  });

  it('is public knowledge where its source is named, else invented', () => {
    expect(
      meeting({ date: '1950-08-29', item: 'A matter', source: 'S/PV.494' }).scenario.sources,
    ).toMatchObject([{ title: 'S/PV.494' }]);
    expect(meeting({ date: '1950-08-29', item: 'A matter' }).scenario.meetings[0]?.invented).toBe(true);
  });

  it('cannot be made of other facts, and says of which not', () => {
    expect(() => meeting({ date: '1850-08-29', item: 'A matter' })).toThrow(
      /^No meeting can be made of these facts:\n- /u,
    );
    expect(() => meeting({ date: 'soon', item: 'A matter' })).toThrow('date');
    const facts = { date: '1950-08-29', item: 'A matter', agenda: 'none' };
    expect(() => meeting(facts)).toThrow('agenda');
    expect(() => meeting({ date: '1950-08-29', item: 'A matter', drafts: { D1: { by: [] } } })).toThrow(
      'drafts',
    );
  });
});

describe('a scenario by its name', () => {
  it('comes with Horseshoe, or is a file', () => {
    const byId = scenario('kursk-2024');
    expect(byId.scenario.id).toBe('kursk-2024');
    expect(scenario('scenarios/kursk-2024').digest).toBe(byId.digest);
    expect(scenario('kursk-2024/scenario.yaml', 'scenarios').digest).toBe(byId.digest);
  });

  it('is told to be missing, or wrong, with the place', () => {
    expect(() => scenario('nowhere')).toThrow('There is no scenario nowhere');
    expect(() => scenario('package.json')).toThrow(/package\.json:1:\d+: /u);
    expect(() => scenario('scenarios/kursk-2024/scenario.yaml/more')).toThrow();
  });
});
