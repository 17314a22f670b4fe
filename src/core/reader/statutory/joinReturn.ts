import type { Pupil } from "../../domain/pupil";
import type { Period, ReadContext } from "../readContext";
import { withReturned } from "./filledFromReturn";
import { noteReturnDifferences } from "./noteReturnDifferences";
import { returnedChildren } from "./returnedChildren";
import type { ReturnedChild } from "./returnedChildren";
import type { StatutoryTable } from "./statutoryTables";

/**
 * The pupils with what the tables of the statutory return say of them: children are found by UPN, else by CHILD as
 * the tracker's own number unless the dates of birth differ. The return adds no pupils; who is not found is named.
 */
export function joinReturn(
  pupils: readonly Pupil[],
  tables: readonly StatutoryTable[],
  period: Period,
  context: ReadContext,
): readonly Pupil[] {
  if (tables.length === 0) return pupils;
  const found = childrenByPupil(pupils, returnedChildren(tables, context), context);
  return pupils.map((pupil) => {
    const child = found.get(pupil);
    if (child === undefined) return pupil;
    noteReturnDifferences(pupil, child, period, context.log);
    return withReturned(pupil, child, period);
  });
}

/** A pupil is one child's only: the first that is found keeps him or her. */
function childrenByPupil(
  pupils: readonly Pupil[],
  children: readonly ReturnedChild[],
  { log }: ReadContext,
): ReadonlyMap<Pupil, ReturnedChild> {
  const byUpn = new Map(pupils.flatMap((each) => named(each.upn, each)));
  const byNumber = new Map(pupils.flatMap((each) => named(each.localId, each)));
  const found = new Map<Pupil, ReturnedChild>();
  for (const child of children) {
    const sure = child.upn === null ? undefined : byUpn.get(child.upn);
    const pupil = sure ?? byNumber.get(child.number);
    if (pupil === undefined || found.has(pupil))
      log.add("return-child-unknown", child.at, { group: "unknown" });
    else if (sure === undefined && !maybeSame(pupil, child)) log.add("return-child-differs", child.at);
    else found.set(pupil, child);
  }
  return found;
}

function named(reading: Pupil["upn"], pupil: Pupil): (readonly [string, Pupil])[] {
  return reading.kind === "value" ? [[reading.value.trim().toUpperCase(), pupil]] : [];
}

/** Found by the number alone: another date of birth, or another UPN, makes it another child. */
function maybeSame({ dateOfBirth, upn }: Pupil, child: ReturnedChild): boolean {
  if (upn.kind === "value" && child.upn !== null && upn.value !== child.upn) return false;
  const { born } = child;
  return dateOfBirth.kind !== "value" || born.kind !== "value" || dateOfBirth.value === born.value;
}
