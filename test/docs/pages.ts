import { casesPage } from '../cases/page.ts';
import { conformancePage } from '../conformance/page.ts';
import { apiPage } from './api.ts';
import { chartPage } from './chart.ts';
import { notationPage } from './notation.ts';
import { procedurePage } from './procedure.ts';
import { replaySchemaText } from './replaySchema.ts';
import { replaysPage } from './replays.ts';

/** The pages of `docs` that are written and not typed, each with how. `npm run docs` writes them all. */
export const PAGES: Readonly<Record<string, () => string>> = {
  'api.md': apiPage,
  'cases.md': casesPage,
  'chart.md': chartPage,
  'conformance.md': conformancePage,
  'notation.md': notationPage,
  'procedure.md': procedurePage,
  'replays.md': replaysPage,
};

/** What else is written, by its path in the project. */
export const FILES: Readonly<Record<string, () => string>> = {
  'schema/replay.schema.json': replaySchemaText,
};
