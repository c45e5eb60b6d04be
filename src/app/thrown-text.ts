// What was thrown, in words: anything can be, and none of it may pass in silence.

/** An error with the way that it took; of anything else that was thrown, what it says. */
export function thrownText(thrown: unknown): string {
  return thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown);
}
