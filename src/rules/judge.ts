// Runs the rules: what each of them found, and which could not judge, and why.
import type { Skipped } from '../model/report.ts';
import type { Facts } from './facts.ts';
import { gapBefore } from './gaps.ts';
import type { Hit, Rule } from './rule.ts';

/** A hit with the rule that made it. */
export interface Judged {
  readonly rule: Rule;
  readonly hit: Hit;
}

/** What these rules say of the facts. */
export function judge(rules: readonly Rule[], facts: Facts): { hits: Judged[]; skipped: Skipped[] } {
  const outcomes = rules.map((rule) => {
    const gap = gapBefore(rule.needs, facts);
    return { rule, found: gap === null ? rule.check(facts) : [{ skipped: gap }] };
  });
  const hits = outcomes.flatMap(({ rule, found }) =>
    found.flatMap((one) => ('skipped' in one ? [] : { rule, hit: one })),
  );
  const skipped = outcomes.flatMap(({ rule, found }) => {
    const skips = new Map(found.flatMap((one) => ('skipped' in one ? [[one.skipped, one] as const] : [])));
    return [...skips].map(([reason, { isPass }]) => ({
      rule: rule.id,
      reason,
      ...(isPass === true ? { isPass } : {}),
    }));
  });
  return { hits, skipped };
}
