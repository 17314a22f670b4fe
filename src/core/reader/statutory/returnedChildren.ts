import { judgeUpn, normaliseUpn } from "../../domain/identifiers/upn";
import type { CareEpisode, IsoDate, Reading, YesNo } from "../../domain/pupil";
import type { CellPlace } from "../findings/findingLog";
import type { ReadContext } from "../readContext";
import { StatutoryRow } from "./statutoryRow";
import type { StatutoryTable } from "./statutoryTables";

/** What the tables of the return say of one child. */
export interface ReturnedChild {
  /** CHILD, upper case. */
  readonly number: string;
  /** Where the child stands first. */
  readonly at: CellPlace;
  /** The row of the first episode; the first cell where there is none. */
  episodesAt: CellPlace;
  /** Null where the return has no UPN, a code for an unknown one, or one that stands for two children. */
  upn: string | null;
  born: Reading<IsoDate>;
  sex: string;
  ethnicity: string;
  readonly episodes: CareEpisode[];
  sdq: number | null;
  /** Null where the return has no UASC table. */
  uasc: YesNo | null;
}

/** Header first: it says who the children are. */
const order = ["Header", "Episodes", "OC2", "UASC"] as const;

/**
 * The children of all tables, in the order in which they stand, joined by CHILD. Rows that repeat others, and a
 * UPN of two children, are noted.
 */
export function returnedChildren(
  tables: readonly StatutoryTable[],
  context: ReadContext,
): readonly ReturnedChild[] {
  const children = new Map<string, ReturnedChild>();
  const uasc = tables.some(({ kind }) => kind === "UASC") ? "no" : null;
  for (const kind of order) {
    const seen = new Set<string>();
    for (const row of rowsOf(kind, tables, context)) {
      const number = row.code("CHILD");
      const repeated = kind === "Episodes" ? row.whole() : number;
      if (seen.has(repeated)) context.log.add("return-repeats", row.at("CHILD"), { found: number });
      else add[kind](row, childOf(children, row, uasc), context);
      seen.add(repeated);
    }
  }
  return withoutSharedUpns([...children.values()], context);
}

function rowsOf(
  kind: StatutoryTable["kind"],
  tables: readonly StatutoryTable[],
  context: ReadContext,
): StatutoryRow[] {
  return tables
    .filter((table) => table.kind === kind)
    .flatMap((table) =>
      table.sheet.rows.slice(table.headerRow + 1).map((_, nth) => {
        return new StatutoryRow(table, table.headerRow + 1 + nth, context);
      }),
    )
    .filter((row) => row.text("CHILD") !== "");
}

function childOf(children: Map<string, ReturnedChild>, row: StatutoryRow, uasc: YesNo | null): ReturnedChild {
  const number = row.code("CHILD");
  const at = row.at("CHILD");
  const blank = { kind: "blank" } as const;
  const child = children.get(number) ?? {
    number,
    at,
    episodesAt: at,
    upn: null,
    born: blank,
    sex: "",
    ethnicity: "",
    episodes: [],
    sdq: null,
    uasc,
  };
  children.set(number, child);
  return child;
}

type Add = (row: StatutoryRow, child: ReturnedChild, context: ReadContext) => void;

const mostSdq = 40;

/** What a row of each table tells of its child. */
const add: Readonly<Record<StatutoryTable["kind"], Add>> = {
  Header: (row, child) => {
    child.upn = upnOf(row);
    child.born = row.date("DOB");
    child.sex = row.code("SEX");
    child.ethnicity = row.code("ETHNIC");
  },
  Episodes: (row, child, context) => {
    if (child.episodes.length === 0) child.episodesAt = row.at("CHILD");
    child.episodes.push({
      began: began(row, context),
      ended: row.date("DEC"),
      newEpisode: row.code("RNE"),
      legalStatus: row.code("LS"),
      placement: row.code("PLACE"),
      ceased: row.code("REC"),
    });
  },
  OC2: (row, child) => {
    const text = row.text("SDQ_SCORE");
    if (text === "") return;
    const score = /^\d{1,2}$/.test(text) && Number(text) <= mostSdq ? Number(text) : null;
    if (score === null) row.refuse("SDQ_SCORE", `a whole SDQ total from 0 to ${mostSdq}`);
    child.sdq = score;
  },
  UASC: (_row, child) => {
    child.uasc = "yes";
  },
};

/** An episode has begun, so that a blank is a slip. */
function began(row: StatutoryRow, { log }: ReadContext): Reading<IsoDate> {
  const date = row.date("DECOM");
  if (date.kind === "blank") log.add("return-blank", row.at("DECOM"));
  return date;
}

/** UN1 to UN5 say why a UPN is not known. Source: DfE, SSDA903 guide, item UPN. */
function upnOf(row: StatutoryRow): string | null {
  const text = normaliseUpn(row.text("UPN"));
  if (text === "" || /^UN[1-5]$/.test(text)) return null;
  const { upn, problem } = judgeUpn(text);
  if (problem === null || problem === "checkLetter") return upn;
  row.refuse("UPN", "a UPN such as A999000114001, or UN1 to UN5");
  return null;
}

/** Source: data-to-insight 903 checker, rule 444: a UPN stands for one child. */
function withoutSharedUpns(
  children: readonly ReturnedChild[],
  { log }: ReadContext,
): readonly ReturnedChild[] {
  const counts = new Map<string, number>();
  for (const { upn } of children) if (upn !== null) counts.set(upn, (counts.get(upn) ?? 0) + 1);
  for (const child of children) {
    if (child.upn === null || counts.get(child.upn) === 1) continue;
    log.add("return-upn-shared", child.at, { found: child.upn, group: child.upn });
    child.upn = null;
  }
  return children;
}
