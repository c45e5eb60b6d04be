// Says, once, that a policy does not tell which versions get fixes, and how it could.
import { aboutText } from './about.ts';
import { tagsUnread } from './gaps.ts';
import type { Rule } from './rule.ts';

export const statementMissing: Rule<'silent'> = {
  id: 'statement-missing',
  title: 'The policy says nothing about which versions get fixes',
  level: 'warning',
  since: '0.1.0',
  needs: 'policy',
  messages: {
    silent:
      'the policy does not say which versions get security fixes, so users of {tag} cannot tell whether they do: add a table of versions, a sentence such as "Only the latest release gets security fixes", or a link to the page that says it',
  },
  check: ({ policy, packages, tagCount }) => {
    if (policy?.kind !== 'none' || policy.document.origin === 'owner') return [];
    if (tagCount === null) return [{ skipped: tagsUnread }];
    const [main] = packages;
    const newest = main?.newest ?? main?.releases[0];
    if (newest === undefined) return [];
    const { path } = policy.document;
    return [
      {
        message: 'silent',
        values: { tag: newest.release.tag },
        place: { file: path },
        subject: path,
        about: aboutText(path),
      },
    ];
  },
};
