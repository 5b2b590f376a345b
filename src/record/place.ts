import { headerDigest } from './digest.ts';
import type { Header } from './entry.ts';

export const RECORD_SUFFIX = '.jsonl';

/**
 * Where records are kept unless told otherwise: the XDG state folder. A relative `XDG_STATE_HOME` is invalid by that
 * specification and does not count.
 */
export const recordsFolder = (env: Readonly<Record<string, string | undefined>>, home: string): string => {
  const state = env.XDG_STATE_HOME;
  return `${state?.startsWith('/') ? state.replace(/\/+$/, '') : `${home}/.local/state`}/horseshoe/records`;
};

/**
 * The name of a new record's file, such as `kursk-2024-20261123-1830-3fa9.jsonl`: scenario, day and time of the
 * start, and four digits of the header's digest. `attempt` counts from 0; from 1 on it is added, when the name is taken.
 */
export function recordName(header: Header, attempt = 0): string {
  const [day = '', time = ''] = header.startedAt.split('T');
  const at = `${day.replaceAll('-', '')}-${time.slice(0, 5).replace(':', '')}`;
  const id = header.scenario.id.replace(/[^A-Za-z0-9-]/g, '-').slice(0, 80);
  const again = attempt === 0 ? '' : `-${attempt + 1}`;
  return `${id}-${at}-${headerDigest(header).slice(0, 4)}${again}${RECORD_SUFFIX}`;
}
