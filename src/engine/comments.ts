// The comments in the rows of a policy as decisions, and the rows that a finding is about.
import type { Finding } from '../model/finding.ts';
import type { Ignore } from '../model/ignore.ts';
import type { Policy, PolicyRow } from '../model/policy.ts';
import { linesOfRow } from '../policy/row-comments.ts';
import { packageNames } from '../rules/gather-facts.ts';
import { subjectOf } from '../rules/rows.ts';
import { fold } from './ignore-meaning.ts';
import type { Understood } from './understand.ts';

/** A decision that stands in a row. */
export interface Comment {
  readonly ignore: Ignore;
  /** By what a finding is known that it means: the same keys as `keysOfFinding` gives. */
  readonly keys: readonly string[];
}

/** The comments in the rows of a policy, in the order of the rows. */
export function commentsIn({ policy, lines, coverage }: Understood): Comment[] {
  const rows = policy?.rows.filter(({ ignores }) => ignores.length > 0) ?? [];
  const names = rows.length === 0 ? new Map<PolicyRow, string | null>() : packageNames(coverage);
  return rows.flatMap((row) =>
    row.ignores.map(({ rule, reason, until, slip, span }) => {
      const name = names.get(row) ?? null;
      const place = { path: policy?.document.path ?? '', span, source: lines[span.line - 1] ?? '' };
      return {
        ignore: {
          rule,
          about: row.text,
          package: name,
          reason,
          until,
          from: 'policy',
          place,
          ...(slip !== null && { slip }),
        },
        keys: [keyOf(rule, name, 'row', subjectOf(row)), keyOf(rule, name, 'text', fold(row.text))],
      };
    }),
  );
}

/**
 * Tells by what a finding in a policy is known to comments: the rows on whose lines it stands, however far they have
 * moved and however they are spelled, and the rows that it names.
 */
export function keysOfFinding({ policy, coverage }: Understood): (finding: Finding) => string[] {
  const names = packageNames(coverage);
  const rowsOn = policy === null ? new Map<number, PolicyRow[]>() : rowsByLine(policy);
  return ({ rule, place, package: name, about }) => {
    const rows = place?.path === policy?.document.path ? rowsOn.get(place?.span.line ?? 0) : undefined;
    return [
      ...(rows ?? []).map((row) => keyOf(rule, names.get(row) ?? null, 'row', subjectOf(row))),
      ...about.texts.map((text) => keyOf(rule, name, 'text', fold(text))),
    ];
  };
}

function keyOf(rule: string, name: string | null, kind: 'row' | 'text', what: string): string {
  return JSON.stringify([rule, name && fold(name), kind, what]);
}

function rowsByLine({ rows }: Policy): Map<number, PolicyRow[]> {
  const found = new Map<number, PolicyRow[]>();
  for (const row of rows.filter(({ layout }) => layout !== 'prose')) {
    const { line: from, endLine } = linesOfRow(row);
    for (let line = from; line <= endLine; line++) {
      const known = found.get(line);
      if (known === undefined) found.set(line, [row]);
      else known.push(row);
    }
  }
  return found;
}
