// The one table of options.
import { expect, test } from '@jest/globals';
import { options } from '../../src/settings/options.ts';

test.each(options.filter(({ values }) => values !== undefined))(
  'the sentence of $key names all of its words',
  (option) => {
    for (const word of option.values ?? []) expect(option.sentence).toContain(`\`${word}\``);
  },
);

test.each(options)('$key is an input, a flag, or both', ({ input, commands }) => {
  expect(input || commands.length > 0).toBe(true);
});
