import { lazy } from "react";
import { loadTrackerWork } from "../loadTrackerWork";

/** Pages that show results: they come with the script that works them out, so that it is there before they are needed. */
export const ActionsPage = lazy(async () => ({ default: (await loadTrackerWork()).ActionsPage }));
export const Results = lazy(async () => ({ default: (await loadTrackerWork()).Results }));
