import type { Finding } from "../domain/finding";
import type { Indicator } from "../domain/indicator";
import type { LastTermRatings } from "../domain/lastTerm";
import type { Pupil } from "../domain/pupil";
import type { Decisions, Question } from "../domain/question";
import type { Settings } from "../domain/settings";
import { atOnce, mapInSteps } from "../domain/steps";
import type { Steps } from "../domain/steps";
import { evaluateInSteps } from "./evaluateIndicators";
import type { Evaluated } from "./evaluated";
import { evidenceFor } from "./evidence/evidence";
import { fundingFindings } from "./funding/fundingFindings";
import { fundingOf } from "./funding/fundingOf";
import { priorities } from "./pupilLists/priority";
import { redList } from "./pupilLists/redList";
import { transition } from "./pupilLists/transition";
import { underachieving } from "./pupilLists/underachieving";
import { ratePupil } from "./pupilRatings";
import type { Cohort, Evidence, Results, Split } from "./results";
import { splitsOf } from "./splits";
import { suggestionsOf } from "./suggestions/suggestionsOf";
import { interventionsInSteps } from "./support/interventionsOf";
import { trendsOf } from "./trends";
import type { History } from "./trends";
import { typedRatingFindings } from "./typedRatings";

/** Everything the analysis works from. */
export interface AnalysisInput {
  readonly pupils: readonly Pupil[];
  readonly indicators: readonly Indicator[];
  readonly settings: Settings;
  readonly decisions: Decisions;
  /** Figures of earlier terms, as the workbook's own history keeps them; none at the first run. */
  readonly history?: History;
  /** Ratings of an earlier term, as our own sheet keeps them. */
  readonly lastTerm?: LastTermRatings | null;
}

/**
 * pupils × indicators → cohorts, figures, splits, ratings, evidence, questions and findings.
 * Nothing here stops: what cannot be worked out is NO_DATA with a finding.
 */
export function analyse(input: AnalysisInput): Results {
  return atOnce(analyseInSteps(input));
}

/** The same in slices that stay short however many pupils there are. */
export function* analyseInSteps(input: AnalysisInput): Steps<Results> {
  const { settings, pupils, indicators, lastTerm = null } = input;
  const evaluated: Evaluated[] = [];
  for (const indicator of indicators) evaluated.push(yield* evaluateInSteps(indicator, input));
  const figures = evaluated.map(({ result }) => result);
  const trends = trendsOf(figures, input.history, settings);
  const rated = yield* mapInSteps(pupils, (pupil) => ratePupil(pupil, settings, lastTerm));
  const parts = yield* mapInSteps(evaluated, (each) => ({ each, splits: splitsFor(each, settings) }), 1);
  const evidence: Evidence[] = [];
  for (const { each, splits } of parts) {
    const trend = trends.get(each.result.indicator.id) ?? null;
    evidence.push(...(yield* evidenceFor(each, splits, settings.academicYear, trend)));
  }
  const moving = transition(rated, settings);
  yield;
  const interventions = yield* interventionsInSteps(rated);
  yield;
  const priority = (yield* mapInSteps(evaluated, (each) => priorities([each]), 1)).flat();
  const suggestions = suggestionsOf({ indicators: figures, evidence, pupils: rated, transition: moving });
  yield;
  const funding = fundingOf(pupils, settings);
  yield;
  return {
    settings,
    trends,
    cohorts: distinctCohorts(evaluated),
    indicators: figures,
    splits: parts.flatMap(({ splits }) => splits),
    pupils: rated,
    funding,
    interventions,
    lastTerm: lastTerm?.term ?? null,
    priority,
    underachieving: underachieving(rated, settings),
    transition: moving,
    redList: redList(rated),
    evidence,
    suggestions,
    questions: distinct(
      evaluated.flatMap(({ questions }) => questions),
      questionKey,
    ),
    findings: distinct(
      [
        ...evaluated.flatMap(({ findings }) => findings),
        ...typedRatingFindings(rated),
        ...fundingFindings(pupils, settings),
      ],
      findingKey,
    ),
  };
}

function splitsFor({ result }: Evaluated, settings: Settings): readonly Split[] {
  return splitsOf(result, settings);
}

function distinctCohorts(evaluated: readonly Evaluated[]): readonly Cohort[] {
  return distinct(
    evaluated.flatMap(({ result }) => result.cohort ?? []),
    ({ id }) => id,
  );
}

/** The first of each key; indicators of one cohort say many things alike. */
function distinct<T>(items: readonly T[], key: (item: T) => string): readonly T[] {
  const seen = new Set<string>();
  return items.filter((item) => !seen.has(key(item)) && seen.add(key(item)));
}

function questionKey({ id }: Question): string {
  return id;
}

function findingKey({ code, sheet, cells, found }: Finding): string {
  return [code, sheet, found, ...cells].join("\u0000");
}
