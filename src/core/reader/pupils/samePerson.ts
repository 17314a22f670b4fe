import type { Pupil } from "../../domain/pupil";
import { namesFit, namesMeet } from "./pupilKey";

type Person = Pick<Pupil, "name" | "row" | "dateOfBirth">;

function isNamed({ name, row }: Person): boolean {
  return name !== `pupil in row ${row}`;
}

/**
 * Whether two rows with one number can be about one person: the dates of birth agree, or the names fit; where a
 * date is missing, the names have a word in common. One number over two people is a slip that must not merge them.
 */
export function maybeSamePerson(first: Person, second: Person): boolean {
  const named = isNamed(first) && isNamed(second);
  const [a, b] = [first.dateOfBirth, second.dateOfBirth];
  if (a.kind === "value" && b.kind === "value")
    return a.value === b.value || (named && namesFit(first.name, second.name));
  return !named || namesMeet(first.name, second.name);
}
