import { latestPeriod } from "../../domain/carePeriods";
import { readEthnicity } from "../../domain/ethnicity";
import { placementMovesIn } from "../../domain/placementMoves";
import { readPlacement } from "../../domain/placements";
import type { CareRecord, Pupil, Reading } from "../../domain/pupil";
import { yearGroupOf } from "../../domain/yearGroup";
import { numberKey } from "../pupils/readIdentity";
import type { Period } from "../readContext";
import type { ReturnedChild } from "./returnedChildren";

/** Source: DfE, SSDA903 guide, code set SEX. */
const sexes: ReadonlyMap<string, string> = new Map([
  ["1", "M"],
  ["2", "F"],
  ["M", "M"],
  ["F", "F"],
]);

/** The pupil with gaps filled from the return; its episodes take the place of typed care dates. */
export function withReturned(pupil: Pupil, child: ReturnedChild, period: Period): Pupil {
  const { episodes } = child;
  const upn = filled(pupil.upn, value(child.upn));
  const latest = latestPeriod(episodes)?.latest;
  const placement = latest === undefined || latest.placement === "" ? null : readPlacement(latest.placement);
  const dateOfBirth = filled(pupil.dateOfBirth, child.born);
  return {
    ...pupil,
    key: numberKey(upn, pupil.localId, pupil.uln) ?? pupil.key,
    upn,
    dateOfBirth,
    year: filled(pupil.year, yearBy(dateOfBirth, period)),
    sex: filled(pupil.sex, value(sexes.get(child.sex) ?? null)),
    ethnicity: filled(pupil.ethnicity, child.ethnicity === "" ? null : readEthnicity(child.ethnicity)),
    care: episodes.length === 0 ? pupil.care : careBy(pupil.care, child),
    yearly: {
      ...pupil.yearly,
      placementMoves: filled(pupil.yearly.placementMoves, value(movesOf(child, period))),
    },
    termly: { ...pupil.termly, sdq: filled(pupil.termly.sdq, value(child.sdq)) },
    placement: {
      ...pupil.placement,
      type: filled(pupil.placement.type, placement),
      uasc: filled(pupil.placement.uasc, value(child.uasc)),
    },
  };
}

/** The return ends on 31 March, so that it tells of moves, but not that there were none in the year. */
function movesOf({ episodes }: ReturnedChild, { academicYear }: Period): string | null {
  const moves = placementMovesIn(episodes, academicYear);
  return moves === 0 ? null : String(moves);
}

function careBy(care: CareRecord, { episodes }: ReturnedChild): CareRecord {
  const period = latestPeriod(episodes);
  if (period === null) return { ...care, episodes };
  const { began, ended, latest } = period;
  const legalStatus = filled(care.legalStatus, value(latest.legalStatus === "" ? null : latest.legalStatus));
  return { ...care, began, ended, legalStatus, episodes };
}

/** What is typed stands, readable or not; blanks and missing columns are filled. */
function filled<T>(typed: Reading<T>, returned: Reading<T> | null): Reading<T> {
  const gap = typed.kind === "noColumn" || typed.kind === "blank";
  return gap && returned?.kind === "value" ? returned : typed;
}

function value<T>(found: T | null): Reading<T> | null {
  return found === null ? null : { kind: "value", value: found, raw: String(found) };
}

function yearBy(born: Pupil["dateOfBirth"], { academicYear }: Period): Reading<number> | null {
  return born.kind === "value" ? value(yearGroupOf(born.value, academicYear)) : null;
}
