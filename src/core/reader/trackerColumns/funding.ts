import type { TrackerColumn } from "./trackerColumn";

/** Money of a pupil for the financial year. Comparison ignores case, spaces and punctuation, so "+" adds nothing. */
export const fundingColumns = [
  {
    id: "premiumAllocated",
    label: "the Pupil Premium Plus allocated",
    aliases: `
      PP+ allocated | PP+ allocation | PP+ amount allocated | PP+ award | PP+ awarded | PP+ amount |
      Amount of PP+ | PP+ received | Pupil premium plus allocated | Pupil premium plus allocation |
      Pupil premium plus amount | Pupil premium plus received | Pupil premium allocated | Pupil premium
      allocation | Pupil premium amount | Pupil premium received | PPG allocated | PPG allocation | PPG
      amount | PPP allocated | PPP allocation | LAC PP allocation | LAC pupil premium allocation |
      PP+ funding allocated | Allocated PP+ | Pupil premium funding allocated`,
  },
  {
    id: "premiumSpent",
    label: "the Pupil Premium Plus spent",
    aliases: `
      PP+ spent | PP+ spend | PP+ used | PP+ amount spent | PP+ expenditure | PP+ spent to date | PP+ spend
      to date | PP+ spent so far | Pupil premium plus spent | Pupil premium plus spend | Pupil premium plus
      used | Pupil premium plus expenditure | Pupil premium spent | Pupil premium spend | Pupil premium used
      | Pupil premium expenditure | PPG spent | PPG spend | PPG used | PPP spent | PPP spend | Spent PP+ |
      PP+ funding spent | Amount of PP+ spent`,
  },
  {
    id: "pepsa",
    label: "the PEPSA",
    aliases: `
      PEPSA | PEPSA funding | PEPSA allocated | PEPSA allocation | PEPSA amount | PEPSA award | PEPSA
      awarded | Personal education plan support allowance | PEP support allowance`,
  },
  {
    id: "highNeeds",
    label: "the High Support or High Needs Funding",
    aliases: `
      High support funding | High needs funding | HSF | HNF | High needs block funding | High needs top-up |
      Top-up funding | Element 3 funding | High support funding allocated | High needs funding allocated |
      High support funding amount | High needs funding amount | HSF allocated | HSF amount`,
  },
] as const satisfies readonly TrackerColumn[];
