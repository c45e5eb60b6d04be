// Reports a repository without a security policy.
import type { Rule } from './rule.ts';

export const policyMissing: Rule<'missing'> = {
  id: 'policy-missing',
  title: 'There is no security policy',
  level: 'error',
  since: '0.1.0',
  needs: 'nothing',
  messages: {
    missing:
      "there is no SECURITY.md in .github/, in the root or in docs/ (the default in the owner's .github repository was not looked at): write one that says which versions get security fixes and how to report a vulnerability",
  },
  check: ({ policy, isPolicyUnreadable }) =>
    policy !== null || isPolicyUnreadable
      ? []
      : [{ message: 'missing', place: null, subject: 'SECURITY.md' }],
};
