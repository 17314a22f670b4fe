/** Indicators of the invented sample tracker. Notation: sampleNotation.ts. */
export const indicatorsTable = `
Indicator ID | Indicator | Measure | Year groups | Care | Target | Tolerance | Tolerance unit | Good is | Strategic Director Lead | Departmental Lead | Previous value | Comparator | Comparator value | Comparator source | Data status | Appendix | Template | Value | Numerator | Denominator
ks4-5ac-em | Proportion of looked after pupils attaining 5 or more A*-C grades at GCSE including English and mathematics (Key Stage 4) | ks4-5ac-em | 11 | 12 months at 31 March | 20 | 10 | % of target | High | Marian Ashdown-Pike | Gareth Rushworth | 15.6 | England CLA | 12.0 | DfE SFR49/2014 | unvalidated | B | both
ks4-5ac | Proportion of looked after pupils attaining 5 or more A*-C grades at GCSE (Key Stage 4) | ks4-5ac | 11 | 12 months at 31 March | 30 | 10 | % of target | High | Marian Ashdown-Pike | Gareth Rushworth | | England CLA | 16.3 | Written parliamentary answer 16362, provisional 2014 | unvalidated | C | recovery plan
cl-accommodation | Proportion of care leavers aged 19 to 21 in suitable accommodation | typed | 11 | all | 85 | 10 | % of target | High | Marian Ashdown-Pike | Oluchi Penhaligon | 74.4 | | | | provisional | | action plan | | 56 | 78
`;

/** Settings of the invented sample tracker. Notation: sampleNotation.ts. */
export const settingsTable = `
Setting | Value
Academic year | 2013/14
Term | Summer
Data as at | 2014-09-30
Council | Sampleshire
LA number | 999
Virtual School head | Gareth Rushworth
Suppression threshold | 5
First or best entry | first
`;
