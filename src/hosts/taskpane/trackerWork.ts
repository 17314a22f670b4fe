/** All that works on trackers. It is a script of its own: the pane shows before it has arrived. */
export { calculate } from "../../core/workflows/calculate";
export { putBack, putBackOffer } from "../../core/workflows/putBack";
export { refresh } from "../../core/workflows/refresh";
