import type { TrackerColumn } from "./trackerColumn";

/** Time in care. Comparison ignores case, spaces, accents and punctuation. */
export const careColumns = [
  {
    id: "careBegan",
    label: "the date care began",
    aboutPupils: true,
    aliases: `
      Date into care | Came into care | CLA start | CLA start date | Start of care | LAC date | Period of
      care start | Date came into care | Date entered care | Entered care | Date became looked after |
      Became looked after | LAC start date | LAC start | Date of entry to care | Entry to care | In care
      since | Looked after since | CLA since | LAC since | Start of period of care | Date BLA | Care start
      | Care start date | POC start | POC start date | Date became CLA | Date became LAC | Became LAC |
      Became CLA | CLA date | Date of coming into care | Date in care | Came into care on | Date first
      looked after | Date LAC | Date CLA | In care from | LAC from | CLA from | DECOM | Started care |
      Start of period in care | Date started being looked after | Care began | Date care began | Looked
      after from | Date accommodated | Date taken into care | Taken into care | Date admitted to care |
      Admitted to care | Date LAC started | Date CLA started | Date care started | Latest care start |
      Latest care start date | Most recent care start | Date of start of care | Current period of care start
      date | Date into care (current episode) | Date care commenced | Care commenced |
      Start of CLA | CLA since date | Care from`,
  },
  {
    id: "careEnded",
    label: "the date care ended",
    aliases: `
      Date left care | Left care | Ceased | End of care | Date ceased | Care end | Care end date | LAC end
      date | LAC end | CLA end | CLA end date | Date ceased care | Ceased care | Ceased to be looked after
      | Date ceased to be looked after | Period of care end | POC end | POC end date | Discharged |
      Date discharged | Discharge date | Date of leaving care | End of period of care | Date care ended |
      Care ended | Looked after to | Date ceased LAC | Date ceased CLA | Leaving date (care) |
      CLA to | LAC to | In care to | Care to | CLA until | Date care ends`,
  },
  {
    id: "twelveMonths",
    label: "the 12 months column",
    aboutPupils: true,
    aliases: `
      12 months | 12m+ | CLA 12 months | LAC 12 months | In care 12 months | In care 12 months (Y/N) | 12
      months (Y/N) | 12m+ (Y/N) | CLA 12m | 12 months at 31 March | CLA 12 months at 31 March | LAC 12
      months at 31 March | 12 months at 31 March (Y/N) | 12m at 31 March | 12 months at 31/03 | In care
      for 12 months | In care over 12 months | Looked after 12 months | Looked after for 12 months |
      Looked after 12 months at 31 March | Over 12 months | Over 12 months in care | 12 month cohort | 12
      months cohort | CLA12 | OC2 cohort | OC2 | In cohort | Reporting cohort | 903 cohort | 12 months in
      care | 12mths+ | 12 months or more | In care 12m+ | In care 12 months at 31 March | Eligible cohort
      | DfE cohort |
      Eligible 12 months | Continuous 12 months | 12 months eligible | 12 months LAC`,
  },
  {
    id: "legalStatus",
    label: "the legal status",
    aliases: `
      Legal status | LS | Legal | Legal status code | Care status | Legal order | Status (legal) | CLA
      legal status | Legal category`,
  },
] as const satisfies readonly TrackerColumn[];
