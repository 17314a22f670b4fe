/** Works an answer out once for each key: a tracker says few different things in very many cells. */
export function remember<K, T>(work: (key: K) => T): (key: K) => T {
  const known = new Map<K, { readonly answer: T }>();
  return (key) => {
    let found = known.get(key);
    if (found === undefined) known.set(key, (found = { answer: work(key) }));
    return found.answer;
  };
}
