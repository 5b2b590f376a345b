import { describe, expect, it } from 'vitest';
import { nextDraft } from '../../src/procedure/voting.ts';
import {
  amend,
  ask,
  call,
  close,
  count,
  declare,
  give,
  invite,
  leave,
  move,
  object,
  open,
  openItem,
  openVoting,
  part,
  pass,
  point,
  propose,
  put,
  putAmendment,
  putPart,
  resume,
  ruling,
  say,
  table,
  unmove,
  unpropose,
  withdraw,
} from './acts.ts';
import {
  atDebate,
  casts,
  does,
  draft,
  kinds,
  meeting,
  outcome,
  refused,
  speaks,
  stage,
  tally,
  unoffered,
  upTo,
  vote,
} from './meeting.ts';

const first = (draft: string) => ({ what: 'order-of-drafts', draft }) as const;
const SESSION = { what: 'emergency-session' } as const;
/** The draft on the matter was vetoed the day before. */
const atVetoed = (more: Parameters<typeof atDebate>[0] = {}) => atDebate({ vetoed: true, ...more });
const two = () => does(upTo('debate'), table('FRA', 'D1'), table('RUS', 'D2'));

describe('rule 32: another order of the drafts takes a decision of the Council', () => {
  it('drafts are put in the order of their submission', () => {
    expect(nextDraft(two().council)?.id).toBe('D1');
    expect(refused(does(two(), openVoting), put('D2'))).toBe('32 not-next-draft');
  });

  it('without objection the President declares it so decided, and the later draft is put first', () => {
    const decided = does(two(), propose('RUS', first('D2')), declare);
    expect(kinds(decided)).toEqual(['proposal.carried', 'proposal.settled']);
    expect(stage(decided)).toBe('debate');
    expect(nextDraft(decided.council)?.id).toBe('D2');
    expect(refused(does(decided, openVoting), put('D1'))).toBe('32 not-next-draft');
    expect(refused(does(decided, openVoting), put('D2'))).toBe('in order');
  });

  it('with an objection it is put to a procedural vote, in which a permanent member has no veto', () => {
    const objected = does(two(), propose('RUS', first('D2')), object('FRA'));
    expect(refused(objected, declare)).toBe('32 objection-made');
    const carried = vote(does(objected, put()), 'for others; against FRA GBR USA');
    expect(tally(carried)).toBe('12-3-0');
    expect(outcome(carried, 'vote.adopted').result).toMatchObject({ class: 'procedural', vetoes: [] });
    expect(nextDraft(carried.council)?.id).toBe('D2');
  });

  it('with too few votes the order stays (16 November 2017, S/PV.8105)', () => {
    const asked = does(two(), propose('RUS', first('D2')), object('FRA'), put());
    const lost = vote(asked, 'for RUS CHN DZA; against others; abstaining MOZ GUY SLE KOR ECU');
    expect(tally(lost)).toBe('3-7-5');
    expect(kinds(lost)).toEqual(['vote.failed', 'proposal.lost', 'proposal.settled']);
    expect(nextDraft(lost.council)?.id).toBe('D1');
  });

  it('is not proposed for the draft that comes first, for one not submitted, or once its parts are voted on', () => {
    expect(refused(two(), propose('RUS', first('D1')))).toBe('32 first-already');
    expect(refused(two(), propose('RUS', first('D3')))).toBe('32 draft-not-tabled');
    const parted = atDebate({ date: '2024-09-10', drafts: { D1: ['FRA'], D2: ['RUS'] }, paragraphs: 2 });
    const begun = does(parted, table('FRA', 'D1'), table('RUS', 'D2'), part('CHN', 'D1', '1'), openVoting);
    const voted = vote(
      does(begun, (by) => ({ kind: 'question.put', by, draft: 'D1', part: '1' })),
      'for others',
    );
    expect(refused(voted, propose('RUS', first('D2')))).toBe('32 vote-begun');
  });

  it('lapses when the draft is withdrawn meanwhile, with or without a vote', () => {
    const suspended = does(two(), propose('RUS', first('D2')), move('USA', 'suspend'), declare);
    const moot = does(suspended, withdraw('RUS', 'D2'), resume);
    const decided = does(moot, declare);
    expect(kinds(decided)).toEqual(['proposal.lapsed', 'proposal.settled']);
    expect(draft(decided, 'D2').precedence).toBe(0);
    const voted = vote(does(moot, object('USA'), put()), 'for others');
    expect(kinds(voted)).toEqual(['vote.adopted', 'proposal.lapsed', 'proposal.settled']);
    expect(stage(voted)).toBe(stage(two()));
  });

  it('lapses when the draft has come to be the first by itself', () => {
    const suspended = does(two(), propose('RUS', first('D2')), move('USA', 'suspend'), declare);
    const moot = does(suspended, withdraw('FRA', 'D1'), resume, declare);
    expect(kinds(moot)).toEqual(['proposal.lapsed', 'proposal.settled']);
  });

  it('not once an amendment to the draft that comes first has been voted on', () => {
    const amended = does(two(), amend('USA', 'D1', 'add', '1', { text: 'Decides to ring' }), openVoting);
    const voted = vote(
      does(amended, putAmendment('D1', draft(amended, 'D1').amendments[0]?.id ?? '')),
      'against others',
    );
    expect(refused(voted, propose('RUS', first('D2')))).toBe('32 vote-begun');
  });

  it('a second decision goes before the first', () => {
    const three = does(
      upTo('invitations'),
      invite('ISL'),
      declare,
      ...[table('FRA', 'D1'), table('RUS', 'D2'), table('ISL', 'D3')],
      { kind: 'draft.call-up', by: 'MLT', draft: 'D3' },
    );
    const once = does(three, propose('RUS', first('D2')), declare);
    expect(nextDraft(does(once, propose('MLT', first('D3')), declare).council)?.id).toBe('D3');
  });
});

describe('A/RES/377 (V): the Council calls an emergency special session', () => {
  it('by nine votes, whoever is against (27 February 2022, S/RES/2623, 11-1-3)', () => {
    const asked = does(atVetoed(), propose('FRA', SESSION), object('RUS'), put());
    const called = vote(asked, 'for others; against RUS; abstaining CHN DZA MOZ');
    expect(tally(called)).toBe('11-1-3');
    expect(kinds(called)).toContain('emergency-session.called');
    expect(meeting(called).emergencySession).toBe(true);
    expect(refused(called, propose('USA', SESSION))).toBe('A/RES/377 (V) session-called');
  });

  it('not when the Assembly meets in one already', () => {
    const meets = atDebate({ emergencySession: true });
    expect(refused(meets, propose('USA', SESSION))).toBe('A/RES/377 (V) session-called');
    expect(refused(atVetoed(), propose('USA', SESSION))).toBe('in order');
  });

  it('for every later meeting on the same matter', () => {
    const called = does(atVetoed(), propose('FRA', SESSION), declare);
    const later = does(called, close, call, open, declare, openItem);
    expect([meeting(later).id, meeting(later).emergencySession]).toEqual(['later', true]);
    expect(refused(later, propose('USA', SESSION))).toBe('A/RES/377 (V) session-called');
  });

  it('not before a draft has failed for want of unanimity of the permanent members', () => {
    const voting = does(upTo('debate'), table('FRA', 'D1'), openVoting, put('D1'));
    expect(refused(upTo('debate'), propose('USA', SESSION))).toBe('A/RES/377 (V) no-veto');
    // Five votes in favour: no draft that a veto alone stopped.
    const short = vote(voting, 'for FRA KOR USA GBR MLT; against RUS; abstaining others');
    expect(refused(short, propose('USA', SESSION))).toBe('A/RES/377 (V) no-veto');
    const vetoed = vote(voting, 'for others; against RUS');
    expect(draft(vetoed, 'D1').status).toBe('vetoed');
    expect(refused(vetoed, propose('USA', SESSION))).toBe('in order');
    expect(refused(does(vetoed, close, call, open, declare, openItem), propose('USA', SESSION))).toBe(
      'in order',
    );
  });

  it('also where every part of a draft was vetoed, so that it was never put as a whole', () => {
    const parts = does(
      atDebate({ date: '2024-09-10', drafts: { D1: ['FRA'] }, paragraphs: 2 }),
      table('FRA', 'D1'),
      part('USA', 'D1', '1'),
      part('USA', 'D1', '2'),
      openVoting,
      putPart('D1', '1'),
    );
    const first = vote(parts, 'for others; against RUS');
    const second = vote(does(first, putPart('D1', '2')), 'for others; against RUS');
    expect(draft(second, 'D1').status).toBe('not-adopted');
    expect(refused(second, propose('FRA', SESSION))).toBe('in order');
  });

  it('nor on the veto of a recommendation, which is not about peace and security', () => {
    const setting = {
      date: '2024-09-10',
      drafts: { D1: ['FRA'] },
      public: false,
      recommends: { D1: { secretaryGeneral: 'Ms. A.' } },
    };
    const voting = does(atDebate(setting), table('FRA', 'D1'), openVoting, put('D1'));
    const vetoed = vote(voting, 'for others; against RUS');
    expect(draft(vetoed, 'D1').status).toBe('vetoed');
    expect(refused(vetoed, propose('FRA', SESSION))).toBe('A/RES/377 (V) no-veto');
  });

  it('eight votes are not enough', () => {
    const asked = does(atVetoed(), propose('FRA', SESSION), object('RUS'), put());
    const failed = vote(asked, 'for FRA GBR USA MLT SVN JPN KOR ECU; abstaining others');
    expect(tally(failed)).toBe('8-0-7');
    expect(meeting(failed).emergencySession).toBe(false);
  });

  it('not before the agenda is adopted, nor before the resolution of 3 November 1950', () => {
    expect(refused(upTo('agenda'), propose('FRA', SESSION))).toBe('A/RES/377 (V) no-matter');
    expect(refused(atDebate({ date: '1950-08-29' }), propose('USA', SESSION))).toBe(
      'A/RES/377 (V) not-in-force',
    );
  });
});

describe('practice: a proposal about the Council’s own business', () => {
  const proposed = () => does(atVetoed(), propose('FRA', SESSION));

  it('is made by a member and by nobody else, and not while another delegation speaks', () => {
    const invited = does(upTo('invitations'), invite('ISL'), declare);
    expect(refused(invited, propose('ISL', SESSION))).toBe('practice not-member');
    const speaking = does(atVetoed(), ...speaks('CHN'));
    expect(refused(speaking, propose('FRA', SESSION))).toBe('30 speaker-interrupted');
    expect(refused(speaking, propose('CHN', SESSION))).toBe('in order');
  });

  it('is one at a time, and the motions of rule 33 go before it', () => {
    expect(refused(proposed(), propose('USA', SESSION))).toBe('A/RES/377 (V) stage');
    const moved = does(proposed(), move('RUS', 'suspend'));
    expect(stage(moved)).toBe('motion');
    expect(stage(does(moved, unmove('RUS')))).toBe('proposal');
    const suspended = does(moved, declare);
    expect(stage(suspended)).toBe('suspended');
    expect(stage(does(suspended, resume))).toBe('proposal');
  });

  it('is debated by members, and the list that it set aside comes back', () => {
    const listed = does(atVetoed(), ask('CHN'), propose('FRA', SESSION));
    expect(meeting(listed).list).toEqual([]);
    const debated = does(listed, ...speaks('RUS'), say('RUS'));
    expect(outcome(debated, 'statement.made')).toMatchObject({ on: 'proposal', further: false });
    expect(refused(debated, declare)).toBe('27 floor-taken');
    const decided = does(debated, pass('RUS'), declare);
    expect(meeting(decided).list).toEqual(['CHN']);
    expect(meeting(decided).spoken).toEqual([]);
  });

  it('rule 35: is withdrawn by whoever made it, while no vote is taken', () => {
    expect(refused(proposed(), unpropose('USA'))).toBe('35 not-your-proposal');
    expect(kinds(does(proposed(), unpropose('FRA')))).toEqual(['proposal.withdrawn', 'proposal.settled']);
    const voting = casts(does(proposed(), object('RUS'), put()), 'for FRA');
    expect(refused(voting, unpropose('FRA'))).toBe('A/RES/377 (V) stage');
  });

  it('rule 30: a point of order interrupts it and comes back to it', () => {
    expect(stage(does(proposed(), point('RUS'), ruling(false), declare))).toBe('proposal');
  });

  it('has nothing to say where nothing can be proposed', () => {
    // The President alone at the table, in a private meeting with a single copy of its record, on an unsettled title.
    const [item] = meeting(upTo('agenda')).items;
    const agreed = does(
      upTo('agenda'),
      {
        kind: 'proposal.make',
        by: 'MLT',
        proposal: { what: 'agenda-title', item: item?.title ?? '' },
        words: { text: '[…]', lang: 'und' },
      },
      declare,
      propose('FRA', { what: 'private' }),
      declare,
      propose('FRA', { what: 'single-copy' }),
      declare,
    );
    const { members, president } = meeting(agreed);
    const left = members.filter((seat) => seat !== president).map((seat) => leave(seat));
    expect(unoffered(does(agreed, ...left), 'proposal.make', president)).toBe('practice no-proposal');
  });

  it('falls away with the meeting', () => {
    const over = does(proposed(), move('RUS', 'adjourn'), declare);
    expect(over.council.meetings[0]).toMatchObject({ closed: true, procedural: null });
    expect(refused(does(proposed(), declare), close)).toBe('in order');
    expect(refused(proposed(), count)).toBe('A/RES/377 (V) stage');
    expect(refused(proposed(), give('FRA'))).toBe('27 list-empty');
  });
});
