// Release lines: how the releases of a package fall into the groups that its rows speak of.
import type { Claim, Grain, LineNumber, ReleaseNumber } from '../model/version.ts';
import { compareNumbers, lineOf } from '../versions/numbers.ts';
import type { JudgedRelease, ReleaseLine, ResolvedRow } from './coverage.ts';

type NumbersClaim = Extract<Claim, { kind: 'numbers' }>;

/** The lines of releases that are given newest first, highest first. */
export function findLines(releases: readonly JudgedRelease[], rows: readonly ResolvedRow[]): ReleaseLine[] {
  const grainOf = grainsOf(rows);
  const lines: { line: LineNumber; releases: JudgedRelease[] }[] = [];
  for (const judged of releases) {
    const { number } = judged.release;
    const last = lines.at(-1);
    if (last !== undefined && isInLine(number, last.line)) last.releases.push(judged);
    else lines.push({ line: lineOf(number, grainOf(number[0])), releases: [judged] });
  }
  return lines.map((line) => ({
    ...line,
    newest: line.releases.find(({ release }) => !release.isPrerelease) ?? null,
  }));
}

/** Whether a release number belongs to a line. */
export function isInLine([major, minor]: ReleaseNumber, line: LineNumber): boolean {
  return major === line.major && (line.minor === null || line.minor === minor);
}

/** Tells how fine the lines of a major are: as its finest row, or as the highest row where none names it. */
function grainsOf(rows: readonly ResolvedRow[]): (major: number) => Grain {
  const claims = rows.map(({ row }) => row.claim).filter((claim) => claim.kind === 'numbers');
  const grains = new Map<number, Grain>();
  for (const { line, grain } of claims.flatMap(({ named }) => named)) {
    if (grains.get(line.major) !== 'minor') grains.set(line.major, grain);
  }
  const highest = claims.reduce<NumbersClaim | null>(
    (best, claim) => (best === null || reach(claim, best) > 0 ? claim : best),
    null,
  );
  const byDefault = highest === null || highest.named.some(({ grain }) => grain === 'minor') ? 'minor' : 'major';
  return (major) => grains.get(major) ?? byDefault;
}

/** Above zero where the first claim reaches higher up. */
function reach(a: NumbersClaim, b: NumbersClaim): number {
  const one = a.intervals.at(-1)?.to ?? null;
  const two = b.intervals.at(-1)?.to ?? null;
  if (one === null || two === null) return Number(one === null) - Number(two === null);
  return compareNumbers(one, two);
}
