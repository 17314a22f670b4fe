import type { Cohort, PupilRatings, Rating, Results } from "../../src/core/analysis/results";
import { indicatorResult } from "./indicatorResults";
import { pupil, settings } from "./trackerReading";

const cohort: Cohort = {
  id: "y11-12m",
  label: "Year 11, looked after 12 months at 31 March 2014",
  yearsLabel: "Year 11",
  read: 81,
  counted: 79,
  excluded: [{ reason: "in care less than 12 months", count: 2 }],
  cannotTell: 0,
  members: [],
};

function ratedPupils(): readonly PupilRatings[] {
  const overall: readonly Rating[] = ["RED", "RED", "RED", "AMBER", "AMBER", "GREEN", "NO_DATA"];
  return overall.map((rating, index) => ({
    pupil: pupil(`Invented Pupil ${index + 1}`, index + 5),
    ratings: {
      attainment: rating,
      attendance: rating,
      behaviour: "GREEN",
      pep: "NO_DATA",
      wellbeing: "NO_DATA",
    },
    because: { attainment: "", attendance: "", behaviour: "", pep: "", wellbeing: "" },
    overall: rating,
    reds: rating === "RED" ? 2 : 0,
    lastTerm: null,
    change: {
      attainment: "none",
      attendance: "none",
      behaviour: "none",
      pep: "none",
      wellbeing: "none",
      overall: "none",
    },
  }));
}

/** Five indicators in five states, and seven rated pupils. */
export function results(part: Partial<Results> = {}): Results {
  return {
    settings,
    trends: new Map(),
    cohorts: [cohort],
    indicators: [
      indicatorResult(),
      indicatorResult({
        indicator: { id: "absence-persistent", title: "Persistently absent", target: "19", goodIs: "low" },
        numerator: 68,
        denominator: 340,
        notKnown: 3,
        value: "20.0",
        exact: "20",
        gap: "1.0",
        rag: "AMBER",
        rule: "GREEN at or below 19.0; AMBER up to 20.9; RED above",
        pupilsNeeded: 4,
        onePupilIs: "0.3",
      }),
      indicatorResult({
        indicator: { id: "pep-in-time", title: "PEPs in time", target: "95" },
        numerator: 312,
        denominator: 328,
        value: "95.1",
        exact: "95.12195121951219512195",
        gap: "0.1",
        rag: "GREEN",
        rule: "GREEN at or above 95.0; AMBER down to 85.5; RED below",
        pupilsNeeded: 0,
        onePupilIs: "0.3",
      }),
      indicatorResult({
        indicator: { id: "ks4-5ac", title: "5 or more A*-C at GCSE", target: null },
        numerator: 19,
        value: "24.1",
        exact: "24.05063291139240506329",
        gap: null,
        rag: "NO_TARGET",
        rule: "Type a target on the Indicators sheet and the RAG follows",
        pupilsNeeded: null,
      }),
      indicatorResult({
        indicator: { id: "attendance", title: "Attendance of 90% or more", target: "80" },
        numerator: null,
        denominator: null,
        value: null,
        exact: null,
        gap: null,
        rag: "NO_DATA",
        rule: "GREEN at or above 80.0; AMBER down to 72.0; RED below",
        pupilsNeeded: null,
        onePupilIs: null,
      }),
    ],
    splits: [],
    pupils: ratedPupils(),
    funding: { years: [], other: { pepsa: null, highNeeds: null } },
    interventions: [],
    lastTerm: null,
    priority: [],
    underachieving: [],
    transition: [],
    redList: [],
    suggestions: [],
    evidence: [],
    questions: [],
    findings: [],
    ...part,
  };
}
