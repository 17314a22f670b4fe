/** What officers might type beside a figure, and what is said about it: text, quoted, remark. */
export type FaultySentence = readonly [text: string, quoted: string, remark: string];

/** Beside 7 of 79, 8.9%, target 13. */
export const beside79: readonly FaultySentence[] = [
  // A percentage beside its own count
  [
    "In the autumn group 5 of 15 (13.2%) had a tutor.",
    "5 of 15 (13.2%)",
    "5 of 15 is 33.3%; 5 at 13.2% needs 38",
  ],
  ["In the autumn group 5 of 15 is 13.2%.", "5 of 15 is 13.2%", "5 of 15 is 33.3%; 5 at 13.2% needs 38"],
  [
    "In the autumn group 5 of 15 had a tutor, which is 13.2%.",
    "5 of 15 … 13.2%",
    "5 of 15 is 33.3%; 5 at 13.2% needs 38",
  ],
  [
    "Tutors reached 13.2% (5 of 15) of the group.",
    "13.2% (5 of 15)",
    "5 of 15 is 33.3%; 5 at 13.2% needs 38",
  ],
  [
    "Tutors reached 13.2% (5 from 15) of the group.",
    "13.2% (5 from 15)",
    "5 of 15 is 33.3%; 5 at 13.2% needs 38",
  ],
  [
    "5 out of 15 pupils (13.2%) had a tutor",
    "5 out of 15 pupils (13.2%)",
    "5 of 15 is 33.3%; 5 at 13.2% needs 38",
  ],
  [
    "PEPs were on time for 268 of 340 (78%).",
    "268 of 340 (78%)",
    "268 of 340 is 78.8%; 268 at 78% needs 342 to 345",
  ],
  [
    "PEPs were on time for 78.0% (268/340).",
    "78.0% (268/340)",
    "268 of 340 is 78.8%; 268 is 78.0% of no whole number of pupils",
  ],
  ["9 of 79, or 12%, were not entered.", "9 of 79, or 12%", "9 of 79 is 11.4%; 9 at 12% needs 73 to 78"],
  [
    "Three of twelve pupils (30%) changed school.",
    "Three of twelve pupils (30%)",
    "3 of 12 is 25.0%; 3 at 30% needs 10",
  ],
  [
    "Of the 12 who moved, 3 (30%) changed school twice.",
    "Of the 12 who moved, 3 (30%)",
    "3 of 12 is 25.0%; 3 at 30% needs 10",
  ],
  [
    "Around 40% (5 of 15) had a mentor.",
    "40% (5 of 15)",
    "5 of 15 is 33.3%; 5 is 40% of no whole number of pupils",
  ],
  // Groups of the cohort
  [
    "In 2014 around a half of Year 11 pupils had statements.",
    "a half of Year 11 pupils had statements",
    "‘half’ reads as 45% to 55%; 25 of the 79 counted (31.6%) have a statement or EHC plan",
  ],
  [
    "28 pupils had statements of SEN.",
    "28 pupils had statements",
    "25 of the 79 counted (31.6%) have a statement or EHC plan",
  ],
  [
    "21% of the CLA attended special schools and settled well.",
    "21%",
    "No whole number of the 79 counted is 21%: 16 is 20.3%, 17 is 21.5%; of all 81 recorded, 17 is 21.0%",
  ],
  [
    "19 of 79 attended special schools.",
    "19 of 79 attended special schools",
    "17 of the 79 counted (21.5%) are in special schools",
  ],
  [
    "The great majority of pupils had a statement.",
    "great majority of pupils had a statement",
    "‘great majority’ means 80% or more; 25 of the 79 counted (31.6%) have a statement or EHC plan",
  ],
  [
    "Most of the cohort attended special schools.",
    "Most of the cohort attended special schools",
    "‘most’ means more than 50%; 17 of the 79 counted (21.5%) are in special schools",
  ],
  [
    "Half of the cohort had SEN.",
    "Half of the cohort had SEN",
    "‘half’ reads as 45% to 55%; 51 of the 79 counted (64.6%) have SEN of any kind",
  ],
  // The figure itself
  ["Performance is 9.8% for this group.", "9.8%", "The figure beside this text is 8.9% (7 of 79)"],
  ["9.8% of our CLA attained the measure.", "9.8%", "The figure beside this text is 8.9% (7 of 79)"],
  [
    "8 of 79 attained the measure.",
    "8 of 79",
    "8 of 79 is 10.1%; the figure beside this text is 8.9% (7 of 79)",
  ],
  ["7 of 81 pupils attained the measure.", "7 of 81 pupils", "7 of 81 is 8.6%; 7 at 8.9% needs 79"],
  [
    "A fifth of CLA attained the measure.",
    "A fifth",
    "‘a fifth’ reads as 17% to 23%; the figure beside this text is 8.9% (7 of 79)",
  ],
  // Target, earlier value, England
  ["We missed the target of 15%.", "15%", "The target beside this text is 13%"],
  ["Our 14% target remains.", "14%", "The target beside this text is 13%"],
  ["The result is down from 14.2% last year.", "14.2%", "The previous value in Indicators is 12.2%"],
  ["Attainment is low compared with 14.2% in 2012/13.", "14.2%", "The previous value in Indicators is 12.2%"],
  [
    "Nationally 15.3% of looked after children attained the measure.",
    "15.3%",
    "England CLA in Indicators is 12.0% (SFR49/2014)",
  ],
  // The distance to the target
  [
    "We fell short of the target by 4.1%.",
    "4.1%",
    "4.1 is percentage points, the difference between two percentages; as a per cent of the target it is 31.8%",
  ],
  [
    "That is 6 points below target.",
    "6 points",
    "The gap to the target is 4.1 percentage points; as a per cent of the target it is 31.8%",
  ],
  ["That is 4.1 points above target.", "4.1 points", "The figure is 4.1 points below the target"],
  // A change
  [
    "The proportion fell by 5% this year.",
    "5%",
    "From 12.2% to 8.9% is −3.3 percentage points (−27.4% of the earlier value)",
  ],
  [
    "There was a 5% fall in the proportion of all pupils reaching the measure.",
    "5%",
    "Per cent or percentage points? If 5 is the difference between two percentages, it is 5 percentage points",
  ],
  // Years and grades
  [
    "Results are better compared to 20/03/13 although still low.",
    "20/03/13",
    "This is a date or a slip; perhaps 2012/13 is meant",
  ],
  ["The 20/13/14 results are low.", "20/13/14", "This is a date or a slip; perhaps 2013/14 is meant"],
  [
    "This will be seen in the 2015 academic year.",
    "2015 academic year",
    "2014/15 or 2015/16? An academic year has two calendar years",
  ],
  [
    "Support begins in academic year 2015.",
    "academic year 2015",
    "2014/15 or 2015/16? An academic year has two calendar years",
  ],
  [
    "Results for 2014/14 are provisional.",
    "2014/14",
    "An academic year runs into the next one, such as 2013/14",
  ],
  ["Few gained grades 9-4 at GCSE.", "grades 9-4", "GCSEs of 2013/14 are graded A* to G, not 9 to 1"],
  [
    "Progress 8 was -1.2 for the group.",
    "Progress 8 was -1.2",
    "There is no official Progress 8 for 2013/14",
  ],
  [
    "The Pupil Premium (£2,300 per child) is managed here.",
    "£2,300",
    "Pupil Premium Plus for 2013-14 is £900 a child; Pupil Premium Plus for 2014-15 is £1,900 a child",
  ],
  // Loose ends
  ["<p>Tutors were late.</p>", "<p>", "Formatting tags (2 of them), which will print as they stand"],
  ["Tutors were late.&nbsp;", "&nbsp;", "A formatting tag, which will print as it stands"],
  ["A new system, i.e.", "i.e.", "The text ends here: is something missing?"],
  ["Give support, e.g.", "e.g.", "The text ends here: is something missing?"],
];

/** Beside 5 of 38, 13.2%, target 44.0. */
export const beside38: readonly FaultySentence[] = [
  [
    "In all 5 children in care attained 5 A*-C including English and maths (from 15 children).",
    "5 children in care … (from 15 children)",
    "5 of 15 is 33.3%; 5 at 13.2% needs 38",
  ],
  [
    "We are still short by 30.8%.",
    "30.8%",
    "30.8 is percentage points, the difference between two percentages; as a per cent of the target it is 70.1%",
  ],
  [
    "We fell short of target by 25%.",
    "25%",
    "The gap to the target is 30.8 percentage points; as a per cent of the target it is 70.1%",
  ],
  [
    "There was an increase of 14% in attainment at Key Stage 4.",
    "14%",
    "Per cent or percentage points? With 14 points to reach 13.2%, the earlier value would be −0.8%, which cannot be; as a per cent of it, 11.5%",
  ],
  [
    "Achievement rose by 14%. All others remained at the same level as before.",
    "14%",
    "Per cent or percentage points? With 14 points to reach 13.2%, the earlier value would be −0.8%, which cannot be; as a per cent of it, 11.5%; elsewhere the text says that the level stayed the same",
  ],
];

/** Beside 38 of 120 in a later year. */
export const beside2025: readonly FaultySentence[] = [
  ["Few pupils gained A*-C in English GCSE.", "A*-C", "GCSEs of 2024/25 are graded 9 to 1, not A* to G"],
  [
    "Each child has £1,900 of Pupil Premium Plus.",
    "£1,900",
    "Pupil Premium Plus for 2024-25 is £2,570 a child; Pupil Premium Plus for 2025-26 is £2,630 a child",
  ],
  [
    "Pupil Premium Plus in 2024-25 is £2,530 per child.",
    "£2,530",
    "Pupil Premium Plus for 2024-25 is £2,570 a child",
  ],
  [
    "Progress 8 for our cohort is -1.31.",
    "Progress 8 for our cohort is -1.31",
    "There is no official Progress 8 for 2024/25",
  ],
];
