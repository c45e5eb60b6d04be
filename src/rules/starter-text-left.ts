// Reports the starter's instruction for the section about versions, left above a table that follows it.
import type { Placeholder, Policy } from '../model/policy.ts';
import { aboutText } from './about.ts';
import type { Rule } from './rule.ts';

export const starterTextLeft: Rule<'left'> = {
  id: 'starter-text-left',
  title: "The starter's sentence about versions stands above a real table",
  level: 'notice',
  since: '0.1.0',
  needs: 'policy',
  messages: {
    left: 'this sentence tells you how to write the section, and its readers nothing: remove it, or say in your own words which versions get security fixes',
  },
  check: ({ policy }) =>
    (policy?.placeholders ?? [])
      .filter((found) => policy !== null && !found.inStarterSection && isStarterText(found, policy))
      .map(({ text, span }) => ({ message: 'left', place: span, subject: text, about: aboutText(text) })),
};

/** Whether a placeholder is the starter's sentence about versions, and what it asks for stands below it. */
export function isStarterText({ kind, span }: Placeholder, { rows }: Policy): boolean {
  return kind === 'starter-versions' && rows.some((row) => row.span.line > span.line);
}
