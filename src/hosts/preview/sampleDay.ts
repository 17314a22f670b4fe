import type { IsoDate } from "../../core/domain/pupil";

/** The day the sample tracker's grades came in, on which it is worked on: its dates are neither all past nor all to come. */
export const sampleDay: IsoDate = "2014-09-30";
