/** A sheet's rows are put together once: pages ask for the same sheet again and again, some for every pupil. */
export function lookedUpOnce<T>(find: (mark: string) => T): (mark: string) => T {
  const found = new Map<string, T>();
  return (mark) => {
    if (!found.has(mark)) found.set(mark, find(mark));
    return found.get(mark) as T;
  };
}
