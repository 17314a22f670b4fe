/** England's figures of one measure, year by year; null where none was published. */
interface EnglandSeries {
  readonly measure: string;
  /** Calendar year of the first summer. */
  readonly firstSummer: number;
  readonly values: readonly (string | null)[];
  readonly source: string;
}

const lait = "DfE, Local authority interactive tool, latest revision to 2025";
const release = "DfE, Outcomes for children in need, including children looked after, 2018/19 to 2024/25";

/** Numbers parted by spaces; "-" stands for a year without a figure. */
function row(measure: string, firstSummer: number, values: string, source = lait): EnglandSeries {
  const cells = values.split(" ").map((value) => (value === "-" ? null : value));
  return { measure, firstSummer, values: cells, source };
}

/**
 * England, children looked after for 12 months at 31 March. Progress 8 of 2017 is left out, as its published
 * figures disagree.
 */
export const englandSeries: readonly EnglandSeries[] = [
  row("ks2-rwm-expected", 2016, "25 32 35 37 - - 31 37 34 35"),
  row("ks2-reading-expected", 2016, "41 45 51 49 - - 52 54 53 51"),
  row("ks2-writing-expected", 2016, "46 48 49 50 - - 42 48 46 45"),
  row("ks2-maths-expected", 2016, "41 46 47 51 - - 44 51 47 46"),
  row("ks4-attainment8", 2017, "19.2 18.6 19.0 21.3 23.2 20.3 19.3 18.2 17.3"),
  row("ks4-progress8", 2016, "-1.14 - -1.24 -1.27 - - -1.29 -1.26 -1.31"),
  row("ks4-em-4", 2017, "17.3 17.3 17.7 24.3 28.8 22.1 19.8 18.0 17.4"),
  row("ks4-em-5", 2019, "7.2 10.8 12.6 11.0 9.4 8.9 7.9", release),
  row("eyfs-gld", 2022, "39.1 41.3 39.9 42.9"),
  row("absence-overall", 2017, "4.7 5.0 5.1 - 9.1 7.8 8.3 8.8 9.0"),
  row("absence-persistent", 2017, "11.2 11.8 12.1 - 30.3 19.1 20.0 20.8 20.3"),
  row("absence-severe", 2019, "2.3 - 3.0 3.9 4.9 5.7 6.4", release),
  row("suspended", 2016, "11.04 11.44 11.25 11.30 9.34 9.74 12.17 13.70 14.55"),
  row("sdq-mean", 2016, "14.0 14.1 14.2 14.2 14.1 13.7 13.8 14.4 14.7 14.9"),
  row("sdq-concern", 2025, "42", release),
];
