// What the system calls a failure.

/** The code of a failed system call (`ENOENT`); of anything else that was thrown, what it says. */
export function errorCode(thrown: unknown): string {
  const hasCode = typeof thrown === 'object' && thrown !== null && 'code' in thrown;
  return hasCode && typeof thrown.code === 'string' ? thrown.code : String(thrown);
}
