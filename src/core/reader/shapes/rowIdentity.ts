import { plainText } from "../../domain/plainText";
import { normaliseUpn } from "../../domain/identifiers/upn";
import { cellAt, shownText } from "../cells";
import { headingKey } from "../headings/headingText";
import type { RawCell } from "../rawWorkbook";
import type { Heading } from "../sheets/composeHeadings";
import type { PupilList } from "../sheets/pupilList";
import { isTotalWord } from "../rows/rowWords";
import { noValue } from "../values/wordLists";
import { otherNumberHeadings } from "./longWords";
import type { OtherNumber } from "./longWords";

/** Who a row is about, as far as it says. */
export interface RowIdentity {
  /** Numbers, and name with date of birth, surest first; each tells a pupil from every other. */
  readonly firm: readonly string[];
  /** The name for comparison; "" when the row has none. */
  readonly name: string;
}

const nameFields = ["name", "surname", "forename"] as const;

/** Columns of a list that say who a row is about. */
export class IdentityColumns {
  private readonly upn: number | null;
  private readonly localId: number | null;
  private readonly born: number | null;
  private readonly names: readonly number[];
  private readonly others: readonly (readonly [OtherNumber, number])[];
  private readonly known = new Map<string, string>();

  constructor(private readonly list: PupilList) {
    this.upn = fieldColumn(list, "upn");
    this.localId = fieldColumn(list, "localId");
    this.born = fieldColumn(list, "dateOfBirth");
    this.names = nameFields.flatMap((field) => fieldColumn(list, field) ?? []);
    this.others = otherNumberColumns(list);
  }

  /** False when no column names or numbers a pupil. */
  get any(): boolean {
    return [this.upn, this.localId, ...this.names, ...this.others].some((column) => column !== null);
  }

  /** Columns that name or number the pupil. */
  get columns(): number[] {
    const numbers = [this.upn, this.localId, ...this.others.map(([, column]) => column)];
    return [...numbers, ...this.names].filter((column) => column !== null);
  }

  /** What a row says; null when it names nobody, or says "Total" where the name stands. */
  read(row: number): RowIdentity | null {
    const name = this.names
      .map((column) => this.plain(this.cell(row, column)))
      .filter((text) => text !== "")
      .join(" ");
    const upn = this.upn === null ? "" : this.number(this.cell(row, this.upn));
    const own = this.localId === null ? "" : this.number(this.cell(row, this.localId));
    const firm: string[] = [];
    if (upn !== "") firm.push(`upn ${upn}`);
    if (own !== "") firm.push(`own ${own}`);
    for (const [kind, column] of this.others) {
      const number = otherNumber(this.cell(row, column));
      if (number !== "") firm.push(`${kind} ${number}`);
    }
    const born = this.born === null ? null : this.cell(row, this.born);
    if (name !== "" && born !== null) firm.push(`born ${name}|${bornText(born)}`);
    if (firm.length === 0 && name === "") return null;
    return firm.length === 0 && isTotalWord(name) ? null : { firm, name };
  }

  private cell(row: number, column: number): RawCell | null {
    return cellAt(this.list.sheet, row, column);
  }

  private number(cell: RawCell | null): string {
    return cell === null || cell.type === "error" ? "" : normaliseUpn(this.plain(cell));
  }

  /** Each different text is evened out once; a word for "none" is none. */
  private plain(cell: RawCell | null): string {
    if (cell === null || cell.type === "error") return "";
    const text = shownText(cell);
    const known = this.known.get(text) ?? (noValue(text) === null ? plainText(text.slice(0, 500)) : "");
    this.known.set(text, known);
    return known;
  }
}

function bornText(cell: RawCell): string {
  return typeof cell.value === "number" ? String(Math.floor(cell.value)) : plainText(shownText(cell));
}

/** A number as one text: spaces, leading zeros and case say nothing. */
export function otherNumber(cell: RawCell | null): string {
  if (cell === null || cell.type === "error") return "";
  const text = typeof cell.value === "number" ? String(cell.value) : shownText(cell);
  return noValue(text) === null
    ? plainText(text.slice(0, 60))
        .replace(/[\s'-]/g, "")
        .replace(/^0+/, "")
    : "";
}

export function otherNumberColumns(list: PupilList): (readonly [OtherNumber, number])[] {
  const found = new Map<OtherNumber, number>();
  for (const { text, column } of list.headings) {
    const kind = otherNumberHeadings.get(headingKey(lastPart(text)));
    if (kind !== undefined && !found.has(kind)) found.set(kind, column);
  }
  return [...found];
}

/** The lowest cell of a composed heading. */
export function lastPart(text: string): string {
  return text.split(" › ").pop() ?? "";
}

function fieldColumn(list: PupilList, field: string): number | null {
  const found = list.headings.filter((heading) => isField(heading, field));
  return (found.find(({ meaning }) => meaning.slip === null) ?? found[0])?.column ?? null;
}

function isField({ meaning: { topic } }: Heading, field: string): boolean {
  return topic?.kind === "field" && topic.field === field;
}
