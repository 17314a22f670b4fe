/** Works an answer out once for each key: a tracker says few different things in very many cells. */
export function remember<K, T>(work: (key: K) => T): (key: K) => T {
  return rememberFirst(Infinity, work);
}

const mostTexts = 1_000;

/** The same for texts of which some are all different, as names are: no more than the first thousand are kept. */
export function rememberTexts<T>(work: (text: string) => T): (text: string) => T {
  return rememberFirst(mostTexts, work);
}

function rememberFirst<K, T>(most: number, work: (key: K) => T): (key: K) => T {
  const known = new Map<K, T>();
  return (key) => {
    const found = known.get(key);
    if (found !== undefined || known.has(key)) return found as T;
    const answer = work(key);
    if (known.size < most) known.set(key, answer);
    return answer;
  };
}
