/** The sentences of the screen that say what came of a key. */
export const screenNotices = {
  taken: (name: string): string => `${name} is yours.`,
  released: (name: string): string => `${name} is the computer’s again.`,
  undone: (count: number, before: string): string =>
    count === 1 ? `Taken back: “${before}”.` : `${count} entries taken back, to before “${before}”.`,
  waitsForYou: (need: string): string => `The meeting waits for you: ${need}`,
  stoppedForYou: (need: string): string => `You are needed: ${need}`,
  stoppedAt: (text: string): string => `It turned: ${text}.`,
  notStored: (detail: string): string => `The record could not be written, so nothing happened: ${detail}`,
  notDone: {
    stale: 'Somebody acted in between. Look again, then decide.',
    'not-held': 'That seat is not held at this keyboard.',
    paused: 'The meeting is paused. P goes on.',
    'nothing-to-undo': 'There is nothing to take back.',
    over: 'The session is over.',
    'unknown-seat': 'There is no such seat at this meeting.',
  },
  off: {
    'no-seat': 'You hold no seat: you look on from the table itself. t takes a seat.',
    'nothing-to-undo': 'There is nothing to take back.',
    'no-reasons': 'No computer delegation has acted yet.',
    'nobody-held': 'No seat is held by a person. t takes one.',
    'no-news': 'There is no news to release now.',
    over: 'The session is over.',
  },
} as const;
