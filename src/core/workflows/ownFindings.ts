import { countOf } from "../analysis/findingWords";
import type { Finding } from "../domain/finding";
import type { ClosedFigure } from "../plans/historyRows";
import type { TrackerReading } from "../reader/understood";

/** Findings about sheets of our own. */
export function storeDamaged(): Finding {
  return {
    code: "store-damaged",
    severity: "worthALook",
    sheet: "_rp_store",
    cell: "",
    cells: [],
    stops: false,
    found: "a hidden store that was changed by hand or damaged",
    expected: "the store as the last refresh left it",
    message:
      "The add-in's hidden record of the last refresh cannot be read. Your sheets and all typed text are used as they stand; only the record of what was removed earlier is lost.",
  };
}

/** Sheets of ours stand, and nothing is left of what the last refresh remembered. */
export function storeGone(): Finding {
  return {
    ...storeDamaged(),
    code: "store-gone",
    found: "no hidden store beside the sheets of the planner",
    message:
      "The add-in's hidden record of the last refresh is gone from this workbook, as after its sheets were copied into another one. Your sheets and all typed text are used as they stand; only the record of what was removed earlier is lost.",
  };
}

export function storeNewer(): Finding {
  return {
    code: "store-newer",
    severity: "mustFix",
    sheet: "_rp_store",
    cell: "",
    cells: [],
    stops: true,
    found: "a record written by a later version of Recovery Planner",
    expected: "a record of this version or an earlier one",
    message:
      "This workbook was last refreshed by a later version of Recovery Planner, and this one would lose part of what it remembers. Nothing was written. Use the later version.",
  };
}

/** Sheets of ours that another program saved without their marks. */
export function marksLost(sheet: string): Finding {
  return {
    code: "own-sheet-mark-lost",
    severity: "mustFix",
    sheet,
    cell: "",
    cells: [],
    stops: true,
    found: "a sheet of the planner's without the mark by which it is known",
    expected: "the workbook as Excel or the planner saved it",
    message: `Sheet ‘${sheet}’ was written by the planner but has lost its hidden mark, as happens when a program other than Excel saves the file. Nothing was written. Go back to the copy that Excel saved last.`,
  };
}

/** A column of hers that the officer deleted, and that stands to the right of the sheet now. */
export function columnDrawnAnew(sheet: string, heading: string, letters: string): Finding {
  return {
    code: "own-sheet-column-anew",
    severity: "worthALook",
    sheet,
    cell: "",
    cells: [],
    stops: false,
    found: `a plan sheet without its column ‘${heading}’`,
    expected: "all of the sheet's own columns; hide those that you do not want to see",
    message: `Sheet ‘${sheet}’ had lost its column ‘${heading}’, so an empty one was put in column ${letters}, to the right of what is printed. What was typed in the old one is listed under Words that lost their place: choose Put back or Leave out there. You may move the new column to where the old one stood.`,
  };
}

/** A column in which the page's sentences begin, and that the officer deleted. */
export function columnLost(sheet: string, heading: string): Finding {
  return {
    code: "own-sheet-column-lost",
    severity: "mustFix",
    sheet,
    cell: "",
    cells: [],
    stops: true,
    found: `a plan sheet without its column ‘${heading}’`,
    expected: "all of the sheet's own columns; hide those that you do not want to see",
    message: `Sheet ‘${sheet}’ has lost its column ‘${heading}’. Nothing was written. Undo the deletion, or open the last saved copy, and hide the column instead. If neither is possible, copy what you typed on the sheet since the last refresh, delete the whole sheet and refresh: it is made anew with all the words that the planner remembers.`,
  };
}

/** The Indicators sheet is gone, and with it targets and leads. */
export function indicatorsGone(): Finding {
  return {
    code: "indicators-gone",
    severity: "mustFix",
    sheet: "Indicators",
    cell: "",
    cells: [],
    stops: false,
    found: "no Indicators sheet, though plans were written before",
    expected: "the Indicators sheet with its targets and leads",
    message:
      "The Indicators sheet is gone, or has a name that is not known, so a new one was made with defaults and no targets. If you did not mean this, close the file without saving, or give your own sheet the name Indicators and delete the new one.",
  };
}

/** The History sheet is gone, and with it the figures of earlier terms. */
export function historyGone(): Finding {
  return {
    code: "history-gone",
    severity: "mustFix",
    sheet: "History",
    cell: "",
    cells: [],
    stops: false,
    found: "no History sheet, though one was written before",
    expected: "the History sheet with the figures of earlier terms",
    message:
      "The History sheet is gone, so a new one begins with this term, and nothing is compared with earlier terms. If you did not mean this, close the file without saving, open the last saved copy and refresh that.",
  };
}

export function keysLost(sheet: string): Finding {
  return {
    code: "own-sheet-keys-lost",
    severity: "mustFix",
    sheet,
    cell: "",
    cells: [],
    stops: true,
    found: "a plan sheet without its hidden row 2 or its hidden Key column",
    expected: "the hidden row and column by which typed text is kept with its indicator",
    message: `Sheet “${sheet}” has lost its hidden row 2 or its hidden Key column, so what was typed there cannot be matched. Nothing was written. Undo the deletion or open the last saved copy, and refresh again. To start the sheet afresh, copy your text from it, delete it, and refresh: what the planner remembers of your text is put back.`,
  };
}

/** A plan or split sheet whose indicator is gone from the Indicators sheet: it is left exactly as it stands. */
export function planWithoutIndicator(sheet: string, indicator: string): Finding {
  return {
    code: "plan-without-indicator",
    severity: "worthALook",
    sheet,
    cell: "",
    cells: [],
    stops: false,
    found: `a sheet of the indicator ‘${indicator}’`,
    expected: "an indicator of that id in the Indicators sheet",
    message: `Sheet ‘${sheet}’ is about ‘${indicator}’, which is no longer in the Indicators sheet, so its figures are those of an earlier refresh. Give the indicator its id back, or archive the sheet.`,
  };
}

/** Two sheets with the same mark, as when a workbook was joined with a copy of itself. */
export function sheetTwice(kept: string, other: string): Finding {
  return {
    code: "own-sheet-twice",
    severity: "mustFix",
    sheet: other,
    cell: "",
    cells: [],
    stops: false,
    found: `a second sheet of the same plan as ‘${kept}’`,
    expected: "one sheet for each plan",
    message: `Sheets ‘${kept}’ and ‘${other}’ are the same plan. ‘${kept}’, the first of the two, is kept up to date; ‘${other}’ is left as it stands. If the other is the right one, drag its tab to the left of ‘${kept}’ and refresh; then delete the one that you do not want.`,
  };
}

/** Words typed below the actions of all plans, where nothing reads them. */
export function typedOnActions(sheet: string, cells: readonly string[]): Finding {
  const [cell = ""] = cells;
  const [say, it] =
    cells.length === 1 ? [`Cell ${cell} holds`, "it"] : [`Cells ${cells.join(", ")} hold`, "them"];
  return {
    code: "typed-on-actions",
    severity: "worthALook",
    sheet,
    cell,
    cells,
    stops: false,
    found: "something typed into the list of all actions",
    expected: "a new action in a blank row of its recovery plan",
    message: `${say} what was typed on ‘${sheet}’. That list only repeats the actions of the plans, so it counts nowhere. Type the action in a blank row under Actions on its recovery plan, and clear ${it} here; until then it stays as it is.`,
  };
}

/** Pupils were read, but no measure has the columns that it needs. */
export function noIndicatorColumns(reading: TrackerReading): Finding {
  const sheet = reading.sheets.find(({ role }) => role === "pupils")?.name ?? "";
  return {
    code: "no-indicator-columns",
    severity: "worthALook",
    sheet,
    cell: "",
    cells: [],
    stops: false,
    found: "no columns of GCSE grades, and no ready yes/no column, for a measure in force in the year",
    expected:
      "GCSE results or working-at grades with English and mathematics, or a column such as “5+ A*-C inc E&M (Y/N)”",
    message: `No indicator can be worked out from sheet “${sheet}” for ${reading.settings.academicYear}. Add the grades, or a ready yes/no column, and refresh; or type another team's figures in the Indicators sheet with the measure “typed”. The pupil lists are written all the same.`,
  };
}

/** What a closed term leaves for the next one. */
export function termClosed(
  term: string,
  { figures, open, overdue, ended }: Readonly<Record<"figures" | "open" | "overdue" | "ended", number>>,
): Finding {
  const late = overdue > 0 ? `, ${overdue} of them overdue` : "";
  return {
    code: "term-closed",
    severity: "information",
    sheet: "Settings",
    cell: "",
    cells: [],
    stops: false,
    found: `${term} is closed`,
    expected: "the next term's data, or an empty cell at ‘Close the term’ to open it again",
    message: `The figures of ${term} are set down in History (${figures}) and no longer change. Into the next term ${open === 1 ? "goes" : "go"} ${countOf(open, "action")}${late}; ${ended} ${ended === 1 ? "has" : "have"} ended. Progress this term moves to Progress before with the next term's first refresh.`,
  };
}

/** A closed term whose figures would come out differently now. */
export function closedTermChanged(
  term: string,
  { indicator, then, now, closedOn }: ClosedFigure,
  others: number,
): Finding {
  const more =
    others > 0 ? `, and ${others} more ${others === 1 ? "indicator differs" : "indicators differ"}` : "";
  return {
    code: "closed-term-changed",
    severity: "mustFix",
    sheet: "Settings",
    cell: "",
    cells: [],
    stops: true,
    found: `${indicator}: ${now}`,
    expected: `${then}, as it was closed on ${closedOn}`,
    message: `The term ${term} was closed on ${closedOn}. ${indicator} was ${then} then and would be ${now} now${more}, so nothing was written. If these are data of the next term, type its name at ‘Term’ and ‘Academic year’ in Settings. To correct the closed term, clear ‘Close the term’ there, refresh, and close it again.`,
  };
}
