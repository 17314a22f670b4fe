import { useEffect, useMemo } from "react";
import { hasAny } from "../../core/domain/typedAhead";
import { Pane } from "./components/Pane";
import { ShowingContext, useShowing } from "./showing";
import { HerWordsProvider } from "./herWords";
import { usePlans } from "./usePlans";
import { WorkbookContext } from "./workbook";
import type { Surroundings } from "./surroundings";
import { useWorkflow } from "./useWorkflow";

/** The pane over one workbook. */
export function App(surroundings: Surroundings) {
  const [state, happened] = useWorkflow(surroundings);
  const { port, today, copies, openSample } = surroundings;
  const workbook = useMemo(
    () => ({ port, today, ...(copies && { copies }), ...(openSample && { openSample }) }),
    [port, today, copies, openSample],
  );
  const { onAhead } = surroundings;
  const isAhead = hasAny(state.ahead);
  useEffect(() => onAhead?.(isAhead), [onAhead, isAhead]);
  return (
    <WorkbookContext value={workbook}>
      <ShowingContext value={useShowing(port)}>
        <HerWordsProvider value={usePlans(surroundings, state)}>
          <Pane state={state} happened={happened} />
        </HerWordsProvider>
      </ShowingContext>
    </WorkbookContext>
  );
}
