import { describe, expect, it } from 'vitest';
import { openSession } from '../../src/session/open.ts';
import { view } from '../../src/session/view.ts';
import { rulingHelp } from '../../src/words/en.ts';
import * as acts from '../rules/acts.ts';
import { harbour } from '../rules/harbour.ts';
import { atVoting, casts, does, president, speaks, upTo } from '../rules/meeting.ts';
import {
  asked,
  begun,
  debate,
  electing,
  helps,
  papers,
  parted,
  proposed,
  raised,
  ruled,
  says,
  texts,
  voting,
} from './chairAt.ts';

describe('what the chair should know', () => {
  it('of a vote that is counted: nothing of a veto that might still come', () => {
    const put = does(voting, acts.put('D1'));
    for (const ballots of ['for others', 'for others; against RUS', 'against RUS; abstaining others'])
      expect(helps(casts(put, ballots))).toEqual([]);
    const once = casts(
      does(voting, acts.asksMatter('RUS', 'D1'), acts.putMatter('D1')),
      'for others; against CHN',
    );
    expect(helps(once)).toEqual([]);
  });

  it('of a question: the majority, whether a veto is possible, who could object', () => {
    expect(helps(upTo('agenda'))).toEqual([
      'Procedural: 9 in favour, no veto (Charter 27(2)).',
      'One member is enough to object; those invited cannot.',
    ]);
    expect(helps(does(upTo('agenda'), acts.object('RUS')))).toHaveLength(1);
    expect(helps(does(voting, acts.put('D1')))).toEqual([
      'A veto is possible: by China, France, Russia, the United Kingdom and the United States.',
    ]);
    expect(helps(voting)).toEqual([
      'Substantive: 9 in favour and no permanent member against (Charter 27(3)).',
      'A veto is possible: by China, France, Russia, the United Kingdom and the United States.',
    ]);
    expect(helps(parted).join(' ')).toContain('only France, the mover, could object (rule 32)');
    expect(helps(ruled).join(' ')).toContain('One member is enough to challenge the ruling');
  });

  it('of a proposal: procedure; of the preliminary question: that it can be vetoed, or ruled on', () => {
    expect(helps(proposed)).toEqual([
      'Procedural: 9 in favour, no veto (Charter 27(2)).',
      'One member is enough to object; those invited cannot.',
    ]);
    expect(helps(asked)[0]).toContain(
      'A matter of procedure with 9 in favour and no permanent member against',
    );
    expect(helps(asked)[1]).toContain('A veto is possible: by China');
    expect(helps(asked).at(-1)).toContain('You may rule that');
  });

  it('of an election: that nobody has a veto; of an informal meeting: that nothing is decided', () => {
    const line = '8 votes elect; no veto is possible (rule 61).';
    expect([helps(electing), helps(papers)]).toEqual([[line], [line]]);
    expect(helps(begun).join(' ')).toContain('Nothing is decided here');
  });

  it('of a party that this session holds to abstain: that it has no veto', () => {
    const strict = { ...harbour({ parties: ['FRA', 'ISL'], chapter: 'VI', drafts: { D1: ['GBR'] } }) };
    const put = does(
      openSession(strict, { strictAbstention: true }),
      acts.call,
      acts.open,
      acts.declare,
      acts.openItem,
      acts.table('GBR', 'D1'),
      acts.openVoting,
      acts.put('D1'),
    );
    expect(helps(put)).toEqual([
      'A veto is possible: by China, Russia, the United Kingdom and the United States.',
    ]);
  });

  it('of the date: seven votes in 1950', () => {
    const old = atVoting({ date: '1950-08-29', drafts: { D1: ['USA'] } });
    expect(helps(does(old, acts.point('FRA'))).at(-1)).toContain('7 votes overrule it');
  });

  it('of a point of order: that either ruling is in order, and what each brings about', () => {
    const help = rulingHelp(view(raised, president(raised)), texts);
    expect(help).toMatchObject({ right: 'either' });
    expect(help?.why).toContain('Either ruling is in order.');
    expect(help?.overruled).toContain('9 votes overrule it, else it stands (rule 30)');
    expect(says(raised)?.says).toMatch(/well taken\. Or: .*not well taken\.$/su);
  });

  it('of a point about a statement: not well taken before anything was said, either way after', () => {
    const speaking = does(debate, ...speaks('FRA'));
    const early = does(speaking, acts.point('RUS', 'speaker'));
    expect(rulingHelp(view(early, president(early)), texts)).toMatchObject({ right: 'not-upheld' });
    expect(says(early)?.says).not.toContain('Or:');
    const own = does(speaking, acts.say('FRA'), acts.point('FRA', 'speaker'));
    expect(rulingHelp(view(own, president(own)), texts)?.why).toContain('its own');
    const later = does(speaking, acts.say('FRA'), acts.point('RUS', 'speaker'));
    expect(rulingHelp(view(later, president(later)), texts)).toMatchObject({
      right: 'either',
      upheld: 'Upheld means that the speaker’s statement ends.',
    });
  });

  it('of a point in a vote: that upheld means a new call', () => {
    const inVote = does(voting, acts.put('D1'), acts.point('FRA', 'vote'));
    expect(helps(inVote).join(' ')).toContain('the call is made again from the beginning');
  });

  it('of nothing once the ruling is given', () => {
    expect(rulingHelp(view(ruled, president(ruled)), texts)).toBeNull();
  });
});
