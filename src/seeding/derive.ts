import type { Seat } from '../council/seat.ts';
import type { Overlay, OverlayClaim, OverlaySeat } from '../scenario/overlay.ts';
import type { Fact, Instructions, ScenarioClaim, ScenarioSeat } from '../scenario/schema.ts';
import type { EventKind, Seed, SeedEvent } from '../scenario/seed.ts';

/** Kinds of event that put a claim on the record, and those that stand against one. */
const MAKES: readonly EventKind[] = ['claim', 'charge', 'naming', 'criticism', 'defence'];
const ACCUSES: readonly EventKind[] = ['charge', 'criticism'];
const DENIES: readonly EventKind[] = ['denial', 'rebuttal'];

const sourceOf = (seed: Seed, event: SeedEvent): Fact => ({ source: { id: seed.seed, quote: event.quote } });

const originOf = ({ source, invented, confidence }: Fact): Fact => ({
  ...(source && { source }),
  ...(invented && { invented }),
  ...(confidence && { confidence }),
});

const makersOf = (seed: Seed, claim: string): readonly SeedEvent[] =>
  seed.events.filter((event) => event.claim === claim && MAKES.includes(event.kind));

/** Who of an event's authors sits at the table: a State that is only spoken of asserts nothing here. */
const cast = (overlay: Overlay, seats: readonly Seat[]): readonly Seat[] =>
  seats.filter((seat) => overlay.seats.some((entry) => entry.seat === seat));

/**
 * The claim as the events give it, completed by the overlay, whose own words win. The authors of both are joined. Null
 * when neither gives a text and a kind.
 */
export function claimFrom(seed: Seed, overlay: Overlay, claim: OverlayClaim): ScenarioClaim | null {
  const makers = makersOf(seed, claim.id);
  const first = makers[0];
  const text = claim.text ?? first?.says;
  const kind = claim.kind ?? (first && (ACCUSES.includes(first.kind) ? 'charge' : 'claim'));
  if (text === undefined || kind === undefined) return null;
  const own = originOf(claim);
  const { id, short, under, question, answers, evidence, meetings } = claim;
  return {
    id,
    kind,
    text,
    short,
    about: [...new Set([...(first?.about ?? []), ...claim.about])],
    by: [
      ...new Set([
        ...cast(
          overlay,
          makers.flatMap(({ by }) => by),
        ),
        ...claim.by,
      ]),
    ],
    ...(under && { under }),
    ...(question !== undefined && { question }),
    ...(answers && { answers }),
    evidence,
    ...(meetings && { meetings }),
    ...(Object.keys(own).length > 0 || first === undefined ? own : sourceOf(seed, first)),
  };
}

/** `added` after the items of `own`, without those that stand on the same thing. */
function joined<T>(own: readonly T[], added: readonly T[], on: (item: T) => string): readonly T[] {
  const result = [...own];
  for (const item of added) if (!result.some((other) => on(other) === on(item))) result.push(item);
  return result;
}

/** What the events show the seat doing, as instructions to do it again; what the overlay says of the same thing wins. */
function instructionsFrom(seed: Seed, seat: Seat, told: Instructions): Instructions {
  const claims: Instructions['claims'][number][] = [];
  const challenges: Instructions['challenges'][number][] = [];
  const answers: Instructions['answers'][number][] = [];
  for (const { claim, kind, by, to, meeting, occasion } of seed.events) {
    if (claim === undefined || !by.includes(seat)) continue;
    if (MAKES.includes(kind)) claims.push({ claim, do: 'assert' });
    if (DENIES.includes(kind)) claims.push({ claim, do: 'deny' });
    if (kind === 'silence') answers.push({ claim, how: 'silent' });
    for (const other of kind === 'challenge' ? (to ?? []) : []) {
      challenges.push({ claim, to: other, ...(meeting && { meeting }), ...(occasion && { occasion }) });
    }
  }
  return {
    ...told,
    claims: joined(told.claims, claims, ({ claim }) => claim),
    challenges: joined(told.challenges, challenges, ({ claim, to }) => `${claim} ${to}`),
    answers: joined(told.answers, answers, ({ claim }) => claim),
  };
}

/** The seat's entry with the stances and instructions the events show. */
export function seatFrom(seed: Seed, entry: OverlaySeat): ScenarioSeat {
  const stances: ScenarioSeat['stances'][number][] = [];
  for (const event of seed.events) {
    if (event.claim === undefined || !event.by.includes(entry.seat)) continue;
    const stance = MAKES.includes(event.kind) ? 'asserts' : DENIES.includes(event.kind) ? 'denies' : null;
    if (stance !== null) stances.push({ on: event.claim, stance, ...sourceOf(seed, event) });
  }
  return {
    ...entry,
    stances: joined(entry.stances, stances, ({ on }) => on),
    instructions: instructionsFrom(seed, entry.seat, entry.instructions),
  };
}
