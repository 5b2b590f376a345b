import { Box } from 'ink';
import type { ReactElement } from 'react';
import type { TableState } from '../table/port.ts';
import { theName } from '../words/en/meeting.ts';
import { screenWords } from '../words/en/screen.ts';
import { keyWords } from '../words/en/screenKeys.ts';
import { centre } from './cells.ts';
import type { Size } from './layout.ts';
import { EMPTY, type Line, line, paragraph } from './lines.ts';
import { Rows } from './Rows.tsx';
import type { Theme } from './theme.ts';

/** The screen between two people at one keyboard: nothing of the meeting is on it, so nothing sealed is. */
export function HandOver(props: {
  readonly state: TableState;
  /** Whether it is told what this is, and what the keys do. */
  readonly helps: boolean;
  readonly size: Size;
  readonly theme: Theme;
}): ReactElement {
  const { state, helps, size, theme } = props;
  const { columns, rows } = size;
  const words = screenWords.handOver;
  const middle = (lines: readonly Line[]): readonly Line[] =>
    lines.map((row) => row.map(({ text, style }) => ({ text: centre(text, columns), style })));
  const text = middle([
    line(words.title, 'accent'),
    EMPTY,
    ...paragraph(words.to(theName(state.texts, state.handOver ?? '')), columns - 4, 'strong'),
    ...paragraph(words.why, columns - 4),
    ...(helps ? [EMPTY, ...keyWords.handOverHelp.flatMap((text) => paragraph(text, columns - 4))] : []),
    EMPTY,
    line(words.keys, 'dim'),
  ]);
  return (
    <Box flexDirection="column" flexShrink={0} width={columns} height={rows} justifyContent="center">
      <Rows lines={text} width={columns} theme={theme} />
    </Box>
  );
}
