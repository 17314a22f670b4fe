/** A short name for a long text: equal texts have equal names (FNV-1a, twice with different seeds). */
export function fingerprint(text: string): string {
  return [0x811c9dc5, 0x01234567].map((seed) => fnv1a(text, seed)).join("");
}

function fnv1a(text: string, seed: number): string {
  let hash = seed;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return (hash >>> 0).toString(16).padStart(8, "0");
}
