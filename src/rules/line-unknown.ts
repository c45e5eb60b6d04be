// Says that a pull request, or a release, goes to a line of which the policy says nothing that anybody could read.
import { changeOf } from './change.ts';
import type { Change, Facts } from './facts.ts';
import type { Hit, Rule, Skip } from './rule.ts';

type Key = 'unlisted' | 'unclear' | 'released' | 'ask';

export const lineUnknown: Rule<Key> = {
  id: 'line-unknown',
  title: 'The base branch is a release line, and no row speaks of it',
  level: 'notice',
  since: '0.1.0',
  needs: 'releases',
  messages: {
    unlisted: 'this change goes to {where}, and {policy} does not say whether that line gets security fixes',
    unclear:
      'this change goes to {where}, and what {policy} says leaves open whether that line gets security fixes',
    released: '{base} was released, and {policy} does not say whether {line} gets security fixes',
    ask: 'a row for {line} in {policy} would tell contributors and users what to expect',
  },
  check: (facts) => facts.changes.flatMap((change) => judge(change, facts)),
};

function judge(change: Change, facts: Facts): (Hit<Key> | Skip)[] {
  const message = keyOf(change, facts);
  if (message === null) return [];
  if (facts.policy?.document.origin === 'owner') return [{ skipped: "the policy is the owner's default" }];
  return [{ ...changeOf(change, facts), message, help: message === 'unclear' ? [] : ['ask'] }];
}

function keyOf({ target, pull }: Change, { packages }: Facts): Key | null {
  if (target.line.kind !== 'line') return null;
  if (target.status === 'unclear') return pull === null ? null : 'unclear';
  if (target.status !== 'unlisted') return null;
  if (pull !== null) return 'unlisted';
  // The newest release of a package has a rule of its own.
  return packages.some(({ newest }) => newest !== null && newest.release === target.newest)
    ? null
    : 'released';
}
