import { Box } from 'ink';
import type { ReactElement } from 'react';
import { screenWords } from '../words/en/screen.ts';
import { type Size, SMALLEST } from './layout.ts';
import { paragraph } from './lines.ts';
import { Rows } from './Rows.tsx';
import type { Theme } from './theme.ts';

/** What stands in a window that is too small for the meeting: a plain sentence. */
export function TooSmall({ size, theme }: { readonly size: Size; readonly theme: Theme }): ReactElement {
  const text = [
    ...paragraph(screenWords.tooSmall(SMALLEST.columns, SMALLEST.rows, size), size.columns),
    ...paragraph(screenWords.tooSmallKeys, size.columns, 'dim'),
  ];
  return (
    <Box flexDirection="column" flexShrink={0} width={size.columns} height={size.rows}>
      <Rows lines={text.slice(0, size.rows)} width={size.columns} theme={theme} />
    </Box>
  );
}
