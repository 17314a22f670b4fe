import { createContext } from "react";
import type { RemarksOnNames } from "../../core/workflows/remarksOnNames";

/** On pages whose text goes before a committee; null elsewhere. */
export const PupilsNamedContext = createContext<RemarksOnNames | null>(null);
