/** Work done at once behind a port that promises: what it throws becomes the promise's refusal. */
export function promised<T>(work: () => T): Promise<T> {
  return new Promise((resolve) => {
    resolve(work());
  });
}
