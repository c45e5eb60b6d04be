// What started a run of a workflow, as far as it decides what is done.

/** What a run is about. */
export type Occasion =
  /** The state of the repository: a schedule, a push, a call by hand, and every event that is none of the others. */
  | { readonly kind: 'audit' }
  | { readonly kind: 'release'; readonly tag: string }
  | {
      readonly kind: 'pull-request';
      readonly number: number;
      readonly base: string;
      /** It went to another branch before, so that what the server merged to try it may be of that one. */
      readonly isRetargeted: boolean;
    }
  /** What a merge queue is about to merge; `head` is the ref that holds it, `from` the commit that it goes upon. */
  | {
      readonly kind: 'merge-group';
      readonly number: number | null;
      readonly base: string;
      readonly head: string;
      readonly from: string | null;
    };

/** An event of a forge. */
export interface ForgeEvent {
  readonly occasion: Occasion;
  /** The default branch; null where the event does not tell. */
  readonly defaultBranch: string | null;
  /** The run is about the default branch, as far as the runner tells. */
  readonly isOnDefault: boolean;
}

/** What asks for a change to be merged. */
export type PullOccasion = Extract<Occasion, { kind: 'pull-request' | 'merge-group' }>;

/** Whether a run is about a change that asks to be merged. */
export function isPull(occasion: Occasion): occasion is PullOccasion {
  return occasion.kind === 'pull-request' || occasion.kind === 'merge-group';
}
