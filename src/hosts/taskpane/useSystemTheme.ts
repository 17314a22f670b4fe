import { useSyncExternalStore } from "react";
import { darkTheme, lightTheme } from "./theme";

const prefersDark = "(prefers-color-scheme: dark)";

/** Follows the system between light and dark; contrast themes are the browser's own doing. */
export function useSystemTheme(): typeof lightTheme {
  const dark = useSyncExternalStore(subscribe, () => window.matchMedia(prefersDark).matches);
  return dark ? darkTheme : lightTheme;
}

function subscribe(changed: () => void): () => void {
  const query = window.matchMedia(prefersDark);
  query.addEventListener("change", changed);
  return () => query.removeEventListener("change", changed);
}
