// The report as SARIF 2.1.0, for GitHub's code scanning and other collectors of alerts.
import { levels } from '../model/finding.ts';
import type { Report } from '../model/report.ts';
import type { RuleMetadata } from '../model/rule-metadata.ts';
import { tool } from '../model/tool.ts';
import { counted, standing } from './counts.ts';
import { ruleReference, sarifContext, toSarifResult, type SarifContext } from './sarif-result.ts';
import { toSarifRule } from './sarif-rule.ts';
import { sarifSentence, sarifText } from './sarif-text.ts';
import { visibleJson } from './visible.ts';

/** GitHub shows so many results of a run and drops the rest without a word; with more than 25,000 it takes none. */
const mostResults = 5000;

/** What the tool has to say of its own run: what stopped it, what it did not judge, what is left out here. */
function toInvocation({ problems, skipped }: Report, leftOut: number, context: SarifContext) {
  const stopped = problems.map(({ code, message, next }) => ({
    descriptor: { id: code },
    level: 'error',
    message: { text: [sarifSentence(message), ...next.map(sarifText)].join('\n') },
  }));
  const cut = {
    descriptor: { id: 'results-left-out' },
    level: 'warning',
    message: { text: `${counted(leftOut, 'finding')} more, none heavier than those here.` },
  };
  return {
    // What could not be looked at is not clean: a reader must not close an alert because of it.
    executionSuccessful: problems.length === 0,
    toolExecutionNotifications: leftOut === 0 ? stopped : [...stopped, cut],
    toolConfigurationNotifications: skipped.map(({ rule, reason }) => ({
      descriptor: { id: 'rule-skipped' },
      associatedRule: ruleReference(rule, context),
      level: 'note',
      message: { text: sarifSentence(`${rule} was not judged: ${reason}`) },
    })),
  };
}

/**
 * The report as a log of one run, worst findings first; `rules` are all there are. What a pull request mends is no result,
 * and what was there before is one like any other: GitHub compares the runs itself, and would close what is not named.
 *
 * It has no `automationDetails`, since upload-sarif would then pass over the category that a workflow gives, and no
 * `versionControlProvenance`, since a report does not know on which server the repository is.
 */
export function renderSarif(report: Report, rules: readonly RuleMetadata[]): string {
  const context = sarifContext(report.judged, rules);
  const findings = levels.flatMap((level) => standing(report).filter((finding) => finding.level === level));
  const kept = findings.slice(0, mostResults);
  const { name, version } = report.tool;
  const run = {
    tool: {
      driver: {
        name,
        version,
        semanticVersion: version,
        informationUri: tool.home,
        rules: rules.map(toSarifRule),
      },
    },
    invocations: [toInvocation(report, findings.length - kept.length, context)],
    columnKind: 'utf16CodeUnits',
    results: kept.map((finding) => toSarifResult(finding, context)),
  };
  const log = { $schema: 'https://json.schemastore.org/sarif-2.1.0.json', version: '2.1.0', runs: [run] };
  return `${visibleJson(JSON.stringify(log, null, 2))}\n`;
}
