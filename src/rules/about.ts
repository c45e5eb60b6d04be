// What a finding is about, in the words of the three things that most are about: texts, a row, lines.
import type { About } from '../model/finding.ts';
import type { PolicyRow } from '../model/policy.ts';
import type { Release } from '../model/release.ts';
import type { LineNumber } from '../model/version.ts';
import { lineInterval } from '../versions/numbers.ts';
import type { Facts } from './facts.ts';

/** A finding about a text, a path or a branch, and about no versions. */
export function aboutText(...texts: readonly string[]): About {
  return { texts, intervals: [], lines: [] };
}

/** A finding about all that a row speaks of. */
export function aboutRow(row: PolicyRow, { spokenOf }: Pick<Facts, 'spokenOf'>): About {
  const { numbers, lines } = spokenOf.get(row) ?? { numbers: [], lines: [] };
  return { texts: [row.text], intervals: numbers, lines };
}

/** A finding about released lines, and about the rows that speak of them where there are any. */
export function aboutLines(lines: readonly LineNumber[], ...rows: readonly PolicyRow[]): About {
  return { texts: rows.map(({ text }) => text), intervals: lines.map(lineInterval), lines };
}

/** A finding about one released line, which its newest release stands for: the message names that, and so may people. */
export function aboutNewest(
  line: LineNumber,
  { tag, version }: Release,
  ...rows: readonly PolicyRow[]
): About {
  const about = aboutLines([line], ...rows);
  return { ...about, texts: [...about.texts, tag, version] };
}
