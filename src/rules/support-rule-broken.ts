// Reports rows that promise something else than the sentence beside them.
import type { PackageCoverage } from '../coverage/coverage.ts';
import type { StatedRule } from '../model/policy.ts';
import { lineText } from '../versions/range-text.ts';
import { aboutLines, aboutRow } from './about.ts';
import type { Facts } from './facts.ts';
import type { Hit, Rule } from './rule.ts';
import { subjectOf } from './rows.ts';
import { deniedWithin, promisedOutside, ruleWords } from './window.ts';

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
    return facts.packages.flatMap((one) => [
      ...deniedRows(one, stated),
      ...promisingRows(one, stated, facts),
    ]);
  },
};

/** Rows that give no fixes to a line which the sentence speaks of. */
function deniedRows(one: PackageCoverage, stated: StatedRule): Hit<Key>[] {
  return deniedWithin(one, one.promised ?? []).map(([row, lines]) => ({
    message: 'denied',
    values: {
      rule: ruleWords(stated.rule),
      tag: lines[0].newest.release.tag,
      row: row.text,
      line: lineText(lines[0].line),
    },
    place: row.span,
    package: one.package,
    subject: subjectOf(row),
    about: aboutLines(
      lines.map(({ line }) => line),
      row,
    ),
    related: [{ message: 'sentence', place: stated.span }],
  }));
}

/** Rows that promise fixes for released lines of which the sentence speaks of none. */
function promisingRows(one: PackageCoverage, stated: StatedRule, facts: Facts): Hit<Key>[] {
  return promisedOutside(one, one.promised ?? []).map((row) => ({
    message: 'promised',
    values: { row: row.text, rule: ruleWords(stated.rule), tag: one.newest?.release.tag ?? '' },
    place: row.span,
    package: one.package,
    subject: subjectOf(row),
    about: aboutRow(row, facts),
    related: [{ message: 'sentence', place: stated.span }],
  }));
}
