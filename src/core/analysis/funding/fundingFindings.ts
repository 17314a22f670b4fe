import type { Finding } from "../../domain/finding";
import { financialYearStarting } from "../../domain/funding/financialYear";
import { premiumStanding } from "../../domain/funding/premiumStanding";
import type { Pupil } from "../../domain/pupil";
import type { Settings } from "../../domain/settings";
import { countOf, findingAt, rowsOf } from "../findingWords";
import { premiumsOf } from "./premiumsOf";

/** Pupils of one sheet who are not eligible for one reason. */
interface Group {
  readonly sheet: string;
  readonly reason: string;
  readonly financialYear: string;
  readonly rows: number[];
}

/** Premium allocated to pupils who are not eligible for it: one finding a sheet and reason. */
export function fundingFindings(pupils: readonly Pupil[], settings: Settings): readonly Finding[] {
  const groups = new Map<string, Group>();
  for (const { pupil, from } of pupils.flatMap((each) => allocatedTo(each, settings))) {
    const { standing, reason } = premiumStanding(pupil, settings.academicYear, from);
    if (standing !== "notEligible") continue;
    const { sheet, row } = pupil;
    const key = [sheet, reason, from].join("\u0000");
    const group = groups.get(key) ?? { sheet, reason, financialYear: financialYearStarting(from), rows: [] };
    group.rows.push(row);
    groups.set(key, group);
  }
  return [...groups.values()].map(notEligible);
}

/** The financial years of which something is allocated to a pupil. */
function allocatedTo(
  pupil: Pupil,
  settings: Settings,
): readonly { readonly pupil: Pupil; readonly from: number }[] {
  return premiumsOf(pupil, settings)
    .filter(({ allocated }) => allocated?.gt(0) === true)
    .map(({ from }) => ({ pupil, from }));
}

function notEligible({ sheet, reason, financialYear, rows }: Group): Finding {
  const one = rows.length === 1;
  return findingAt(
    sheet,
    rows.map((row) => `A${row}`),
    {
      code: "premium-not-eligible",
      severity: "worthALook",
      found: reason,
      expected: "Pupil Premium Plus under pupils who are eligible",
      message: `${countOf(rows.length, "pupil")} on ‘${sheet}’ (${rowsOf(rows)}) ${one ? "has" : "have"} Pupil Premium Plus allocated for ${financialYear} and ${one ? "is" : "are"} not eligible: ${reason}. The money is counted as typed; check the date, or the sum.`,
    },
  );
}
