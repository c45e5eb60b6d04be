// Recognises the version table of GitHub's starter policy, unchanged.
import type { PolicyRow } from '../model/policy.ts';
import { claimText } from '../versions/range-text.ts';

// The rows that GitHub proposes for a new SECURITY.md.
const starterRows = [
  '>=5.1.0 <5.2.0-0 supported',
  '>=5.0.0 <5.1.0-0 unsupported',
  '>=4.0.0 <4.1.0-0 supported',
  '<4.0.0-0 unsupported',
];

/** Whether the rows of one table or list are those of the starter. */
export function isStarter(rows: readonly PolicyRow[]): boolean {
  return (
    rows.length === starterRows.length &&
    rows.every((row, i) => `${claimText(row.claim) ?? ''} ${row.status}` === starterRows[i])
  );
}
