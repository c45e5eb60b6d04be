// What the rules about a change have in common.
import type { BranchLine } from '../model/branch.ts';
import type { Policy } from '../model/policy.ts';
import type { Target } from '../model/target.ts';
import { intervalName, lineRange } from '../versions/range-text.ts';
import { aboutText } from './about.ts';
import type { Change, Facts } from './facts.ts';
import { gapBefore } from './gaps.ts';
import { shorten } from './render-message.ts';
import type { Hit, Skip, Whole } from './rule.ts';

/** The messages of a rule about a change: its own, and the one that says where the policy speaks. */
export type LineMessage<Key extends string> = Key | 'source';

/** A line as people write it, `4.2.x`; null where the branch carries none. */
function nameOf(line: BranchLine): string | null {
  return line.kind === 'line' ? intervalName(line.interval) : null;
}

/** `line 1.x (branch "release/1.x")`; the branch alone where a row speaks of it, and not of versions. */
function whereText({ target: { base, line } }: Change): Whole {
  const [branch, name] = [`branch "${shorten(base)}"`, nameOf(line)];
  return { whole: name === null ? `the ${branch}` : `line ${name} (${branch})` };
}

/** The policy by its path, which is one of another repository where the owner provides it. */
function policyText(policy: Policy | null): string {
  if (policy?.document.origin === 'owner') return "the owner's default policy";
  return policy?.document.path ?? '';
}

/** Place, package, subject and the common values of a hit about a change. */
export function changeOf(
  change: Change,
  { policy }: Pick<Facts, 'policy'>,
): Pick<Hit, 'place' | 'package' | 'subject' | 'about'> & { readonly values: NonNullable<Hit['values']> } {
  const { target, hasPolicy } = change;
  const { line, row, base, url } = target;
  return {
    // Elsewhere the paths of the change are those of another branch, where the policy is another one or none.
    place: hasPolicy ? (row?.span ?? null) : null,
    package: target.package,
    subject: (line.kind === 'line' ? lineRange(line) : null) ?? `branch:${base}`,
    about: {
      ...aboutText(base, ...(row === null ? [] : [row.text])),
      intervals: line.kind === 'line' ? [line.interval] : [],
    },
    values: {
      base,
      where: whereText(change),
      line: nameOf(line) ?? base,
      row: row?.text ?? '',
      policy: policyText(policy),
      url: { whole: url ?? '' },
    },
  };
}

/** Why nobody could tell whether a line gets fixes, where it takes releases to tell; nothing where there is no such reason. */
export function gapOf({ target }: Change, facts: Facts): Skip[] {
  if (target.line.kind !== 'line' || target.row !== null) return [];
  const gap = gapBefore('releases', facts) ?? gapInPackage(target, facts);
  return gap === null ? [] : [{ skipped: gap }];
}

/** Why nothing is known of the package that the settings give the branch to; null where that is another matter. */
function gapInPackage({ line, status }: Target, { packages, strangers }: Facts): string | null {
  if (line.kind !== 'line' || line.by !== 'settings' || status !== null) return null;
  if (packages.some(({ family }) => family === line.family)) return null;
  const said = `by the settings the branch is one of "${shorten(line.family)}"`;
  const isNamed = strangers.some(({ scope }) => scope?.toLowerCase() === line.family.toLowerCase());
  return isNamed
    ? `${said}, of which nothing is released`
    : `${said}, and no setting and no row names a package so`;
}
