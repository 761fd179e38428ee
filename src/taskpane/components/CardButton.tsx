import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { focusOutline } from "./focusOutline";

const useStyles = makeStyles({
  button: {
    display: "block",
    width: "100%",
    padding: 0,
    border: "none",
    background: "none",
    font: "inherit",
    color: "inherit",
    textAlign: "start",
    overflowWrap: "anywhere",
    ...focusOutline,
  },
  clickable: {
    cursor: "pointer",
    // The whole card answers to the pointer, while the keyboard and screen readers meet one plain button.
    "::after": {
      content: '""',
      position: "absolute",
      inset: 0,
      borderRadius: tokens.borderRadiusMedium,
    },
    ":hover": { textDecorationLine: "underline" },
  },
  plain: { overflowWrap: "anywhere" },
});

interface CardButtonProps {
  readonly title?: string;
  /** null where there is no place in the workbook to go to: then it is plain text. */
  readonly onClick: (() => void) | null;
  readonly children: React.ReactNode;
}

/** The heading of a card that leads to a cell or a sheet. Stands inside an element with `position: relative`. */
export function CardButton({ title, onClick, children }: CardButtonProps): React.ReactNode {
  const styles = useStyles();
  if (!onClick) return <div className={styles.plain}>{children}</div>;
  return (
    <button
      type="button"
      title={title}
      className={mergeClasses(styles.button, styles.clickable)}
      onClick={onClick}
    >
      {children}
    </button>
  );
}
