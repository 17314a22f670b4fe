/** What schools call the examinations that they set themselves before the real ones. PPE is a pre-public examination. */
const mocks: ReadonlySet<string> = new Set("mock mocks ppe ppes trial trials".split(" "));

/** Words that say no more beside one of these. */
const examinations: ReadonlySet<string> = new Set("exam exams examination examinations grade".split(" "));

/** True where words name a mock examination and nothing else; numbers aside. */
export function nameMock(words: readonly string[]): boolean {
  const bare = words.map((word) => word.replace(/\d+$/, "")).filter((word) => word !== "");
  return bare.some((word) => mocks.has(word)) && bare.every((word) => mocks.has(word) || isExamWord(word));
}

/** Whether one of the words names a mock examination, with its number or without. */
export function namesMock(words: readonly string[]): boolean {
  return words.some((word) => mocks.has(word.replace(/\d+$/, "")));
}

/** "Exam" of "Mock exam". */
export function isExamWord(word: string): boolean {
  return examinations.has(word);
}
