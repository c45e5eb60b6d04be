// A row as it reads alone: before the other rows of the statement settle what `older` means, and without the comments
// that a reader of the page does not see.
import type { PolicyRow } from '../model/policy.ts';
import type { ReadClaim } from '../versions/parse-claim.ts';

export type DraftRow = Omit<PolicyRow, 'claim' | 'ignores'> & { readonly claim: ReadClaim };
