import type { TypedCopy } from "./refreshMemory";
import type { StandingLayout } from "./standingLayout";

const actionKey = /^a-\d+$/;

/**
 * Takes an action's key from rows that hold it a second time: she copied the row, with its hidden key, onto another
 * sheet. The sheet on which its words were typed when they were last seen keeps it, else the first that has it; the
 * other row stays where it is, for a key of its own.
 * @param layouts sheets by mark
 */
export function oneOfEachAction(
  layouts: ReadonlyMap<string, StandingLayout>,
  typed: readonly TypedCopy[],
): ReadonlyMap<string, StandingLayout> {
  const homes = new Map<string, string>();
  const claim = (key: string, mark: string): void => {
    const stands = layouts.get(mark)?.keys.includes(key) ?? false;
    if (stands && actionKey.test(key) && !homes.has(key)) homes.set(key, mark);
  };
  for (const { key, mark } of typed) claim(key, mark);
  for (const [mark, { keys }] of layouts) for (const key of keys) if (key !== null) claim(key, mark);
  const isElsewhere = (key: string | null, mark: string) =>
    key !== null && homes.has(key) && homes.get(key) !== mark;
  return new Map(
    [...layouts].map(([mark, layout]) => {
      if (!layout.keys.some((key) => isElsewhere(key, mark))) return [mark, layout];
      return [mark, { ...layout, keys: layout.keys.map((key) => (isElsewhere(key, mark) ? null : key)) }];
    }),
  );
}
