import { makeStyles, tokens } from "@fluentui/react-components";
import type { CSSProperties, ReactNode } from "react";
import { useSystemTheme } from "../useSystemTheme";
import { ErrorBoundary } from "./ErrorBoundary";

const useStyles = makeStyles({
  surface: {
    height: "100%",
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    fontFamily: tokens.fontFamilyBase,
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightRegular,
    lineHeight: tokens.lineHeightBase300,
  },
});

/**
 * The page under everything: colours of the system's theme, and kind words should drawing fail. The theme stands
 * on the page as FluentProvider would set it; what else that does serves Fluent's own components, at 6 kB.
 */
export function Surface({ children }: { readonly children: ReactNode }) {
  const { surface } = useStyles();
  return (
    <div className={surface} style={asVariables(useSystemTheme())}>
      <ErrorBoundary>{children}</ErrorBoundary>
    </div>
  );
}

/** A token is read from the CSS variable of its name. */
function asVariables(theme: object): CSSProperties {
  return Object.fromEntries(Object.entries(theme).map(([name, value]) => [`--${name}`, String(value)]));
}
