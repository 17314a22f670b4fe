import { dayLabel, isIsoDate } from "../domain/isoDate";
import { cell, gap, number, row, rows } from "../sheet/blocks";
import { headKey } from "../sheet/layOut";
import type { Block, DocumentRow, SheetDocument } from "../sheet/sheetDocument";
import { dueText } from "./dueText";
import { numberedRows, orderColumnOf, orderHeading, orderLine } from "./orderedList";
import { keyColumnOf, keyHeading, line, periodText, titleRow } from "./pageParts";
import type { ActionFlag, PlanAction } from "./planAction";
import type { PlanInput } from "./planInput";

export const actionsMark = "actions";

const columns = [
  { id: "first", width: 16 },
  { id: "no", width: 6 },
  { id: "action", width: 52 },
  { id: "lead", width: 20 },
  { id: "due", width: 18 },
  { id: "status", width: 14 },
  { id: "flags", width: 20 },
  keyColumnOf,
  orderColumnOf,
];

const flagWords: Readonly<Record<ActionFlag, string>> = {
  overdue: "overdue",
  noLead: "no lead",
  noDate: "no date",
};

/** The most pressing flag first; an action that has ended comes after all others. */
const urgency: readonly ActionFlag[] = ["overdue", "noLead", "noDate"];

/** Every action of every recovery plan, what presses first, and a list to chase by lead. */
export function actionsOverview(input: PlanInput): SheetDocument {
  const { actions } = input;
  const standing = input.standing(actionsMark);
  const listed = [...actions].sort(byUrgency).map(actionRow);
  return {
    mark: actionsMark,
    name: "Actions",
    columns,
    blocks: [
      rows(
        titleRow("Actions of all plans"),
        line("period", "subtitle", `${periodText(input)} · ${countsText(actions)}`, "first", "flags"),
        line(
          "purpose",
          "note",
          "An action is edited where it stands, on its recovery plan; this list follows at the next refresh. Overdue is what was due before the day of the data and is not complete.",
          "first",
          "flags",
        ),
        orderLine(
          "Overdue first, then without a lead, then without a date; what has ended last",
          [{ table: "overview", rows: listed }],
          standing,
          ["first", "flags"],
        ),
        gap("gap-1", 6),
      ),
      {
        kind: "table",
        id: "overview",
        filters: true,
        columns: [
          { column: "first", heading: "Plan", look: "tableHead" },
          { column: "no", heading: "No.", look: "tableHeadCentre" },
          { column: "action", heading: "Action to be taken", look: "tableHead" },
          { column: "lead", heading: "Lead", look: "tableHead" },
          { column: "due", heading: "Completion Date", look: "tableHead" },
          { column: "status", heading: "Status", look: "tableHead" },
          { column: "flags", heading: "Look at", look: "tableHead" },
          keyHeading,
          orderHeading,
        ],
        rows: numberedRows(listed),
      },
      ...chaseList(actions.filter(({ ended, action }) => !ended && action.trim() !== "")),
    ],
    page: {
      orientation: "landscape",
      footerLeft: "Actions of all plans",
      footerCentre: `Data as at ${dayLabel(input.dataAsAt)}`,
      printTo: "flags",
      repeat: headKey("overview"),
      freeze: true,
    },
  };
}

function countsText(actions: readonly PlanAction[]): string {
  const open = actions.filter(({ ended }) => !ended);
  const flagged = urgency.map(
    (flag) => [flag, open.filter(({ flags }) => flags.includes(flag)).length] as const,
  );
  const pressing = flagged
    .filter(([, count]) => count > 0)
    .map(([flag, count]) => `${count} ${flagWords[flag]}`);
  const done = actions.length - open.length;
  const total = `${actions.length} ${actions.length === 1 ? "action" : "actions"}`;
  return [total, ...(done > 0 ? [`${done} ended`] : []), ...pressing].join(", ");
}

/** Overdue first, then without a lead, then without a date, what has ended last; each by its date. */
export function byUrgency(one: PlanAction, other: PlanAction): number {
  return rank(one) - rank(other) || compareDates(one.due, other.due) || one.number - other.number;
}

function rank({ ended, flags }: PlanAction): number {
  if (ended) return urgency.length + 1;
  const first = urgency.findIndex((flag) => flags.includes(flag));
  return first < 0 ? urgency.length : first;
}

/** Days first, in order; then dates in words; then none. */
function compareDates(one: string | null, other: string | null): number {
  const place = (due: string | null) => (due === null ? "~~" : isIsoDate(due) ? due : "~");
  return place(one) < place(other) ? -1 : place(one) > place(other) ? 1 : 0;
}

function actionRow(action: PlanAction): DocumentRow {
  const { id, indicator, number: shown, flags, ended } = action;
  return row(
    `action:${id}`,
    cell("first", "cellTop", indicator),
    cell("no", "cellNumber", number(shown, String(shown))),
    cell("action", "cellTop", action.action),
    cell("lead", "cellTop", action.lead),
    cell("due", "cellTop", dueText(action)),
    cell("status", "cellTop", action.status),
    cell("flags", "cellAlert", ended ? "" : flags.map((flag) => flagWords[flag]).join(", ")),
  );
}

/** Lines to be copied into an e-mail, lead by lead; whoever has most to do comes first, nobody's actions last. */
function chaseList(open: readonly PlanAction[]): Block[] {
  if (open.length === 0) return [];
  const leads = new Map<string, PlanAction[]>();
  for (const action of open) {
    const key = action.lead.trim().toLowerCase();
    leads.set(key, [...(leads.get(key) ?? []), action]);
  }
  const sorted = [...leads].sort(([one, own], [other, others]) => {
    if ((one === "") !== (other === "")) return one === "" ? 1 : -1;
    return others.length - own.length || (one < other ? -1 : 1);
  });
  return [
    rows(
      gap("gap-chase"),
      line("chase", "heading", "To chase, by lead", "first", "flags"),
      line("chase-purpose", "note", "Ready to copy into an e-mail.", "first", "flags"),
      ...sorted.flatMap(([key, own]) => leadLines(key, own)),
    ),
  ];
}

function leadLines(key: string, own: readonly PlanAction[]): DocumentRow[] {
  const name = own[0]?.lead.trim() ?? "";
  return [
    gap(`gap-chase:${key}`, 6),
    line(`chase:${key}`, "subheading", name === "" ? "No lead yet" : name, "first", "flags"),
    ...[...own]
      .sort(byUrgency)
      .map((action) => line(`chase:${key}:${action.id}`, "body", chaseText(action), "first", "flags")),
  ];
}

/** "ks4-5ac-em, action 2: One-to-one mathematics. Due 14 November 2014, overdue. Status: On track." */
function chaseText(action: PlanAction): string {
  const { indicator, number: shown, status, flags } = action;
  const text = onOneLine(action.action);
  const due = action.due === null ? "No date yet" : `Due ${dueText(action)}`;
  const late = flags.includes("overdue") ? ", overdue" : "";
  const said = status.trim() === "" ? "" : ` Status: ${status.trim()}.`;
  return `${indicator}, action ${shown}: ${text}. ${due}${late}.${said}`;
}

/** Sub-points as parts of one sentence: "which says: targets; interventions". */
function onOneLine(text: string): string {
  const lines = text
    .split(/\r?\n/)
    .map((line) => line.replace(/^[\s•·*–-]+/, "").trim())
    .filter((line) => line !== "");
  return lines
    .map((line, nth) => (nth === lines.length - 1 ? line.replace(/[.;]$/, "") : line))
    .reduce(
      (said, line) =>
        said === "" ? line : /(?:[:;,]|\b(?:and|or))$/.test(said) ? `${said} ${line}` : `${said}; ${line}`,
      "",
    );
}
