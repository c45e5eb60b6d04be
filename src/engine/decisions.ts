// What somebody decided not to hear of: the ignores of the settings, and the comments in the rows of a policy.
import type { Finding } from '../model/finding.ts';
import type { Ignore } from '../model/ignore.ts';
import type { PlainDate } from '../model/text.ts';
import { rules } from '../rules/index.ts';
import { commentsIn, keysOfFinding } from './comments.ts';
import { meaningOf } from './ignore-meaning.ts';
import type { Understood } from './understand.ts';

/** Decisions that mean the same findings; never empty. */
export type Group = readonly [Ignore, ...Ignore[]];

/** Decisions, ready to be asked about findings. */
export interface Decisions {
  /** All of them, also those that hold for nothing. */
  readonly ignores: readonly Ignore[];
  /**
   * Tells which of them hold today and mean a finding in what was understood of a policy, those of the settings first. What
   * comments say of one row and rule is one group, which is handed on as it is.
   */
  readonly on: (understood: Understood) => (finding: Finding) => readonly Group[];
}

const known: ReadonlySet<string> = new Set(rules.map(({ id }) => id));

/** Why a decision holds for nothing, whatever is found; null where it holds. The last day counts. */
export function whyVoid(
  { rule, reason, until }: Ignore,
  today: PlainDate,
): 'unknown-rule' | 'no-reason' | 'over' | null {
  if (!known.has(rule)) return 'unknown-rule';
  if (reason === '') return 'no-reason';
  return until !== null && until < today ? 'over' : null;
}

/** The decisions of the settings, and those of the comments in what was understood of a policy. */
export function decisionsOf(settings: readonly Ignore[], understood: Understood): Decisions {
  const holds = (ignore: Ignore): boolean => whyVoid(ignore, understood.evidence.today) === null;
  const comments = commentsIn(understood);
  const held = settings.filter(holds).map((one) => ({ group: [one] as const, means: meaningOf(one) }));
  const byKey = new Map<string, [Ignore, ...Ignore[]]>();
  for (const { ignore, keys } of comments.filter((comment) => holds(comment.ignore))) {
    for (const key of keys) {
      const others = byKey.get(key);
      if (others === undefined) byKey.set(key, [ignore]);
      else others.push(ignore);
    }
  }
  return {
    ignores: [...settings, ...comments.map(({ ignore }) => ignore)],
    on: (side) => {
      const keysOf = byKey.size === 0 ? () => [] : keysOfFinding(side);
      return (finding) => {
        const set: Group[] = held.filter(({ means }) => means(finding)).map(({ group }) => group);
        const written = keysOf(finding).map((key) => byKey.get(key));
        return [...set, ...written.filter((group) => group !== undefined)];
      };
    },
  };
}
