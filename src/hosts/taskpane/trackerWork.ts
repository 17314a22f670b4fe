/**
 * All that works on trackers, and the pages that show what came of it. It is a script of its own: the pane shows
 * before it has arrived.
 */
export { calculate } from "../../core/workflows/calculate";
export { putBack, putBackOffer } from "../../core/workflows/putBack";
export { refresh } from "../../core/workflows/refresh";
export { ActionsPage } from "./components/actions/ActionsPage";
export { Results } from "./components/results/Results";
