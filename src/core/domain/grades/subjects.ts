/** Id of a row of the subjects table, for example `englishLanguage`. */
export type SubjectId = string;
