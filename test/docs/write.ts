import { writeFileSync } from 'node:fs';
import { FILES, PAGES } from './pages.ts';

for (const [name, page] of Object.entries(PAGES))
  writeFileSync(new URL(`../../docs/${name}`, import.meta.url), page());

for (const [path, text] of Object.entries(FILES))
  writeFileSync(new URL(`../../${path}`, import.meta.url), text());
