import { makeStyles, tokens } from "@fluentui/react-components";

/** A table wider than the pane: scrolled sideways, the first column stays. */
export const useTableStyles = makeStyles({
  frame: { overflowX: "auto", maxWidth: "100%" },
  table: { borderCollapse: "collapse", fontSize: tokens.fontSizeBase200 },
  name: {
    position: "sticky",
    left: 0,
    minWidth: "110px",
    maxWidth: "140px",
    textAlign: "start",
    fontWeight: tokens.fontWeightRegular,
    backgroundColor: tokens.colorNeutralBackground1,
    overflowWrap: "anywhere",
  },
  cell: {
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    padding: tokens.spacingHorizontalXS,
    minWidth: "24px",
    textAlign: "center",
  },
});
