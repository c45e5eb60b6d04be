// Which rows cover a release number most narrowly.
import type { Interval } from '../model/version.ts';
import { isInside } from '../versions/numbers.ts';
import { countLeading } from './count-leading.ts';
import type { ResolvedRow } from './coverage.ts';
import { stretchOf, type NumberScale, type Stretch } from './number-scale.ts';

/** The rows that speak of one and the same stretch of versions. */
interface Shared extends Stretch {
  readonly rows: readonly ResolvedRow[];
}

/** More equally narrow rows than a person would write; of a hostile text no more are looked at. */
const enough = 100;

/**
 * Tells the narrowest rows at a position of the scale: among the stretches around it those that hold no other of
 * them. Each stretch of a row is weighed alone, so that "1.9.x and 2.x" is narrower than "< 2" where both speak of
 * 1.9. Where rows disagree, two that do are enough.
 */
export function narrowestRows(
  rows: readonly ResolvedRow[],
  scale: NumberScale,
): (position: number) => readonly ResolvedRow[] {
  const stretches = sharedStretches(rows, scale).sort((a, b) => b.from - a.from || a.to - b.to);
  const froms = Float64Array.from(stretches, ({ from }) => from);
  const tos = Float64Array.from(stretches, ({ to }) => to);
  const reach = reachFrom(tos);
  return (position) => {
    let found: readonly ResolvedRow[] = [];
    let end = NaN;
    const first = countLeading(froms.length, (index) => (froms[index] ?? 0) > position);
    for (let index = first; (reach[index] ?? 0) > position; index++) {
      const to = tos[index] ?? 0;
      // From the highest beginning down, a stretch holds none before it exactly where it ends below all of them.
      if (to <= position || to >= end) continue;
      end = to;
      found = found.concat(stretches[index]?.rows ?? []);
      if (found.length > enough || disagree(found)) break;
    }
    return found;
  };
}

/** The farthest end of each stretch and all that come after it. */
function reachFrom(tos: Float64Array): Float64Array {
  let farthest = 0;
  return tos
    .toReversed()
    .map((to) => (farthest = Math.max(farthest, to)))
    .toReversed();
}

/** Whether rows say different things. */
export function disagree(rows: readonly ResolvedRow[]): boolean {
  return rows.some(({ status }) => status !== rows[0]?.status);
}

function sharedStretches(rows: readonly ResolvedRow[], scale: NumberScale): Shared[] {
  const found = new Map<string, Stretch & { rows: ResolvedRow[] }>();
  for (const row of rows) {
    for (const interval of row.numbers ?? []) {
      const stretch = stretchOf(interval, scale);
      const key = `${stretch.from} ${stretch.to}`;
      const shared = found.get(key);
      if (shared === undefined) found.set(key, { ...stretch, rows: [row] });
      else shared.rows.push(row);
    }
  }
  return [...found.values()].map((shared) => ({ ...shared, rows: narrowestSharing(ownRows(shared.rows)) }));
}

/** Of rows that share a stretch those about the package, before those about everything. */
function ownRows(rows: readonly ResolvedRow[]): readonly ResolvedRow[] {
  const own = rows.filter(({ row }) => row.scope !== null);
  return own.length > 0 ? own : rows;
}

/** Nobody writes as many versions into one cell, or one version into as many such cells; a hostile text would. */
const many = 8;

/** Of rows that share a stretch those that speak of the fewest other versions beside it. */
function narrowestSharing(rows: readonly ResolvedRow[]): readonly ResolvedRow[] {
  const alone = rows.filter(({ numbers }) => numbers?.length === 1);
  if (alone.length > 0) return alone;
  if (rows.length > many || rows.some(({ numbers }) => (numbers?.length ?? 0) > many)) return rows;
  return rows.filter((row) => !rows.some((other) => isProperPart(other.numbers ?? [], row.numbers ?? [])));
}

function isProperPart(part: readonly Interval[], whole: readonly Interval[]): boolean {
  return isWithin(part, whole) && !isWithin(whole, part);
}

function isWithin(part: readonly Interval[], whole: readonly Interval[]): boolean {
  return part.every((inner) => whole.some((outer) => isInside(inner, outer)));
}
