import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import stringify from 'safe-stable-stringify';
import type { Act, Outcome } from '../session/council.ts';
import type { Session } from '../session/session.ts';
import { changesBetween } from './changes.ts';
import { type Header, RECORD_FORMAT, type Reason, type ReturnAct } from './entry.ts';

/** The whole state is digested with every hundredth entry, so that nothing outside the changes can drift unseen. */
export const WHOLE_EVERY = 100;

/**
 * 128 of the 256 bits of SHA-256, in hexadecimal. A digest finds accidents and careless edits; it is no signature
 * (whoever can write the file can also write its digests), so that half the bits suffice and a line stays short.
 */
const DIGEST_LENGTH = 32;

/** JSON with the keys of every object in one order, so that equal values have equal text. */
export const canonical = (value: object | string | number | boolean | null): string => stringify(value);

const hash = (text: string): string => bytesToHex(sha256(utf8ToBytes(text))).slice(0, DIGEST_LENGTH);

/**
 * Digest of a scenario file's text. A byte order mark and the kind of line ends say nothing about a scenario and
 * differ between checkouts, so they do not count.
 */
export const scenarioDigest = (text: string): string =>
  hash(text.replace(/^\uFEFF/u, '').replace(/\r\n?/g, '\n'));

/** The first link of the chain: what decides the course of the session before any act, and whose seats people held. */
export const headerDigest = (header: Header): string =>
  hash(
    canonical([
      RECORD_FORMAT,
      header.scenario.digest,
      header.seed,
      header.from,
      header.rules,
      header.held,
      ...(header.strictAbstention === true ? ['strictAbstention'] : []),
    ]),
  );

/** What a digest is made of, besides the link it is chained to. */
export interface Link {
  readonly n: number;
  readonly act: Act | ReturnAct;
  readonly outcomes: readonly Outcome[];
  /** A computer delegation's reasons; null for people. */
  readonly why: readonly Reason[] | null;
  readonly before: Session;
  readonly after: Session;
}

const isWhole = ({ n, outcomes }: Link): boolean =>
  n % WHOLE_EVERY === 0 || outcomes.some(({ kind }) => kind === 'meeting.closed');

/**
 * Digest of an entry, chained with its parent's: canonical JSON of the act, the outcomes, the reasons, the stage and
 * the parts of the Council that changed; of the whole Council every hundredth entry and when a meeting closes.
 * It depends on values alone, never on which objects two states share.
 * @returns 32 hexadecimal digits
 */
export function entryDigest(parentDigest: string, link: Link): string {
  const { act, outcomes, why, before, after } = link;
  const state = isWhole(link) ? after.council : changesBetween(before.council, after.council);
  return hash(canonical([parentDigest, act, outcomes, why, after.position.stage, state]));
}
