import type { Steps } from "../domain/steps";
import type { RawSheet, RawWorkbook } from "../reader/rawWorkbook";
import { fingerprint } from "./fingerprint";

const rowsAtATime = 100;

/**
 * A short name of everything that stands on the officer's own sheets: equal while nothing there changed. What a
 * formula shows counts as it stands. Of a name nothing can be read back: the store holds no pupils.
 */
export function* trackerPrint({ sheets }: RawWorkbook): Steps<string> {
  const names: string[] = [];
  for (const sheet of sheets) if (sheet.mark === null) names.push(...(yield* printsOf(sheet)));
  return fingerprint(names.join("\n"));
}

function* printsOf({ rows }: RawSheet): Steps<string[]> {
  const names: string[] = [];
  for (let first = 0; first < rows.length; first += rowsAtATime) {
    const some = rows.slice(first, first + rowsAtATime);
    names.push(fingerprint(JSON.stringify(some.map((cells) => cells.map((cell) => cell?.value ?? null)))));
    yield;
  }
  return names;
}
