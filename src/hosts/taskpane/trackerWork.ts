/**
 * All that works on trackers, and the pages that show what came of it. It is a script of its own: the pane shows
 * before it has arrived.
 */
export { calculate } from "../../core/workflows/calculate";
export { putBack, putBackOffer } from "../../core/workflows/putBack";
export { readPlans } from "../../core/workflows/readPlans";
export { refresh, rehearse } from "../../core/workflows/refresh";
export { typeWords } from "../../core/workflows/typeWords";
export { Views } from "./components/Views";
