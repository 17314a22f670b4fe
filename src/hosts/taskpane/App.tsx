import { Pane } from "./components/Pane";
import { ShowingContext, useShowing } from "./showing";
import { HerWordsProvider } from "./herWords";
import { usePlans } from "./usePlans";
import { useWorkflow, type Surroundings } from "./useWorkflow";

/** The pane over one workbook. */
export function App(surroundings: Surroundings) {
  const [state, happened] = useWorkflow(surroundings);
  return (
    <ShowingContext value={useShowing(surroundings.port)}>
      <HerWordsProvider value={usePlans(surroundings, state)}>
        <Pane state={state} happened={happened} />
      </HerWordsProvider>
    </ShowingContext>
  );
}
