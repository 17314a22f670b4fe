/** Days of the year as "MM-DD" from which a term runs. The autumn term begins with the academic year. */
export interface TermDates {
  readonly spring: string;
  readonly summer: string;
}

/**
 * The terms by calendar month. Real ones move with Easter, so these are working boundaries and no school's own dates;
 * an officer may type hers in Settings. Source: our own, as DfE publishes none.
 */
export const usualTermDates: TermDates = { spring: "01-01", summer: "04-01" };
