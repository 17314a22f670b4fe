/** Of a group with fewer pupils only counts are printed, and it is not compared. Source: our own, as one pupil of ten is ten points. */
export const smallestGroup = 10;
