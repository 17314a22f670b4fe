import { dayLabel } from "../../core/domain/isoDate";
import type { PutBack } from "../../core/workflows/putBack";
import type { PutBackSheet } from "../../core/workflows/planPutBack";
import { leftBecause } from "../../core/workflows/putBackWords";

/** The JSON of `put-back`: the fields of every run, of which this one fills `written` and `typed`. */
export function putBackReport(
  { fileName, on, sheets, typedKept, typedOver }: PutBack,
  run: { readonly planner: string; readonly asAt: string },
): object {
  const none: readonly never[] = [];
  return {
    schemaVersion: 1,
    planner: run.planner,
    file: fileName,
    academicYear: null,
    term: null,
    asAt: run.asAt,
    understood: { sheets: none, columns: none, facts: none, questions: none },
    findings: none,
    cohorts: none,
    indicators: none,
    splits: none,
    pupils: none,
    evidence: none,
    actions: none,
    remarks: none,
    written: sheets.map((sheet) => ({ ...sheet, because: sheet.because && sentence(sheet) })),
    typed: { kept: typedKept, putBack: 0, review: none },
    putBack: { on, typedOver },
  };
}

const changeWords: Readonly<Record<PutBackSheet["change"], string>> = {
  updated: "put back",
  unchanged: "as it was",
  removed: "deleted",
  hidden: "hidden",
  left: "left",
};

/** What putting back did, in lines of text. */
export function putBackText({ on, sheets, typedKept, typedOver }: PutBack, path: string): string {
  const told = (Object.keys(changeWords) as PutBackSheet["change"][]).flatMap((change) => {
    const count = sheets.filter((sheet) => sheet.change === change).length;
    return count > 0 ? [`${count} ${changeWords[change]}`] : [];
  });
  return [
    `The refresh of ${dayLabel(on)} was put back. Sheets: ${told.join(", ")}.`,
    `Typed cells: ${typedKept} kept.`,
    ...(typedOver > 0 ? [`Typed over our figures: ${typedOver}, kept; the next refresh lists them.`] : []),
    ...sheets.filter(({ because }) => because !== null).map(sentence),
    `Written to ${path}`,
  ].join("\n");
}

function sentence({ sheet, because }: PutBackSheet): string {
  return because === null ? "" : `‘${sheet}’ ${leftBecause[because]}.`;
}
