import type { PointsTable } from "./pointsTable";

const reviewed = "2026-11-27";

/** GCSE points, by scale and year. */
export const gcsePoints: readonly PointsTable[] = [
  {
    scale: "A*-G",
    years: { from: null, to: "2014/15" },
    points: { "A*": "58", A: "52", B: "46", C: "40", D: "34", E: "28", F: "22", G: "16", U: "0" },
    source: "QCA point scores, used in performance tables to 2015",
    reviewed,
  },
  {
    scale: "A*-G",
    years: { from: "2015/16", to: "2015/16" },
    points: { "A*": "8", A: "7", B: "6", C: "5", D: "4", E: "3", F: "2", G: "1", U: "0" },
    source: "DfE, Progress 8 and Attainment 8: point scores of 2016",
    reviewed,
  },
  {
    scale: "A*-G",
    years: { from: "2016/17", to: null },
    points: { "A*": "8.5", A: "7", B: "5.5", C: "4", D: "3", E: "2", F: "1.5", G: "1", U: "0" },
    source: "DfE, Progress 8 and Attainment 8: point scores of unreformed GCSEs from 2017",
    reviewed,
  },
  {
    scale: "9-1",
    years: { from: "2016/17", to: null },
    points: { 9: "9", 8: "8", 7: "7", 6: "6", 5: "5", 4: "4", 3: "3", 2: "2", 1: "1", U: "0" },
    source: "DfE, Progress 8 and Attainment 8: the points of a 9 to 1 grade are the grade",
    reviewed,
  },
  {
    scale: "9-1 thresholds",
    years: { from: "2016/17", to: null },
    points: { "7+": "7 to 9", "5+": "5 to 9", "4+": "4 to 9", 4: "4", "below 4": "0 to 3" },
    source: "Our own reading: what a threshold leaves open of the 9 to 1 grade behind it",
    reviewed,
  },
];
