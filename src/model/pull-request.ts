// A pull request, as far as it is looked at.

/** The pull request that started a run. */
export interface PullRequest {
  /** The branch that it goes to. */
  readonly base: string;
  /** The branch whose policy counts. */
  readonly defaultBranch: string;
}
