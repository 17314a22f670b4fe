import { FluentProvider, webDarkTheme, webLightTheme } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { darkTheme } from "../taskpane/theme";
import { useSystemTheme } from "../taskpane/useSystemTheme";

/** Fluent's whole theme for the buttons and tabs of this page: the pane brings only what it draws with itself. */
export function FluentTheme({ children }: { readonly children: ReactNode }) {
  const theme = useSystemTheme() === darkTheme ? webDarkTheme : webLightTheme;
  return (
    <FluentProvider theme={theme} style={{ height: "100%" }}>
      {children}
    </FluentProvider>
  );
}
