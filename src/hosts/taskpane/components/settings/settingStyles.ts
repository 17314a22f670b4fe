import { makeStyles, tokens } from "@fluentui/react-components";

export const useSettingStyles = makeStyles({
  note: {
    margin: "4px 0",
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});
