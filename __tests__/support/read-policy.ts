// Reads small policies for tests, and shows what was understood in a few words.
import type { Policy, PolicyRow } from '../../src/model/policy.ts';
import type { Span } from '../../src/model/text.ts';
import { parsePolicy } from '../../src/policy/parse-policy.ts';
import { claimText, ruleText } from '../../src/versions/range-text.ts';

/** The policy that a text makes. */
export function readText(text: string, project = 'project'): Policy {
  return parsePolicy({ path: 'SECURITY.md', origin: 'repository', text }, project);
}

/** The policy of a section on supported versions that holds these lines. */
export function readSection(...lines: string[]): Policy {
  return readText(['## Supported versions', '', ...lines, ''].join('\n'));
}

/** A table of versions and what is said of them, one line a row. */
export function table(...rows: string[]): string[] {
  return ['| Version | Supported |', '| --- | --- |', ...rows];
}

/** What stands at a span of a text. */
export function textAt(text: string, span: Span): string {
  const lines = text.split(/\r\n|\r|\n/).slice(span.line - 1, span.endLine);
  const last = lines.length - 1;
  return lines
    .map((line, i) => line.slice(i === 0 ? span.column - 1 : 0, i === last ? span.endColumn - 1 : undefined))
    .join('\n');
}

/** `5.1.x is >=5.1.0 <5.2.0-0: supported`, with the scope in front and the end and the note behind where there are any. */
export function showRow({ scope, text, claim, status, until, note }: PolicyRow): string {
  return [
    scope === null ? '' : `${scope} `,
    `${text} is ${claimText(claim) ?? 'unreadable'}: ${status}`,
    until ? ` until ${until.date}` : '',
    note === null ? '' : ` (${note})`,
  ].join('');
}

/** The rows of a policy, each in a line. */
export function showRows(policy: Policy): string[] {
  return policy.rows.map(showRow);
}

/** The support rule of a policy as the report writes it. */
export function showRule({ rule }: Policy): string | null {
  return rule ? ruleText(rule.rule) : null;
}
