/** 64 bits of FNV-1a as 16 hexadecimal digits: a short name from which the text cannot be read. Source: Fowler, Noll and Vo. */
export function hashText(text: string): string {
  const prime = 0x100000001b3n;
  let hash = 0xcbf29ce484222325n;
  for (let i = 0; i < text.length; i++)
    hash = BigInt.asUintN(64, (hash ^ BigInt(text.charCodeAt(i))) * prime);
  return hash.toString(16).padStart(16, "0");
}
