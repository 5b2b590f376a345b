import { describe, expect, expectTypeOf, it } from 'vitest';
import { act, type Unsaid } from '../../src/api/act.ts';
import type { MeetingFacts } from '../../src/api/meeting.ts';
import type { FailedTry, Play, Tried } from '../../src/api/play.ts';
import type { OwnWords } from '../../src/procedure/acts.ts';
import type { Refusal } from '../../src/procedure/refusal.ts';
import type { ActKind, ActOf } from '../../src/session/council.ts';
import { ACT_KINDS } from '../../src/session/rules.ts';
import { emptyFields } from '../../src/session/shape.ts';
import { SHAPES } from '../session/anyAct.ts';

/** Any act through the builder, as a program in JavaScript would call it. */
const build = act as (kind: ActKind, fields: object) => object;

describe('an act by its kind and fields', () => {
  it.each(ACT_KINDS)('%s: what is not said is null or an empty list', (kind) => {
    const { kind: _, ...fields } = SHAPES[kind];
    expect(build(kind, fields)).toEqual(SHAPES[kind]);
    const empty = Object.keys(emptyFields(kind));
    const said = Object.entries(fields).filter(([name]) => !empty.includes(name));
    expect(build(kind, Object.fromEntries(said))).toEqual({ ...SHAPES[kind], ...emptyFields(kind) });
  });

  it('has the fields of its kind and no others', () => {
    expect(() => build('floor.give', { by: 'CHE' })).toThrow(RangeError);
    expect(() => build('floor.request', { by: 'RUS', to: 'USA' })).toThrow('floor.request');
    expect(() => build('floor.ask' as ActKind, { by: 'RUS' })).toThrow();
  });
});

describe('the types', () => {
  it('of an act follow its kind', () => {
    const put = act('challenge.put', { by: 'RUS', to: 'USA', claim: 'c' });
    expectTypeOf(put).toEqualTypeOf<ActOf<'challenge.put'>>();
    expectTypeOf(put.words).toEqualTypeOf<OwnWords | null>();
    expectTypeOf<Unsaid<'challenge.put'>>().toEqualTypeOf<'words'>();
    expectTypeOf<Unsaid<'order.raise'>>().toEqualTypeOf<'challenge' | 'words'>();
    expectTypeOf<Unsaid<'list.draw'>>().toEqualTypeOf<'order'>();
    expectTypeOf<Unsaid<'part.request'>>().toEqualTypeOf<never>();
    // @ts-expect-error whom the challenge is put to has to be said
    expect(() => act('challenge.put', { by: 'RUS', claim: 'c' })).toThrow();
    // @ts-expect-error no ballot is cast so
    expect(() => act('ballot.cast', { by: 'RUS', ballot: 'yes' })).toThrow();
    // @ts-expect-error there is no such kind
    expect(() => act('vote.cast', { by: 'RUS' })).toThrow();
  });

  it('of the facts of a meeting are those of the meeting in a replay file', () => {
    expectTypeOf({ date: '1950-08-29', item: 'A matter' }).toExtend<MeetingFacts>();
    expectTypeOf({ date: '1950-08-29', item: 'A matter', format: 'quarrel' }).not.toExtend<MeetingFacts>();
    expectTypeOf({ item: 'A matter' }).not.toExtend<MeetingFacts>();
    expectTypeOf<NonNullable<MeetingFacts['drafts']>[string]['by']>().toEqualTypeOf<readonly string[]>();
  });

  it('of what was tried tell success from failure', () => {
    expectTypeOf<Extract<Tried, { ok: true }>['play']>().toEqualTypeOf<Play>();
    expectTypeOf<Extract<FailedTry, { because: 'refused' }>['refusal']>().toEqualTypeOf<Refusal>();
    expectTypeOf<FailedTry['because']>().toEqualTypeOf<'unreadable' | 'refused'>();
  });
});
