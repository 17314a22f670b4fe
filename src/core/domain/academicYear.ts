/** The label of an academic year, `2013/14`: 1 September 2013 to 31 August 2014. */
export type AcademicYear = string;
