import { isSevere } from "../../domain/measures/termly/absenceThresholds";
import { absenceRate } from "../../domain/measures/termly/absenceRate";
import type { ActionTrigger } from "../../domain/actionLibrary";
import { parseDecimal } from "../../domain/exact";
import { countOf } from "../findingWords";
import type { Evidence, IndicatorResult, PupilRatings } from "../results";

/** What suggestions for one indicator are drawn from. */
export interface SuggestionContext {
  readonly result: IndicatorResult;
  readonly evidence: readonly Evidence[];
  /** The pupils counted for it, as they are rated. */
  readonly rated: readonly PupilRatings[];
  /** Keys of the pupils on the transition list. */
  readonly atRisk: ReadonlySet<string>;
}

type Because = (context: SuggestionContext) => string | null;

/** The evidence sentence itself, where it holds. */
function sentence(rule: string, holds: (figures: Evidence["figures"]) => boolean = () => true): Because {
  return ({ evidence }) => {
    const found = evidence.find((each) => each.rule === rule);
    return found !== undefined && holds(found.figures) ? found.text : null;
  };
}

/** How many of the pupils something holds of; null for nobody. */
function pupils(words: string, holds: Holds): Because {
  return ({ rated }) => {
    const count = rated.filter(holds).length;
    return count === 0 ? null : `${countOf(count, "pupil")} ${words}.`;
  };
}

function isAttainment({ measure }: IndicatorResult): boolean {
  return measure?.reads === "grades";
}

/** REDs are repeated where a pupil has so many among the five ratings. */
const repeated = 2;

type Holds = (rated: PupilRatings) => boolean;

const isSeverelyAbsent: Holds = ({ pupil }) => {
  const rate = absenceRate(pupil);
  return rate !== null && isSevere(rate);
};

const isOverdue: Holds = ({ pupil: { termly } }) =>
  termly.pepInTime.kind === "value" && termly.pepInTime.value === "no";

const isPepRed: Holds = ({ pupil: { termly } }) =>
  termly.pepQuality.kind === "value" && termly.pepQuality.value === "RED";

const hasNoEpm: Holds = ({ pupil: { yearly } }) => yearly.epmHeld.kind === "blank";

const isSuspended: Holds = ({ ratings }) => ratings.behaviour === "RED" || ratings.behaviour === "AMBER";

const hasMoved: Holds = ({ pupil: { yearly } }) =>
  yearly.schoolMoves.kind === "value" && (parseDecimal(yearly.schoolMoves.value)?.gt(0) ?? false);

const isUnspent: Holds = ({ pupil: { funding } }) => {
  const { premiumAllocated, premiumSpent } = funding;
  if (premiumAllocated.kind !== "value" || premiumSpent.kind !== "value") return false;
  const [allocated, spent] = [premiumAllocated, premiumSpent].map(({ value }) => parseDecimal(value));
  return allocated != null && spent != null && spent.lt(allocated);
};

const isMathsLower = ({ english, englishOf, maths, mathsOf }: Evidence["figures"]) =>
  Number(maths) * Number(englishOf) < Number(english) * Number(mathsOf);

/** What calls for each action of the library, in words; a trigger for which the tracker has no columns never calls. */
export const suggestionRules: readonly { readonly trigger: ActionTrigger; readonly because: Because }[] = [
  { trigger: "near-misses", because: sentence("near-misses") },
  { trigger: "maths-below-english", because: sentence("subject-gap", isMathsLower) },
  { trigger: "not-entered", because: sentence("not-entered") },
  {
    trigger: "attainment-red",
    because: (context) =>
      isAttainment(context.result)
        ? pupils("RED on attainment", ({ ratings }) => ratings.attainment === "RED")(context)
        : null,
  },
  { trigger: "severe-absence", because: pupils("missing half of their schooling or more", isSeverelyAbsent) },
  {
    trigger: "persistent-absence",
    because: pupils("RED on attendance", ({ ratings }) => ratings.attendance === "RED"),
  },
  { trigger: "suspensions", because: pupils("suspended or excluded", isSuspended) },
  { trigger: "pep-overdue", because: pupils("with a Personal Education Plan overdue", isOverdue) },
  { trigger: "pep-red", because: pupils("with a Personal Education Plan graded RED", isPepRed) },
  { trigger: "no-epm", because: pupils("without an Educational Provision Map", hasNoEpm) },
  { trigger: "premium-unspent", because: pupils("with Pupil Premium Plus unspent", isUnspent) },
  { trigger: "sdq-high", because: pupils("RED on wellbeing", ({ ratings }) => ratings.wellbeing === "RED") },
  { trigger: "school-move", because: pupils("moved school this year", hasMoved) },
  {
    trigger: "year-6-at-risk",
    because: (context) =>
      pupils("of Year 6 at risk on the move to secondary school", ({ pupil: { key } }) =>
        context.atRisk.has(key),
      )(context),
  },
  { trigger: "repeated-reds", because: pupils("RED in two or more ratings", ({ reds }) => reds >= repeated) },
];
