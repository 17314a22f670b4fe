import { examinationShare } from "./examinationFacts";
import { cardVerdict } from "./ks4/cardVerdict";
import type { CardQuestion } from "./ks4/cardVerdict";
import { entersEbacc, missingPillars } from "./ks4/ebacc";
import { ebaccDecidableFrom } from "./ks4/ebaccColumns";
import type { ShareMeasure } from "./measure";

const what = "entered for the English Baccalaureate";

const question: CardQuestion = {
  met: entersEbacc,
  yes: () => "all five pillars entered",
  no: (_, card) => `not entered for ${missingPillars(card).join(", ")}`,
  missing: (card) =>
    missingPillars(card).map((label) => ({
      kind: "part",
      label,
      has: "not entered",
      asked: null,
      short: null,
      scale: null,
    })),
  lacksEntry: () => true,
};

/** Entry for all five pillars of the English Baccalaureate, whatever the grades. */
export const ks4EbaccEntry: ShareMeasure = {
  ...examinationShare,
  id: "ks4-ebacc-entry",
  title: "English Baccalaureate entry",
  shortTitle: "EBacc entry",
  validFor: { from: "2015/16", to: null },
  phrases: {
    attained: `were ${what}`,
    toAttain: `to be ${what}`,
    workingAt: `are taking the subjects to be ${what}`,
  },
  whyItMatters:
    "It shows how many keep a broad set of academic subjects, and so their choices, to the age of 16.",
  source: "DfE, English Baccalaureate: eligible qualifications in the KS4 performance tables",
  reviewed: "2026-11-27",
  entryNeeded: "all five pillars",
  decidableFrom: ebaccDecidableFrom,
  attained: (pupil, context) => cardVerdict(pupil, context, question),
};
