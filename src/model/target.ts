// The branch that a run of a workflow is about.

/** What a pull request, a merge queue or a push goes to. */
export interface Target {
  readonly branch: string;
  /** The branch whose policy counts. */
  readonly defaultBranch: string;
}
