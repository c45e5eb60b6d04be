// Rows that give one release different answers, where neither is narrower than the other.
import type { PolicyRow, WrittenStatus } from '../model/policy.ts';
import type { Contradiction, Decision, JudgedRelease } from './coverage.ts';

type Pair = Omit<Contradiction, 'release'>;

/** One contradiction for each pair of rows, about the newest release that shows it; releases are given newest first. */
export function findContradictions(releases: readonly JudgedRelease[]): Contradiction[] {
  const seen = new Set<Decision>();
  const partners = new Map<PolicyRow, Set<PolicyRow>>();
  const found: Contradiction[] = [];
  for (const { release, decision } of releases) {
    if (seen.has(decision)) continue;
    seen.add(decision);
    const pair = disagreeing(decision);
    if (pair === null || partners.get(pair.supported)?.has(pair.unsupported)) continue;
    const known = partners.get(pair.supported) ?? new Set();
    partners.set(pair.supported, known.add(pair.unsupported));
    found.push({ ...pair, release });
  }
  return found;
}

/** The first two rows of one scope of which one says yes and the other no. */
function disagreeing({ status, rows }: Decision): Pair | null {
  if (status !== 'unclear') return null;
  const saying = (wanted: WrittenStatus) => rows.filter((one) => one.status === wanted).map(({ row }) => row);
  const denials = saying('unsupported');
  for (const supported of saying('supported')) {
    const unsupported = denials.find((row) => (row.scope === null) === (supported.scope === null));
    if (unsupported !== undefined) return { supported, unsupported };
  }
  return null;
}
