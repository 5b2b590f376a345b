import { describe, expect, it } from 'vitest';
import type { MoveKind } from '../../src/claims/acts.ts';
import type { Claim } from '../../src/claims/ledger.ts';
import { statusOf } from '../../src/claims/status.ts';
import { WORLD } from '../../src/session/council.ts';
import { offersInOrder } from '../../src/session/offers.ts';
import type { Session } from '../../src/session/session.ts';
import {
  call,
  close,
  declare,
  invite,
  move,
  news,
  object,
  open,
  openItem,
  pass,
  point,
  ruling,
  say,
} from '../rules/acts.ts';
import { does, facts, kinds, outcome, refused, speaks, unoffered, upTo } from '../rules/meeting.ts';

const doing = (kind: MoveKind, claim: string) => ({ do: kind, claim }) as const;

/** A seat takes the floor, makes one statement with these moves, and lets the floor go. */
const states = (session: Session, seat: string, ...moves: readonly ReturnType<typeof doing>[]) =>
  does(session, ...speaks(seat), say(seat, ...moves), pass(seat));

const claim = (session: Session, id: string): Claim => {
  const found = session.council.ledger.claims.find((one) => one.id === id);
  if (found === undefined) throw new Error(id);
  return found;
};
const status = (session: Session, id: string) => statusOf(session.council.ledger, claim(session, id));
const by = (marks: readonly { readonly by: string }[]) => marks.map((mark) => mark.by);

const asserted = states(upTo('debate'), 'FRA', doing('assert', 'light'));

describe('a claim is put on the record by whoever asserts it', () => {
  it('with the entry in which it was said', () => {
    const saying = does(upTo('debate'), ...speaks('FRA'), say('FRA', doing('assert', 'light')));
    expect(kinds(saying)).toEqual(['statement.made', 'claim.asserted']);
    expect(outcome(saying, 'claim.asserted')).toEqual({ kind: 'claim.asserted', claim: 'light', by: 'FRA' });
    expect(claim(saying, 'light').asserted).toEqual([{ by: 'FRA', entry: saying.council.entry }]);
    expect(status(saying, 'light')).toBe('asserted');
  });

  it('and until then it is not there', () => {
    expect(status(upTo('debate'), 'light')).toBe('not-raised');
    const speaking = does(upTo('debate'), ...speaks('MLT'));
    for (const kind of ['support', 'deny', 'confirm', 'evidence'] as const)
      expect(refused(speaking, say('MLT', doing(kind, 'light')))).toBe('table claim-not-raised');
  });

  it('by those whose claim it is, others support or deny it', () => {
    const speaking = does(upTo('debate'), ...speaks('USA'));
    expect(refused(speaking, say('USA', doing('assert', 'light')))).toBe('table claim-not-yours');
    expect(facts(speaking, say('USA', doing('assert', 'light')))).toEqual({
      claim: 'light',
      by: ['FRA', 'KOR'],
    });
    expect(refused(speaking, say('USA', doing('assert', 'nothing')))).toBe('table claim-unknown');
  });

  it('a second seat may assert it as its own', () => {
    expect(by(claim(states(asserted, 'KOR', doing('assert', 'light')), 'light').asserted)).toEqual([
      'FRA',
      'KOR',
    ]);
  });
});

describe('every seat has the same moves', () => {
  it('it may support, and the claim stands as asserted', () => {
    const supported = states(asserted, 'USA', doing('support', 'light'));
    expect(by(claim(supported, 'light').supported)).toEqual(['USA']);
    expect(status(supported, 'light')).toBe('asserted');
  });

  it('it may deny, whether or not the claim is about it', () => {
    for (const seat of ['MLT', 'RUS', 'ISL']) {
      const denied = states(asserted, seat, doing('deny', 'light'));
      expect(by(claim(denied, 'light').denied)).toEqual([seat]);
      expect(status(denied, 'light')).toBe('denied');
    }
  });

  it('only those it is about confirm it', () => {
    const speaking = does(asserted, ...speaks('USA'));
    expect(refused(speaking, say('USA', doing('confirm', 'light')))).toBe('table not-about-you');
    const confirmed = states(asserted, 'MLT', doing('confirm', 'light'));
    expect(status(confirmed, 'light')).toBe('confirmed');
    expect(refused(does(confirmed, ...speaks('MLT')), say('MLT', doing('confirm', 'light')))).toBe(
      'table claim-already',
    );
  });

  it('who denied may confirm later: both are on the record', () => {
    const turned = states(states(asserted, 'MLT', doing('deny', 'light')), 'MLT', doing('confirm', 'light'));
    expect(by(claim(turned, 'light').denied)).toEqual(['MLT']);
    expect(status(turned, 'light')).toBe('confirmed');
  });

  it('only those who hold evidence present it, once, beside any position', () => {
    const speaking = does(asserted, ...speaks('KOR'));
    expect(refused(speaking, say('KOR', doing('evidence', 'light')))).toBe('table no-evidence');
    const shown = states(asserted, 'FRA', doing('evidence', 'light'));
    expect(by(claim(shown, 'light').evidenced)).toEqual(['FRA']);
    expect(refused(does(shown, ...speaks('FRA')), say('FRA', doing('evidence', 'light')))).toBe(
      'table claim-already',
    );
    const charged = states(upTo('debate'), 'RUS', doing('assert', 'chart'));
    const both = states(charged, 'CHN', doing('support', 'chart'), doing('evidence', 'chart'));
    expect(by(claim(both, 'chart').evidenced)).toEqual(['CHN']);
  });

  it('evidence for a claim of one’s own puts it on the record, alone or with the assertion', () => {
    const alone = states(upTo('debate'), 'FRA', doing('evidence', 'light'));
    expect(by(claim(alone, 'light').asserted)).toEqual(['FRA']);
    expect(by(claim(alone, 'light').evidenced)).toEqual(['FRA']);
    const both = states(upTo('debate'), 'FRA', doing('assert', 'light'), doing('evidence', 'light'));
    expect(by(claim(both, 'light').asserted)).toEqual(['FRA']);
    expect(by(claim(both, 'light').evidenced)).toEqual(['FRA']);
  });

  it('one position on one claim, in one statement and in several', () => {
    const speaking = does(asserted, ...speaks('USA'));
    expect(refused(speaking, say('USA', doing('support', 'light'), doing('deny', 'light')))).toBe(
      'table claim-already',
    );
    const supported = does(speaking, say('USA', doing('support', 'light')));
    expect(refused(supported, say('USA', doing('deny', 'light')))).toBe('table claim-already');
    expect(refused(does(asserted, ...speaks('FRA')), say('FRA', doing('deny', 'light')))).toBe(
      'table claim-already',
    );
  });

  it('a refused statement leaves no mark of the moves before the one refused', () => {
    const speaking = does(asserted, ...speaks('RUS'));
    expect(refused(speaking, say('RUS', doing('deny', 'light'), doing('confirm', 'light')))).toBe(
      'table claim-already',
    );
    expect(claim(speaking, 'light').denied).toEqual([]);
  });

  it('the offer lists exactly the moves open to the seat', () => {
    const speaking = does(asserted, ...speaks('MLT'));
    const offer = offersInOrder(speaking, 'MLT').find(({ kind }) => kind === 'statement.make');
    expect(offer?.choices[0]?.holes[0]).toEqual({
      name: 'moves',
      type: 'subset',
      from: [doing('support', 'light'), doing('deny', 'light'), doing('confirm', 'light')],
    });
    expect(unoffered(speaking, 'statement.make', 'USA')).toBe('27 not-your-floor');
  });
});

describe('claims are raised on the item, at the meeting they belong to', () => {
  it('not while the agenda, an invitation or a motion is discussed', () => {
    const assert = say('FRA', doing('assert', 'light'));
    for (const discussed of [
      upTo('agenda'),
      upTo('invitation'),
      does(upTo('debate'), move('USA', 'adjourn-to', '2024-09-11 10:00')),
    ]) {
      const speaking = does(discussed, ...speaks('FRA'));
      expect(refused(speaking, assert)).toBe('table claim-elsewhere');
      expect(refused(speaking, say('FRA'))).toBe('in order');
    }
  });

  it('a claim of the later meeting waits for it', () => {
    const speaking = does(upTo('debate'), ...speaks('CHN'));
    expect(facts(speaking, say('CHN', doing('assert', 'bell')))).toEqual({
      claim: 'bell',
      meetings: ['later'],
    });
    const later = does(upTo('debate'), close, call, open, declare, openItem, ...speaks('CHN'));
    expect(kinds(does(later, say('CHN', doing('assert', 'bell'))))).toEqual([
      'statement.made',
      'claim.asserted',
    ]);
  });

  it('a meeting fixed by adjournment takes the claims of the one it continues (rule 10), and no others', () => {
    const fixed = does(
      asserted,
      move('USA', 'adjourn-to', '2024-09-11 10:00'),
      declare,
      call,
      open,
      declare,
      openItem,
    );
    const speaking = does(fixed, ...speaks('RUS'));
    expect(refused(speaking, say('RUS', doing('deny', 'light')))).toBe('in order');
    expect(refused(does(fixed, ...speaks('CHN')), say('CHN', doing('assert', 'bell')))).toBe(
      'table claim-elsewhere',
    );
  });

  it('what was said stays on the record of the session', () => {
    const later = does(asserted, close, call, open, declare, openItem);
    expect(status(later, 'light')).toBe('asserted');
  });
});

describe('news from outside the Council', () => {
  it('puts a claim on the record as reported, as nobody’s own', () => {
    const out = does(upTo('debate'), news('gazette'));
    expect(out.outcomes).toEqual([{ kind: 'news.released', news: 'gazette' }]);
    expect(claim(out, 'buoy')).toMatchObject({ reported: [out.council.entry], asserted: [] });
    expect(status(out, 'buoy')).toBe('reported');
    expect(kinds(does(out, ...speaks('ISL'), say('ISL', doing('deny', 'buoy'))))).toEqual([
      'statement.made',
      'claim.denied',
    ]);
  });

  it('comes in at any stage, once, and from the world only', () => {
    const raised = does(upTo('debate'), point('USA'));
    expect(refused(raised, news('gazette'))).toBe('in order');
    expect(refused(upTo('uncalled'), news('gazette'))).toBe('in order');
    const out = does(upTo('debate'), news('gazette'));
    expect(refused(out, news('gazette'))).toBe('table news-released');
    expect(refused(upTo('debate'), news('nothing'))).toBe('table news-unknown');
    expect(refused(upTo('debate'), { kind: 'news.release', by: 'USA', news: 'gazette' })).toBe(
      'table not-world',
    );
  });

  it('the world does nothing else', () => {
    expect(refused(upTo('agenda'), object(WORLD))).toBe('9 not-member');
    expect(
      refused(
        does(upTo('debate'), point('USA')),
        (_by) => ({ ...(ruling(true)('SVN') as object), by: WORLD }) as never,
      ),
    ).toBe('30 not-president');
    expect(
      refused(upTo('invitations'), { kind: 'invitation.propose', by: WORLD, who: 'ISL', rule: 37 }),
    ).toBe('37 not-member');
    expect(refused(upTo('invitations'), invite(WORLD))).toBe('37 not-invitable');
  });
});

describe('own words', () => {
  const speaking = does(upTo('debate'), ...speaks('FRA'));
  const saying = (text: string, lang = 'fr') =>
    ({ kind: 'statement.make', by: 'FRA', moves: [], words: { text, lang } }) as const;

  it('are kept as typed with the tag of their language', () => {
    expect(refused(speaking, saying('Le feu est allumé.\n\tMerci.'))).toBe('in order');
    expect(refused(speaking, saying('灯亮着。', 'zh-Hans'))).toBe('in order');
  });

  it('with the joiners of the scripts that write with them', () => {
    expect(refused(speaking, saying('می\u200cخواهم', 'fa'))).toBe('in order');
    expect(refused(speaking, saying('👩\u200d🚒', 'en'))).toBe('in order');
  });

  it.each([
    '',
    '  \n',
    'bell\u0007',
    'turned \u202eround',
    'half \ud800',
    'a line\u2028more',
    'a paragraph\u2029more',
    'no\u200bwidth',
    'no\u200cjoin',
    'Arabic \u061cmark',
    '\ufeffmark',
  ])('not %j', (text) => {
    expect(refused(speaking, saying(text))).toMatch(/^table (malformed|words-control)$/);
  });

  it('in a language that has a tag, and at most 20,000 characters', () => {
    expect(refused(speaking, saying('Oui', 'French language'))).toBe('table malformed');
    expect(refused(speaking, saying('🌊'.repeat(20_000)))).toBe('in order');
    expect(refused(speaking, saying('a'.repeat(20_001)))).toBe('table words-too-long');
  });
});
