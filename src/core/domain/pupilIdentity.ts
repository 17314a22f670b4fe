import type { Pupil } from "./pupil";

/** What of a pupil tells an outsider who it is. */
export type PupilIdentity = Pick<Pupil, "key" | "name" | "upn" | "uln" | "localId" | "dateOfBirth">;

/** A row whose name cell is blank is called after its place, which is no name. */
export function isNameless({ name }: Pick<Pupil, "name">): boolean {
  return /^pupil in row \d+$/i.test(name);
}

/** UPN, ULN and local id as typed, in small letters; those of them that the pupil has. */
export function numbersOfPupil({
  upn,
  uln,
  localId,
}: Pick<Pupil, "upn" | "uln" | "localId">): readonly string[] {
  return [upn, uln, localId].flatMap((reading) =>
    reading.kind === "value" ? [reading.value.trim().toLowerCase()] : [],
  );
}
