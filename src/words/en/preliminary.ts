import type { Draft, PreliminaryStatus } from '../../procedure/proceedings.ts';
import type { Texts } from '../../scenario/texts.ts';
import { nameOf } from './names.ts';

/** Where the question stands whether a draft is a matter of procedure (Charter 27). */
export const PRELIMINARY_STATUS: Readonly<Record<PreliminaryStatus, string>> = {
  open: 'to be settled before the draft is put',
  overruled: 'the ruling was overruled: to be put to the vote before the draft',
  procedural: 'a matter of procedure (Charter 27(2))',
  vetoed: 'a matter of substance, a permanent member having voted against (Charter 27(3))',
  substantive: 'a matter of substance (Charter 27(3))',
  reopened: 'settled on another text: it may be asked again',
};

/** The preliminary question on a draft in a line of its own; none when nobody has raised it. */
export const preliminaryLines = ({ preliminary }: Draft, texts: Texts): readonly string[] =>
  preliminary === null
    ? []
    : [
        `Preliminary question, whether it is procedural (${nameOf(texts, preliminary.by)}): ${PRELIMINARY_STATUS[preliminary.status]}`,
      ];
