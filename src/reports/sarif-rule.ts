// A rule as SARIF describes it.
import type { Level } from '../model/finding.ts';
import type { RuleMetadata } from '../model/rule-metadata.ts';
import { sarifLevels } from './sarif-text.ts';

/** Levels as GitHub names those of alerts. */
const severities = { error: 'error', warning: 'warning', notice: 'recommendation' } as const satisfies Record<
  Level,
  string
>;

/** `row-repeated` as `RowRepeated`, which is what a name should look like beside an id. */
function nameOf(id: string): string {
  return id
    .split('-')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('');
}

/**
 * The description of a rule. It has no `security-severity`: that is a score of a vulnerability, and a policy that is not
 * true is none. GitHub then shows the level of each finding.
 */
export function toSarifRule({ id, title, level, url, controls }: RuleMetadata) {
  const help = `${title}. What it means and how to put it right: ${url}`;
  return {
    id,
    name: nameOf(id),
    shortDescription: { text: `${title}.` },
    fullDescription: { text: help },
    helpUri: url,
    help: { text: help, markdown: `${title}.\n\n[What it means and how to put it right](${url})` },
    defaultConfiguration: { level: sarifLevels[level] },
    properties: {
      tags: ['security', ...controls],
      precision: 'high',
      'problem.severity': severities[level],
    },
  };
}
