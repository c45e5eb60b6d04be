// What stopped us from looking. A problem is never a finding: it says that nothing can be known.

export const problemCodes = [
  'policy-unreadable',
  'tags-unreadable',
  'repository-unreadable',
  'releases-unreadable',
  'settings-unreadable',
] as const;
export type ProblemCode = (typeof problemCodes)[number];

export interface Problem {
  readonly code: ProblemCode;
  /** What happened, and where. */
  readonly message: string;
  /** What to do about it, one step a line. */
  readonly next: readonly string[];
}
