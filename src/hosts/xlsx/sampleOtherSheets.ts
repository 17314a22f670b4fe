/** Three sheets that an officer keeps beside a tracker and that hold no pupils. Notation: sampleNotation.ts. */

/** A small roll count typed by hand. */
export const summaryTable = `
Sampleshire Virtual School - numbers on roll, July 2014

Key stage | Year groups | Number | of which out of county
KS1 | 1 and 2 | 4 | 0
KS2 | 3 to 6 | 19 | 2
KS3 | 7 to 9 | 23 | 3
KS4 | 10 and 11 | 50 | 6
Total | | =SUM(C4:C7) => 96 | =SUM(D4:D7) => 11
`;

/** What the drop-downs and one look-up of the tracker use. */
export const listsTable = `
Lists - please do not delete, the drop-downs use them

 | | | | | |
SEN stage | Meaning | | Need | | | Re-mark ref | New grade
S | Statement | | ASD | | | 241999 | C
A | School Action | | BESD | | | 243007 | D
P | School Action Plus | | MLD | | | 244001 | C
N | No SEN | | SLCN
 | | | SLD
 | | | SPLD
`;

/** How the tracker is kept. */
export const notesTable = `
Notes for whoever picks this up

1. Summer grades come from schools in August and are not validated until January.
2. Case no. column is hidden on the main sheet - leave it there, the re-mark look-up needs it.
3. Primary schools still send sub-levels (3b, 4c); Years 10 and 11 are GCSE letters.
4. Attendance is the year to date from the weekly collection.
`;
