/** Work in slices: between two of them whoever has it done may let others go on. What it returns is the result. */
export type Steps<T> = Generator<void, T, void>;

/** The result of all slices, one straight after the other. */
export function atOnce<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** Maps a list that may be as long as there are pupils, so many at a time. */
export function* mapInSteps<A, B>(list: readonly A[], each: (item: A) => B, atATime = 100): Steps<B[]> {
  const mapped: B[] = [];
  for (let first = 0; first < list.length; first += atATime) {
    if (first > 0) yield;
    for (const item of list.slice(first, first + atATime)) mapped.push(each(item));
  }
  return mapped;
}
