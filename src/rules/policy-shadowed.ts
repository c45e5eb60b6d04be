// Reports a second policy file, which GitHub never shows.
import { aboutText } from './about.ts';
import type { Rule } from './rule.ts';

export const policyShadowed: Rule<'shadowed' | 'shown'> = {
  id: 'policy-shadowed',
  title: 'A second policy file is never shown',
  level: 'notice',
  since: '0.1.0',
  needs: 'policy',
  messages: {
    shadowed: 'GitHub shows {shown} and never {path}: keep one of the two files',
    shown: 'the file that is shown',
  },
  check: ({ policy, shadowed }) =>
    shadowed.map((path) => ({
      message: 'shadowed',
      values: { path, shown: policy?.document.path ?? '' },
      place: { file: path },
      subject: path,
      about: aboutText(path),
      related: [{ message: 'shown', place: { file: policy?.document.path ?? '' } }],
    })),
};
