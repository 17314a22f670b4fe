import { capitalised } from "../domain/capitalised";
import { termLabel } from "../domain/term";
import type { YearTerm } from "../domain/term";

/** "Summer 2013/14:" before what was typed in that term. */
function termWords(of: YearTerm): string {
  return `${capitalised(termLabel(of))}:`;
}

/**
 * What is told of earlier terms, the latest first, once a term's progress has joined it. What already stands at the
 * top is not put there twice: a refresh may have stopped between this and emptying the cell it came from.
 */
export function joinedProgress(before: string, progress: string, of: YearTerm): string {
  const isList = /^\s*[•·*–-]|\n/.test(progress);
  const entry = `${termWords(of)}${isList ? "\n" : " "}${progress}`;
  if (before === entry || before.startsWith(`${entry}\n`)) return before;
  return before === "" ? entry : `${entry}\n${before}`;
}

/** True when what is told of earlier terms has something of this one. */
export function progressOf(before: string, of: YearTerm): boolean {
  return before.split("\n").some((line) => line.startsWith(termWords(of)));
}
