// Runs the rules: what each of them found, and which could not judge, and why.
import { levels, type Level } from '../model/finding.ts';
import type { Skipped } from '../model/report.ts';
import { defaultJudging } from '../model/settings.ts';
import type { Facts } from './facts.ts';
import { gapBefore } from './gaps.ts';
import type { Hit, Rule } from './rule.ts';
import { weigh, type Weighing } from './weigh.ts';

/** A hit with the rule that made it, and what it weighs by the settings. */
export interface Judged {
  readonly rule: Rule;
  readonly hit: Hit;
  readonly level: Level;
}

/** What these rules say of the facts, as far as the settings leave them on. */
export function judge(
  rules: readonly Rule[],
  facts: Facts,
  judging: Weighing = defaultJudging,
): { hits: Judged[]; skipped: Skipped[] } {
  const outcomes = weigh(rules, judging).map(({ rule, level, option }) => {
    const gap = gapBefore(rule.needs, facts);
    // Who gives a rule a weight means all that it finds.
    const isGiven = (judging.rules.get(rule.id)?.level ?? null) !== null;
    const levelOf = (hit: Hit): Level => (isGiven ? level : lighter(hit.level ?? level, level));
    return { rule, levelOf, found: gap === null ? rule.check(facts, option) : [{ skipped: gap }] };
  });
  const hits = outcomes.flatMap(({ rule, levelOf, found }) =>
    found.flatMap((one) => ('skipped' in one ? [] : { rule, hit: one, level: levelOf(one) })),
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

/** What a rule itself holds for lighter than its other findings. */
function lighter(one: Level, other: Level): Level {
  return levels.indexOf(one) > levels.indexOf(other) ? one : other;
}
