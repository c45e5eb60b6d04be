// Says that the versions are stated at a link, so that nobody takes silence about them for praise.
import { aboutText } from './about.ts';
import type { Rule } from './rule.ts';

export const statementElsewhere: Rule<'elsewhere'> = {
  id: 'statement-elsewhere',
  title: 'The versions are stated at a link, which is not read',
  level: 'notice',
  since: '0.1.0',
  needs: 'policy',
  messages: {
    elsewhere:
      'the policy leaves it to {target} to say which versions get security fixes, and that page is not read: nothing is compared with the releases',
  },
  check: ({ policy }) => {
    if (policy?.kind !== 'pointer') return [];
    const { pointer, document } = policy;
    return [
      {
        message: 'elsewhere',
        values: { target: pointer?.target ?? 'a link' },
        place: pointer?.span ?? { file: document.path },
        subject: document.path,
        about: aboutText(document.path),
      },
    ];
  },
};
