// What a rule is asked with in tests, and what it answered, in short.
import { coverReleases } from '../../src/coverage/cover-releases.ts';
import type { Change, Facts, IdleIgnore } from '../../src/rules/facts.ts';
import { gatherFacts } from '../../src/rules/gather-facts.ts';
import { judge } from '../../src/rules/judge.ts';
import type { RuleSetting } from '../../src/model/settings.ts';
import type { Rule } from '../../src/rules/rule.ts';
import { aPull, aTarget } from './build.ts';
import { aFamily, aStatement, aSupportRule, today, type Given } from './statement.ts';

/** What else a run can be given. */
interface Run extends Given {
  /** The tags could not be read. */
  readonly hasNoTags?: boolean;
  readonly shadowed?: readonly string[];
  /** There is no policy: because there is none, or because nobody could read it. */
  readonly policyIs?: 'missing' | 'unreadable';
  readonly change?: Change;
  readonly window?: string;
  /** A manifest told the releases. */
  readonly isManifest?: boolean;
  readonly idle?: readonly IdleIgnore[];
  readonly settings?: Readonly<Record<string, RuleSetting>>;
  /** A forge was asked, and so the owner's default too. */
  readonly repository?: string;
}

/** The facts of a run in a repository named `project`, on the day of the tests. */
export function someFacts(versions: readonly string[], run: Run): Facts {
  const policy = run.policyIs === undefined ? aStatement(run) : null;
  const families = run.families ?? (versions.length > 0 ? [aFamily(versions)] : []);
  const tags = families.flatMap(({ releases }) => releases.map(({ tag, date }) => ({ name: tag, date })));
  return gatherFacts(
    {
      subject: { repository: run.repository ?? null, name: 'project', ref: null },
      today,
      policy: policy?.document ?? null,
      shadowed: run.shadowed ?? [],
      tags: run.hasNoTags === true ? null : { tags, from: run.isManifest === true ? 'manifest' : 'list' },
      problems:
        run.policyIs === 'unreadable'
          ? [{ code: 'policy-unreadable', message: 'it is a directory', next: [] }]
          : [],
      forge:
        run.repository === undefined
          ? null
          : { defaultBranch: 'main', branches: [], policyUrl: null, flags: null },
      pull: null,
      released: null,
      cost: { requests: 0, roundTrips: 0 },
    },
    policy,
    policy?.document.text.split('\n') ?? [],
    coverReleases(policy, run.hasNoTags === true ? [] : families, 'project', today),
    {
      changes: run.change === undefined ? [] : [run.change],
      supportWindow: run.window === undefined ? null : aSupportRule(run.window),
      idleIgnores: run.idle ?? [],
    },
  );
}

/** A change of a line that gets no fixes. */
export function aChange(overrides: Partial<Change> = {}): Change {
  return {
    target: aTarget(),
    pull: aPull(),
    files: { kind: 'counting' },
    hasPolicy: false,
    alive: [],
    ...overrides,
  };
}

/**
 * What a rule answers: `KEY` for a hit in the main package, `PACKAGE: KEY` for one in another, with the line that it
 * stands on (`KEY @ 7`), and `skipped: REASON`.
 */
export function ask(rule: Rule, versions: readonly string[], run: Run): string[] {
  const own: RuleSetting = { level: rule.level, options: {} };
  const rules = new Map(Object.entries({ [rule.id]: own, ...run.settings }));
  const facts = someFacts(versions, run);
  const { hits, skipped } = judge([rule], facts, { rules, supportWindow: facts.supportWindow });
  return [
    ...hits.map(({ hit: { message, level, place, package: name } }) => {
      const line = place !== null && 'line' in place ? ` @ ${place.line}` : '';
      return `${name ? `${name}: ` : ''}${level === undefined ? '' : `${level} `}${message}${line}`;
    }),
    ...skipped.map(({ reason }) => `skipped: ${reason}`),
  ];
}
