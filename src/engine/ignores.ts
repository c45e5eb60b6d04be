// Findings without those that somebody decided not to hear of, and the decisions that did nothing.
import type { Finding } from '../model/finding.ts';
import type { Ignore, IgnoredFinding } from '../model/ignore.ts';
import type { Skipped } from '../model/report.ts';
import type { IdleIgnore } from '../rules/facts.ts';
import { changeRules, rules } from '../rules/index.ts';
import { nearestOf } from '../rules/nearest.ts';
import { weigh, type Weighing } from '../rules/weigh.ts';
import { whyVoid, type Decisions } from './decisions.ts';
import type { Understood } from './understand.ts';

const ids = rules.map(({ id }) => id);

/** Nobody makes more slips, and to look for what was meant takes time. */
const mostSlips = 50;

/** What a contributor should know whose comment would silence a finding. */
const notYet = 'the comment in this row that ignores it counts once it is merged';

/** Parts the findings in a policy: those to hear of, and those that `holding` ignores. `own` are those of the policy itself. */
export function sift(
  findings: readonly Finding[],
  understood: Understood,
  { holding, own }: { readonly holding: Decisions; readonly own: Decisions },
): { findings: Finding[]; ignored: IgnoredFinding[] } {
  const held = holding.on(understood);
  const asked = holding === own ? () => [] : own.on(understood);
  const heard: Finding[] = [];
  const ignored: IgnoredFinding[] = [];
  for (const finding of findings) {
    const [group] = held(finding);
    const isAsked = asked(finding).some(([{ from }]) => from === 'policy');
    if (group !== undefined) ignored.push({ finding, by: group[0] });
    else heard.push(isAsked ? { ...finding, help: [...finding.help, notYet] } : finding);
  }
  return { findings: heard, ignored };
}

/** What was found before anything was ignored, and what could not be judged. */
interface Found {
  readonly findings: readonly Finding[];
  readonly skipped: readonly Skipped[];
}

/** The decisions that ignored nothing of what was found, each with the reason; those that nobody could judge are left out. */
export function idleIgnores(
  own: Decisions,
  { findings, skipped }: Found,
  understood: Understood,
  judging: Weighing,
): IdleIgnore[] {
  if (own.ignores.length === 0) return [];
  const { evidence, policy } = understood;
  const meaning = own.on(understood);
  const used = new Set([...new Set(findings.flatMap(meaning))].flat());
  const asked = new Set(weigh(rules, judging).map(({ rule }) => rule.id));
  const unjudged = new Set([...skipped.map(({ rule }) => rule), ...changeRules.map(({ id }) => id)]);
  const whyIdle = (ignore: Ignore): IdleIgnore['why'] | null => {
    // The owner's default is the policy of many repositories, and nobody can see here what it does for them.
    if (ignore.from === 'policy' && policy?.document.origin === 'owner') return null;
    const why = whyVoid(ignore, evidence.today);
    if (why !== null || used.has(ignore)) return why;
    if (unjudged.has(ignore.rule)) return null;
    return asked.has(ignore.rule) ? 'nothing-found' : 'rule-off';
  };
  let slips = 0;
  return own.ignores.flatMap((ignore) => {
    const why = whyIdle(ignore);
    const near = why === 'unknown-rule' && slips++ < mostSlips ? nearestOf(ignore.rule, ids) : null;
    return why === null ? [] : [{ ignore, why, near }];
  });
}
