import { Pane } from "./components/Pane";
import { ShowingContext, useShowing } from "./showing";
import { useWorkflow, type Surroundings } from "./useWorkflow";

/** The pane over one workbook. */
export function App(surroundings: Surroundings) {
  const [state, happened] = useWorkflow(surroundings);
  return (
    <ShowingContext value={useShowing(surroundings.port)}>
      <Pane state={state} happened={happened} />
    </ShowingContext>
  );
}
