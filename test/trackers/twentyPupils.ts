import { tableRows } from "../../src/hosts/xlsx/sampleNotation";
import type { TableCell } from "../../src/hosts/xlsx/sampleNotation";

/** One of the twenty invented pupils, by the names in the first line of the table. */
export type PupilCells = Readonly<Record<string, TableCell>>;

const [names = [], ...rows] = tableRows(`
upn           | surname   | forename | born       | sex | year | school               | schoolType | inCare     | sen | need | engLang | engLit | maths | science | addScience | history | geography | art | attendance
V999400109031 | Clegg     | Logan    | 1997-09-03 | M   | 11   | Alder Vale High      | Mainstream | 2006-02-05 | P   | BESD | B       | C      | D     | C       | C          | C       | C         |     | 95.2
K999400109023 | Crabtree  | Jayden   | 1998-04-12 | M   | 11   | Alder Vale High      | Mainstream | 2004-12-06 | A   | MLD  | D       | E      | C     | D       | D          |         | E         | D   | 96.6
V999400109029 | Dawber    | Jade     | 1998-04-18 | F   | 11   | Alder Vale High      | Mainstream | 2008-06-19 | N   |      | C       | D      | E     | D       |            | E       |           | C   | 88.5
R999400109027 | Higson    | Hannah   | 1998-08-08 | F   | 11   | Alder Vale High      | Mainstream | 2011-05-09 | N   |      | C       | D      | C     | C       | B          | C       | C         |     | 92
C999400109026 | Holroyd   | Leah     | 1998-02-18 | F   | 11   | Alder Vale High      | Mainstream | 2005-11-19 | P   | BESD | D       | F      | D     | E       |            | E       |           |     | 91.2
J999400109032 | Ingham    | Poppy    | 1998-06-08 | F   | 11   | Alder Vale High      | Mainstream | 2009-12-24 | A   | SLCN | C       | C      | C     | C       | C          | C       | C         | A   | 91.8
N999400109025 | Kaur      | Nathan   | 1998-08-08 | M   | 11   | Alder Vale High      | Mainstream | 2004-11-03 | N   |      | C       | B      | B     | C       | B          | C       | D         | A   | 90.4
F999400109030 | Mistry    | Harry    | 1997-12-06 | M   | 11   | Alder Vale High      | Mainstream | 2012-02-16 | N   |      | C       | D      | B     | C       | B          | C       | C         | A   | 89.2
F999400109028 | Ogden     | Olivia   | 1998-03-18 | F   | 11   | Alder Vale High      | Mainstream | 2004-02-09 | N   |      | E       | E      | E     | E       |            | E       | F         | C   | 82.2
W999400109022 | Schofield | Taylor   | 1999-08-20 | M   | 10   | Alder Vale High      | Mainstream | 2004-05-27 | A   | MLD  |         |        |       |         |            |         |           |     | 93.2
G999400109021 | Smethurst | Connor   | 1997-12-22 | M   | 11   | Alder Vale High      | Mainstream | 2009-06-08 | P   | SPLD | E       | E      | D     | G       |            |         | F         | C   | 90.5
Z999400109024 | Sutcliffe | Chloë    | 1997-10-12 | F   | 11   | Alder Vale High      | Mainstream | 2013-10-14 | N   |      | C       | B      | B     | C       | C          | C       | C         |     | 83.7
B999401209023 | Gallagher | Jodie    | 1999-02-24 | F   | 10   | Beckside High        | Mainstream | 2005-07-06 | N   |      |         |        |       |         |            |         |           |     | 97.1
Q999401209024 | Kaczmarek | Phoebe   | 1998-03-11 | F   | 11   | Beckside High        | Mainstream | 2011-04-01 | S   | BESD | F       | F      | G     | E       |            | E       | F         | C   | 92.7
E999401209025 | Parkinson | Shannon  | 1998-06-15 | F   | 11   | Beckside High        | Mainstream | 2007-06-16 | N   |      | B       | C      | D     | C       | C          | C       | D         |     | 94.2
Y999401209021 | Szymańska | Alice    | 1998-08-22 | F   | 11   | Beckside High        | Mainstream | 2011-07-29 | N   |      | F       | F      | F     | E       |            | E       |           | E   | 94
M999401209022 | Thornley  | Ethan    | 1998-11-18 | M   | 10   | Beckside High        | Mainstream | 2010-02-28 | N   |      |         |        |       |         |            |         |           |     | 87.7
T999700009023 | Brennan   | Chanelle | 1997-09-22 | F   | 11   | Bracken Lodge School | Special    | 2005-05-15 | S   | MLD  | E       | F      | U     | E       |            |         | F         | E   | 98.9
P999700009021 | Glover    | Erin     | 1998-02-16 | F   | 11   | Bracken Lodge School | Special    | 2007-10-17 | S   | BESD | D       | F      | G     | E       |            | E       |           | C   | 92.6
D999700009022 | Platt     | Katie    | 1999-06-12 | F   | 10   | Bracken Lodge School | Special    | 2012-05-04 | S   | ASD  |         |        |       |         |            |         |           |     | 89.3
`);

/** Twenty invented pupils that every layout of otherLayouts.ts arranges in its own way. */
export const twentyPupils: readonly PupilCells[] = rows.map((row) =>
  Object.fromEntries(
    names.map((name, column) => [typeof name === "string" ? name : "", row[column] ?? null]),
  ),
);
