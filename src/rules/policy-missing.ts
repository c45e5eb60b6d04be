// Reports a repository without a security policy.
import { aboutText } from './about.ts';
import type { Rule } from './rule.ts';

export const policyMissing: Rule<'missing' | 'missingForOwner'> = {
  id: 'policy-missing',
  title: 'There is no security policy',
  level: 'error',
  since: '0.1.0',
  needs: 'nothing',
  messages: {
    missingForOwner:
      'there is no SECURITY.md in .github/, in the root or in docs/, nor a default in {repository}: write one that says which versions get security fixes and how to report a vulnerability',
    missing:
      "there is no SECURITY.md in .github/, in the root or in docs/ (the default in the owner's .github repository was not looked at): write one that says which versions get security fixes and how to report a vulnerability",
  },
  check: ({ policy, isPolicyUnreadable, ownerRepository: repository }) => {
    if (policy !== null || isPolicyUnreadable) return [];
    const looked =
      repository === null
        ? ({ message: 'missing' } as const)
        : ({ message: 'missingForOwner', values: { repository } } as const);
    return [{ ...looked, place: null, subject: 'SECURITY.md', about: aboutText('SECURITY.md') }];
  },
};
