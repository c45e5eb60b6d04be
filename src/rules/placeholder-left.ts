// Reports text that was meant to be filled in and was not.
import type { Placeholder } from '../model/policy.ts';
import { aboutText } from './about.ts';
import { isStarterText } from './starter-text-left.ts';
import type { Rule } from './rule.ts';

export const placeholderLeft: Rule<'left'> = {
  id: 'placeholder-left',
  title: 'Text that was meant to be filled in was not',
  level: 'error',
  since: '0.1.0',
  needs: 'policy',
  messages: { left: '"{text}" was meant to be filled in: replace it with your own words, or remove it' },
  check: ({ policy }) => {
    if (policy === null) return [];
    const blanks = policy.placeholders.filter((one) => !one.inStarterSection && !isStarterText(one, policy));
    return blanks
      .filter((one, index) => !isLinked(one, blanks[index - 1]))
      .map(({ text, span }) => ({
        message: 'left',
        values: { text },
        place: span,
        subject: text,
        about: aboutText(text),
      }));
  },
};

/** A link shows an address and leads to it: the second half says nothing new. */
function isLinked(one: Placeholder, before: Placeholder | undefined): boolean {
  return before?.text === one.text && before.span.line === one.span.line;
}
