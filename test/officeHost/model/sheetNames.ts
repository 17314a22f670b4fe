import { Refusal } from "../wire/protocol";

/** Excel's rules for a sheet's name; an illegal one is refused, a taken one too, whatever its case. */
export function checkSheetName(name: string, taken: readonly string[]): void {
  const legal = name.trim() !== "" && name.length <= 31 && !/[/\\?*:[\]]/.test(name) && !/^'|'$/.test(name);
  if (!legal || name.toLowerCase() === "history") throw new Refusal("InvalidArgument");
  if (taken.some((other) => other.toLowerCase() === name.toLowerCase()))
    throw new Refusal("ItemAlreadyExists");
}

/** A table's name: starts with a letter or underscore, then letters, digits, dots, underscores; unique. */
export function checkTableName(name: string, taken: readonly string[]): void {
  const looksLikeCell = /^([A-Z]{1,3}\d{1,7}|R\d*C\d*|[RC])$/i.test(name);
  if (!/^[\p{L}_\\][\p{L}\p{N}._\\]{0,254}$/u.test(name) || looksLikeCell)
    throw new Refusal("InvalidArgument");
  if (taken.some((other) => other.toLowerCase() === name.toLowerCase()))
    throw new Refusal("ItemAlreadyExists");
}
