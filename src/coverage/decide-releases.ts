// What the policy says of a release number: the narrowest row, else the support rule, else nothing.
import type { ReleaseStatus } from '../model/report.ts';
import type { Interval, ReleaseNumber } from '../model/version.ts';
import type { Decision, ResolvedRow } from './coverage.ts';
import { disagree, narrowestRows } from './narrowest-rows.ts';
import { scaleOf, stretchOf, type Stretch } from './number-scale.ts';
import { standsBefore } from './stands-before.ts';

/** What may decide: rows of any kind, and the release numbers that the support rule promises fixes for. */
export interface Statement {
  readonly rows: readonly ResolvedRow[];
  readonly promised: readonly Interval[] | null;
  /** Something that the policy says of versions could not be read. */
  readonly isPartlyUnread: boolean;
}

/** Decides release numbers by a statement; equal questions share one answer. */
export function decideBy({
  rows,
  promised,
  isPartlyUnread,
}: Statement): (number: ReleaseNumber) => Decision {
  const comparable = rows.filter(({ numbers }) => numbers !== null);
  // Beside branches alone, "other" means other branches.
  const others = comparable.length > 0 ? rows.filter(({ row }) => row.claim.kind === 'other') : [];
  const scale = scaleOf([...comparable.flatMap(({ numbers }) => numbers ?? []), ...(promised ?? [])]);
  const narrowest = narrowestRows(comparable, scale);
  const inside = positionsOf((promised ?? []).map((interval) => stretchOf(interval, scale)));
  const undecided = without(isPartlyUnread ? 'unclear' : 'unlisted', false);

  const decide = (position: number): Decision => {
    const covering = narrowest(position);
    if (covering.length > 0) return byRows(covering);
    if (others.length > 0) return byRows(others);
    if (promised === null) return undecided;
    return without(inside.has(position) ? 'supported' : 'unsupported', true);
  };
  const known = new Map<number, Decision>();
  return (number) => {
    const position = scale(number);
    const decision = known.get(position) ?? decide(position);
    known.set(position, decision);
    return decision;
  };
}

/** The positions that stretches with an end hold. */
function positionsOf(stretches: readonly Stretch[]): Set<number> {
  return new Set(stretches.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, step) => from + step)));
}

function without(status: ReleaseStatus, byRule: boolean): Decision {
  return { status, rows: [], row: null, byRule };
}

/** What rows say together: where they disagree nobody can say. */
function byRows(rows: readonly ResolvedRow[]): Decision {
  const [first] = rows;
  if (first === undefined || disagree(rows)) return { status: 'unclear', rows, row: null, byRule: false };
  return { status: first.status, rows, row: firstOf(rows, first).row, byRule: false };
}

function firstOf(rows: readonly ResolvedRow[], any: ResolvedRow): ResolvedRow {
  return rows.reduce((first, one) => (standsBefore(one.row, first.row) ? one : first), any);
}
