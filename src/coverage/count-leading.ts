// The search by halves.

/** How many of so many ordered things pass a test that the first of them pass and the others do not. */
export function countLeading(length: number, passes: (index: number) => boolean): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (passes(middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}
