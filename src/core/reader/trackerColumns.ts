import { careColumns } from "./trackerColumns/care";
import { fundingColumns } from "./trackerColumns/funding";
import { identityColumns } from "./trackerColumns/identity";
import { placementColumns } from "./trackerColumns/placement";
import { ratingColumns } from "./trackerColumns/ratings";
import { supportColumns } from "./trackerColumns/support";
import { termlyColumns } from "./trackerColumns/termly";
import { yearlyColumns } from "./trackerColumns/yearly";
import type { TrackerColumn } from "./trackerColumns/trackerColumn";

export type { TrackerColumn };

/**
 * What the columns beside the grades hold, with the headings seen in Virtual School trackers, ePEP extracts and
 * SSDA903 lists. "U.P.N." and "upn" are one entry.
 */
export const trackerColumns = [
  ...identityColumns,
  ...placementColumns,
  ...careColumns,
  ...termlyColumns,
  ...yearlyColumns,
  ...fundingColumns,
  ...supportColumns,
  ...ratingColumns,
] as const satisfies readonly TrackerColumn[];

export type TrackerColumnId = (typeof trackerColumns)[number]["id"];
