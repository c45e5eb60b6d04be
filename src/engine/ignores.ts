// Findings without those that somebody decided not to hear of, and the decisions that did nothing.
import type { Finding } from '../model/finding.ts';
import type { Ignore, IgnoredFinding } from '../model/ignore.ts';
import type { Skipped } from '../model/report.ts';
import type { IdleIgnore } from '../rules/facts.ts';
import { nearestOf } from '../patterns/nearest.ts';
import { changeRules, rules } from '../rules/index.ts';
import { weigh, type Weighing } from '../rules/weigh.ts';
import { whyVoid, type Decisions, type Group } from './decisions.ts';
import type { Understood } from './understand.ts';

const ids = rules.map(({ id }) => id);

/** Nobody makes more slips, and to look for what was meant takes time. */
const mostSlips = 50;

/** What a contributor should know whose comment would silence a finding. */
const notYet = 'the comment in this row that ignores it counts once it is merged';

/** What a contributor should know who takes such a comment out, or lets it end. */
const noMore = 'the comment that ignored it would not hold once this is merged';

/**
 * Parts the findings in a policy: those to hear of, and those that `holding` ignores. `own` are the policy's and its settings':
 * a comment ignores only what they ignore as well, so that taking one out does not wait.
 */
export function sift(
  findings: readonly Finding[],
  understood: Understood,
  { holding, own }: { readonly holding: Decisions; readonly own: Decisions },
): { findings: Finding[]; ignored: IgnoredFinding[] } {
  const held = holding.on(understood);
  const asked = own.on(understood);
  const heard: Finding[] = [];
  const ignored: IgnoredFinding[] = [];
  for (const finding of findings) {
    const groups = held(finding);
    const was = firstFrom('policy', groups);
    const coming = holding === own ? groups : asked(finding);
    const is = firstFrom('policy', coming);
    // What will ignore it is told, not the comment that may be gone from its place.
    const by = firstFrom('settings', groups) ?? (was && (is ?? coming[0]?.[0]));
    if (by !== undefined) ignored.push({ finding, by });
    else if (was === is) heard.push(finding);
    else heard.push({ ...finding, help: [...finding.help, is === undefined ? noMore : notYet] });
  }
  return { findings: heard, ignored };
}

function firstFrom(from: Ignore['from'], groups: readonly Group[]): Ignore | undefined {
  return groups.find(([ignore]) => ignore.from === from)?.[0];
}

/** What was found before anything was ignored, and what could not be judged. */
interface Found {
  readonly findings: readonly Finding[];
  readonly skipped: readonly Skipped[];
}

/** The settings by which was judged; and those that will be instead, where they are others. */
interface Weighed {
  readonly judging: Weighing;
  readonly later: Weighing | null;
}

/**
 * The decisions that ignored nothing of what was found, each with the reason; those that nobody could judge are left out.
 * Where there will be other settings, only they can tell what their own ignores do, and what rules find that they turn on.
 */
export function idleIgnores(
  own: Decisions,
  { findings, skipped }: Found,
  understood: Understood,
  { judging, later }: Weighed,
): IdleIgnore[] {
  if (own.ignores.length === 0) return [];
  const { evidence, policy } = understood;
  const meaning = own.on(understood);
  const used = new Set([...new Set(findings.flatMap(meaning))].flat());
  const asked = idsOf(judging);
  const coming = later === null ? [] : [...idsOf(later)].filter((id) => !asked.has(id));
  const unjudged = new Set([
    ...skipped.map(({ rule }) => rule),
    ...changeRules.map(({ id }) => id),
    ...coming,
  ]);
  const whyIdle = (ignore: Ignore): IdleIgnore['why'] | null => {
    // The owner's default is the policy of many repositories, and nobody can see here what it does for them.
    if (ignore.from === 'policy' && policy?.document.origin === 'owner') return null;
    const why = whyVoid(ignore, evidence.today);
    if (why !== null || used.has(ignore)) return why;
    if (unjudged.has(ignore.rule) || (later !== null && ignore.from === 'settings')) return null;
    return asked.has(ignore.rule) ? 'nothing-found' : 'rule-off';
  };
  let slips = 0;
  return own.ignores.flatMap((ignore) => {
    const why = whyIdle(ignore);
    const near = why === 'unknown-rule' && slips++ < mostSlips ? nearestOf(ignore.rule, ids) : null;
    return why === null ? [] : [{ ignore, why, near }];
  });
}

/** The rules that settings leave on. */
function idsOf(judging: Weighing): Set<string> {
  return new Set(weigh(rules, judging).map(({ rule }) => rule.id));
}
