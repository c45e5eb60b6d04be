// Whether a terminal shows colours.
import { expect, test } from '@jest/globals';
import { showsColours } from '../../src/host/terminal.ts';

test.each([
  // environment, is it a terminal, does it show colours
  [{}, true, true],
  [{}, false, false],
  [{ TERM: 'dumb' }, true, false],
  [{ NO_COLOR: '1' }, true, false],
  [{ NO_COLOR: '' }, true, true],
  [{ FORCE_COLOR: '1' }, false, true],
  [{ FORCE_COLOR: '' }, false, true],
  [{ FORCE_COLOR: '0' }, true, false],
  [{ FORCE_COLOR: 'false' }, true, false],
  [{ NO_COLOR: '1', FORCE_COLOR: '1' }, true, false],
])('%j, a terminal: %s', (environment, isTerminal, colours) => {
  expect(showsColours(environment, isTerminal)).toBe(colours);
});
