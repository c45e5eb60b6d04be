// Whether the rows of a policy can be compared with what a package released.
import type { PackageCoverage } from '../coverage/coverage.ts';
import type { Facts } from './facts.ts';

/** Whether no row says anything of this package: without rows nothing is missing, and where rows name packages, crosses for all say nothing of the main one. */
export function isForOthers({ package: name, rows }: PackageCoverage, { packages, policy }: Facts): boolean {
  const hasScopes = policy?.rows.some(({ scope }) => scope !== null) === true;
  const isLeftOver =
    name === null && packages.length > 1 && rows.every(({ status }) => status !== 'supported');
  return isLeftOver || (rows.length === 0 && !hasScopes);
}

/** Why nobody could say that a release is in no row; null where that can be said. */
export function whyIncomparable(one: PackageCoverage, { policy, strangers }: Facts): string | null {
  const supported = one.rows.filter(({ status }) => status === 'supported');
  const unread = one.rows.find(({ row }) => row.claim.kind === 'unreadable');
  if (policy?.document.origin === 'owner') return "the policy is the owner's default";
  if (one.package === null && strangers.length > 0)
    return 'rows speak of packages that have no releases here';
  if (unread !== undefined) return `the versions in line ${unread.row.span.line} could not be read`;
  if (policy !== null && policy.htmlTables.length > 0) return 'an HTML table is not read';
  if (supported.length > 0 && supported.every(({ row }) => row.claim.kind === 'branch')) {
    return 'the supported rows name branches, which no release can be compared with';
  }
  return null;
}
