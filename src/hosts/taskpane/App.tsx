import { useMemo } from "react";
import { Pane } from "./components/Pane";
import { ShowingContext, useShowing } from "./showing";
import { WorkbookContext } from "./workbook";
import { useWorkflow, type Surroundings } from "./useWorkflow";

/** The pane over one workbook. */
export function App(surroundings: Surroundings) {
  const [state, happened] = useWorkflow(surroundings);
  const { port, today } = surroundings;
  const workbook = useMemo(() => ({ port, today }), [port, today]);
  return (
    <WorkbookContext value={workbook}>
      <ShowingContext value={useShowing(port)}>
        <Pane state={state} happened={happened} />
      </ShowingContext>
    </WorkbookContext>
  );
}
