import { startYear, summerYear } from "../../domain/academicYear";
import { decimal, exactText } from "../../domain/exact";
import { financialYearStarting } from "../../domain/funding/financialYear";
import { premiumRateOf } from "../../domain/funding/premiumRates";
import { premiumStanding } from "../../domain/funding/premiumStanding";
import type { Pupil } from "../../domain/pupil";
import type { Settings } from "../../domain/settings";
import { countReasons } from "../cohortLedger";
import type { Funding, FundingYear } from "./fundingYear";
import { columnTotal, premiumUse } from "./moneyTotals";
import { premiumsOf } from "./premiumsOf";

/**
 * Pupil Premium Plus of the two financial years that the academic year runs through, and of any other that a heading
 * names, and the tracker's other money.
 */
export function fundingOf(pupils: readonly Pupil[], settings: Settings): Funding {
  const { academicYear } = settings;
  const own = pupils.flatMap((pupil) => premiumsOf(pupil, settings).map(({ from }) => from));
  const years = new Set([startYear(academicYear), summerYear(academicYear), ...own]);
  return {
    years: [...years].sort((first, second) => first - second).map((from) => yearOf(pupils, settings, from)),
    other: { pepsa: columnTotal(pupils, "pepsa"), highNeeds: columnTotal(pupils, "highNeeds") },
  };
}

function yearOf(pupils: readonly Pupil[], settings: Settings, from: number): FundingYear {
  const placed = pupils.map((pupil) => premiumStanding(pupil, settings.academicYear, from));
  const reasons = (standing: "notEligible" | "cannotTell"): FundingYear["notEligible"] =>
    countReasons(placed.filter((each) => each.standing === standing).map(({ reason }) => reason));
  const eligible = placed.filter(({ standing }) => standing === "eligible").length;
  const rate = premiumRateOf(from);
  return {
    financialYear: financialYearStarting(from),
    rate,
    eligible,
    notEligible: reasons("notEligible"),
    cannotTell: reasons("cannotTell"),
    careTakenForGranted: pupils.length > 0 && pupils.every(({ care }) => care.began.kind === "noColumn"),
    expected: rate === null ? null : exactText(decimal(rate.pounds).mul(eligible)),
    premium: premiumUse(
      pupils.flatMap((pupil) => premiumsOf(pupil, settings).filter((each) => each.from === from)),
    ),
  };
}
