/** The words as a sentence begins: "Summer 2013/14". */
export function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
