import { Pane } from "./components/Pane";
import { useWorkflow, type Surroundings } from "./useWorkflow";

/** The pane over one workbook. */
export function App(surroundings: Surroundings) {
  const [state, happened] = useWorkflow(surroundings);
  return <Pane state={state} happened={happened} />;
}
