/** The prime of 64-bit FNV-1a is 2^40 and this: a product is taken in halves that numbers hold exactly. */
const primeLow = 0x1b3;
const half = 2 ** 32;

/** 64 bits of FNV-1a as 16 hexadecimal digits: a short name from which the text cannot be read. Source: Fowler, Noll and Vo. */
export function hashText(text: string): string {
  let [high, low] = [0xcbf29ce4, 0x84222325];
  for (let at = 0; at < text.length; at++) {
    const mixed = (low ^ text.charCodeAt(at)) >>> 0;
    const product = mixed * primeLow;
    high = (Math.imul(high, primeLow) + Math.floor(product / half) + (mixed << 8)) >>> 0;
    low = product >>> 0;
  }
  return hexadecimal(high) + hexadecimal(low);
}

function hexadecimal(number: number): string {
  return number.toString(16).padStart(8, "0");
}
