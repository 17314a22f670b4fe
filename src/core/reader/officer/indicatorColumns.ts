/** The officer's Indicators table: column ids with the headings we accept, parted by "|". */
export const indicatorColumns = [
  {
    id: "id",
    aliases:
      "Indicator ID | ID | Ref | Reference | PI ref | PI | KPI | KPI ref | Indicator ref | Indicator no",
  },
  {
    id: "title",
    aliases:
      "Indicator | Indicator title | Title | Description | Performance indicator | Name | Indicator name",
  },
  { id: "measure", aliases: "Measure | Measure ID | Calculation | Calculated as" },
  { id: "years", aliases: "Year groups | Year group | Years | Year | NCY | Yr | Cohort" },
  { id: "care", aliases: "Care | Care rule | Who counts | Pupils | In care" },
  { id: "target", aliases: "Target | Target % | Target figure | Target value" },
  { id: "tolerance", aliases: "Tolerance | Tol | Tol % | Tolerance % | Amber tolerance | Threshold" },
  {
    id: "toleranceUnit",
    aliases:
      "Tolerance unit | Tolerance units | Tol unit | Unit of tolerance | Tolerance type | RAG rule | RAG scheme",
  },
  { id: "goodIs", aliases: "Good is | Good performance is | Polarity | Better is | High or low" },
  {
    id: "strategicLead",
    aliases: "Strategic Director Lead | Strategic Director | Strategic Lead | Director Lead | Director",
  },
  {
    id: "departmentalLead",
    aliases: "Departmental Lead | Department Lead | Lead | Lead officer | Responsible officer | Dept Lead",
  },
  {
    id: "previousValue",
    aliases: "Previous value | Previous | Last year | Previous year | Previous figure | Previous result",
  },
  { id: "comparator", aliases: "Comparator | Compared with | Benchmark" },
  { id: "comparatorValue", aliases: "Comparator value | Comparator figure | Benchmark value" },
  { id: "comparatorSource", aliases: "Comparator source | Source | Benchmark source" },
  {
    id: "comparatorDate",
    aliases: "Comparator date | Comparator year | Date of comparator | Benchmark date | Benchmark year",
  },
  {
    id: "neighbours",
    aliases: "Statistical neighbours | Neighbours | Statistical neighbour figures | SN | Neighbour values",
  },
  { id: "dataStatus", aliases: "Data status | Status of data | Status | Validated" },
  { id: "appendix", aliases: "Appendix | Appendix label" },
  { id: "template", aliases: "Template | Plan | Plans | Form" },
  { id: "value", aliases: "Value | Actual | Result | Performance | Current value | Figure" },
  { id: "numerator", aliases: "Numerator | Number | k | Pupils attaining" },
  { id: "denominator", aliases: "Denominator | Out of | n | Number of pupils" },
] as const;

export type IndicatorColumnId = (typeof indicatorColumns)[number]["id"];
