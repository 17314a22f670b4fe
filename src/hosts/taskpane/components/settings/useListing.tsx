import { use, useState, type ReactNode } from "react";
import type { Indicator } from "../../../../core/domain/indicator";
import {
  dropIndicator,
  listIndicator,
  type DroppedRow,
  type ListRefusal,
} from "../../../../core/workflows/listIndicator";
import type { Ahead } from "../../ahead";
import { failureOf } from "../../failure";
import { WorkbookContext } from "../../workbook";
import { Button } from "../Button";
import { useIndicatorRows, type IndicatorRows } from "./useIndicatorRows";

interface Listing {
  readonly rows: IndicatorRows | null;
  /** True where indicators can be added and taken out here. */
  readonly canList: boolean;
  readonly isBusy: boolean;
  /** What was done last, or why it was not; "" for nothing. */
  readonly told: string;
  readonly add: (indicator: Indicator) => void;
  readonly drop: (indicator: Indicator) => void;
  /** True for what was taken off the sheet since it was read: it has no boxes any more. */
  readonly isGone: (indicator: Indicator) => boolean;
  /** Takes the last drop back; null where there is nothing to take back. */
  readonly putBack: ReactNode;
}

const refusalWords: Readonly<Record<ListRefusal, string>> = {
  gone: "That row was not found on the Indicators sheet. Read again, or change it on the sheet.",
  formula: "A formula stands in that row, which cannot be put back. Delete the row on the sheet.",
};

const onSheet = "on your Indicators sheet. The figures follow with the next reading or refresh.";

/**
 * Adding and dropping indicators: for the sheet to come through `ahead`, else as rows of the sheet that stands.
 * @param ahead null once the sheet is there
 */
export function useListing(ahead: Ahead | null): Listing {
  const port = use(WorkbookContext)?.port;
  const rows = useIndicatorRows();
  const [told, setTold] = useState("");
  const [isBusy, setBusy] = useState(false);
  // The objects of one reading: once the tracker is read again, its list counts.
  const [gone, setGone] = useState<readonly Indicator[]>([]);
  const [dropped, setDropped] = useState<{ indicator: Indicator; row: DroppedRow | null } | null>(null);

  const act = async (job: () => Promise<string>): Promise<void> => {
    setBusy(true);
    try {
      setTold(await job());
    } catch (error) {
      setTold(failureOf(error, "Try again").what);
    } finally {
      setBusy(false);
    }
  };

  const list = (indicator: Indicator, row: DroppedRow | null): void => {
    if (ahead) {
      ahead.list(indicator.measure, true);
      setTold(`${indicator.title} is listed.`);
      return setDropped(null);
    }
    void act(async () => {
      const outcome = port ? await listIndicator(port, indicator, row) : "gone";
      if (outcome !== "listed") return refusalWords[outcome];
      setDropped(null);
      setGone((now) => now.filter(({ id }) => id !== indicator.id));
      return `${indicator.title} stands ${onSheet}`;
    });
  };

  const drop = (indicator: Indicator): void => {
    if (ahead) {
      ahead.list(indicator.measure, false);
      setTold(`${indicator.title} is taken out.`);
      return setDropped({ indicator, row: null });
    }
    void act(async () => {
      const row = port ? await dropIndicator(port, indicator) : "gone";
      if (typeof row === "string") return refusalWords[row];
      setDropped({ indicator, row });
      setGone((now) => [...now, indicator]);
      return `${indicator.title} no longer stands ${onSheet} Sheets made for it before stay.`;
    });
  };

  return {
    ...{ rows, told, isBusy, drop },
    isGone: (indicator) => gone.includes(indicator),
    canList: ahead !== null || rows !== null,
    add: (indicator) => list(indicator, null),
    putBack: dropped && (
      <Button appearance="subtle" busy={isBusy} onClick={() => list(dropped.indicator, dropped.row)}>
        {`Put back ${dropped.indicator.title}`}
      </Button>
    ),
  };
}
