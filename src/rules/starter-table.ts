// Reports GitHub's starter table, left as it came: its versions are somebody's example.
import { aboutText } from './about.ts';
import type { Rule } from './rule.ts';

export const starterTable: Rule<'starter'> = {
  id: 'starter-table',
  title: "The version table is GitHub's starter, unchanged",
  level: 'error',
  since: '0.1.0',
  needs: 'policy',
  messages: {
    starter:
      "this is GitHub's starter table, unchanged, and its versions are only an example: write the versions of this project, or remove the section",
  },
  check: ({ policy }) =>
    (policy?.starterTables ?? []).map((place) => ({
      message: 'starter',
      place,
      subject: policy?.document.path ?? '',
      about: aboutText(policy?.document.path ?? ''),
    })),
};
