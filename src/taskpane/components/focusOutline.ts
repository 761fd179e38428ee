import { tokens } from "@fluentui/react-components";

/** Visible focus for the pane's own controls; Fluent's have theirs. */
export const focusOutline = {
  ":focus-visible": {
    outline: `2px solid ${tokens.colorStrokeFocus2}`,
    outlineOffset: "-2px",
    borderRadius: tokens.borderRadiusMedium,
  },
} as const;
