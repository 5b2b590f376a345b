import { writeFileSync } from 'node:fs';
import { answerLine, KEPT } from './answers.ts';
import { PLACES } from './places.ts';

writeFileSync(
  KEPT,
  Object.entries(PLACES)
    .map(([name, session]) => `${answerLine(name, session)}\n`)
    .join(''),
);
