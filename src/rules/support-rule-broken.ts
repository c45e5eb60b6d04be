// Reports rows that promise something else than the sentence beside them.
import type { Hit, Rule } from './rule.ts';
import { contraryRows } from './window.ts';

type Key = 'denied' | 'promised' | 'sentence';

export const supportRuleBroken: Rule<Key> = {
  id: 'support-rule-broken',
  title: 'The prose promises one thing and the rows another',
  level: 'warning',
  since: '0.1.0',
  needs: 'history',
  messages: {
    denied:
      'the text promises security fixes to {rule}, {tag} included, but "{row}" denies them: say that {line} gets them, or change the sentence',
    promised:
      '"{row}" promises security fixes, but the text gives them only to {rule}, and the newest release is {tag}: mark the row as unsupported, or change the sentence',
    sentence: 'the sentence that says so',
  },
  check: (facts) => {
    const stated = facts.policy?.rule ?? null;
    if (stated === null) return [];
    const related: Hit<Key>['related'] = [{ message: 'sentence', place: stated.span }];
    return facts.packages.flatMap((one) => {
      const hits = contraryRows(one, { rule: stated.rule, numbers: one.promised ?? [] }, facts);
      return hits.map((hit): Hit<Key> => ({ ...hit, related }));
    });
  },
};
