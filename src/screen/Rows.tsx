import { Box, Text } from 'ink';
import type { ReactElement } from 'react';
import { type Line, shown } from './lines.ts';
import { drawn, lookOf, type Theme } from './theme.ts';

/** Rows of the screen, each in at most `width` columns: nothing wraps, nothing shrinks. */
export function Rows(props: {
  readonly lines: readonly Line[];
  readonly width: number;
  readonly theme: Theme;
}): ReactElement {
  const { lines, width, theme } = props;
  return (
    <Box flexDirection="column" flexShrink={0} width={width} height={lines.length}>
      {lines.map((line, row) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a row of the screen is its place
        <Text key={row} wrap="truncate">
          {shown(line, width).map(({ text, style }, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a piece of a row is its place
            <Text key={at} {...lookOf(style, theme)}>
              {drawn(text, theme)}
            </Text>
          ))}
        </Text>
      ))}
    </Box>
  );
}
