import { FluentProvider } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useSystemTheme } from "../useSystemTheme";
import { ErrorBoundary } from "./ErrorBoundary";

/** The page under everything: colours of the system's theme, and kind words should drawing fail. */
export function Surface({ children }: { readonly children: ReactNode }) {
  const theme = useSystemTheme();
  return (
    <FluentProvider theme={theme} style={{ height: "100%" }}>
      <ErrorBoundary>{children}</ErrorBoundary>
    </FluentProvider>
  );
}
