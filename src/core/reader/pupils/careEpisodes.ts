import type { IsoDate } from "../../domain/isoDate";
import { cellAt } from "../cells";
import { headingKey } from "../headings/headingText";
import type { FieldReader } from "../rows/fieldReader";
import { placeIn } from "../sheets/pupilList";
import { later } from "../../domain/calendar";
import { readDateCell } from "../values/readDateCell";

/** The rows that count of a pupil with several: what stands in `latest` is so now, and the period began in `began`. */
export interface Episodes {
  readonly latest: FieldReader;
  readonly began: FieldReader;
}

const answers = { apart: "separate periods in care", one: "changes within one period" } as const;

interface Episode {
  readonly row: FieldReader;
  readonly from: IsoDate | null;
  readonly to: IsoDate | null;
}

/**
 * Of a pupil's rows the period in care that began last. Rows go on within one period where the reason for a new
 * episode is another than S, or where one begins when the one before ends. Source: DfE, SSDA903 guide, items RNE,
 * DECOM and DEC. Where neither is said, it is asked. A start that cannot be read makes the last row count.
 */
export function latestEpisode(rows: readonly FieldReader[]): Episodes | null {
  const episodes = rows.map((row) => ({ row, from: dateOf(row, "careBegan"), to: dateOf(row, "careEnded") }));
  const last = rows[rows.length - 1];
  if (last === undefined) return null;
  if (episodes.some(({ from }) => from === null)) return { latest: last, began: last };
  const inOrder = [...episodes].sort((a, b) => ((a.from ?? "") < (b.from ?? "") ? -1 : 1));
  const latest = inOrder[inOrder.length - 1]?.row ?? last;
  let at = inOrder.length - 1;
  while (at > 0 && goesOn(inOrder[at - 1], inOrder[at])) at--;
  return { latest, began: inOrder[at]?.row ?? latest };
}

function dateOf(
  { list, row, columns, context, ways }: FieldReader,
  field: "careBegan" | "careEnded",
): IsoDate | null {
  const heading = columns.fields.get(field);
  if (heading === undefined) return null;
  const read = readDateCell(
    cellAt(list.sheet, row, heading.column),
    context.asAt,
    ways.dateOrders.get(field),
  );
  return read.kind === "date" ? read.date : null;
}

function goesOn(before: Episode | undefined, next: Episode | undefined): boolean {
  if (before === undefined || next === undefined || next.from === null) return false;
  const reason = reasonOf(next.row);
  if (reason !== "") return !/^s/i.test(reason);
  if (before.from === next.from) return true;
  return before.to === null ? askWithin(next.row) : later(before.to, 1) >= next.from;
}

const reasonHeadings: ReadonlySet<string> = new Set(["rne", "reasonfornewepisode", "reasonnewepisode"]);

function reasonOf(row: FieldReader): string {
  const heading = row.list.headings.find(({ text }) => reasonHeadings.has(headingKey(text)));
  return heading === undefined ? "" : row.textAt(heading);
}

/** Asked once a list. */
function askWithin({ list, context, columns }: FieldReader): boolean {
  const heading = columns.fields.get("careBegan");
  const answer = context.questions.decide({
    id: `care-episodes:${list.label}`,
    about: "rows of one pupil with different dates into care",
    text: () =>
      `Pupils stand on ‘${list.sheet.name}’ in several rows with different dates into care, and nothing says when care ended in between. Are they separate periods in care, of which the one that began last counts, or changes within one that began with the first?`,
    at: placeIn(list, heading?.row ?? 0, heading?.column ?? 0),
    options: [answers.apart, answers.one],
    likely: answers.apart,
    settles: [],
  });
  return answer === answers.one;
}
