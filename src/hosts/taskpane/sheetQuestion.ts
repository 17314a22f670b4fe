import type { SheetRole, TrackerReading } from "../../core/reader/understood";

/**
 * The question that settles whether a sheet is read, and whether it is one that nobody is asked. Null when there is
 * none, as for a sheet without pupils.
 */
export function sheetQuestion(
  name: string,
  role: SheetRole,
  { questions, offered = [] }: TrackerReading,
): { readonly id: string; readonly isOffered: boolean } | null {
  const id = `read-sheet:${name}`;
  const own = offered.find((question) => question.id === id);
  // A sheet may be left out by another answer than its own, as one of several sheets alike is.
  if (own && (own.assumed === "read") === (role === "pupils")) return { id, isOffered: true };
  const options = [name, `only ‘${name}’`];
  const asked =
    questions.find((question) => question.id === id) ??
    questions.find((question) => options.some((option) => question.options.includes(option)));
  return asked ? { id: asked.id, isOffered: false } : null;
}
