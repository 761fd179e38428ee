import { Input, makeStyles, type InputProps } from "@fluentui/react-components";

const useStyles = makeStyles({
  // Else a text field keeps the browser's twenty letters, too wide for a pane at 200 % zoom.
  shrinking: { minWidth: 0, width: "100%" },
});

/** A one-line text field as wide as the pane. */
export function PaneInput(props: InputProps): React.ReactNode {
  const styles = useStyles();
  return (
    <Input
      autoComplete="off"
      {...props}
      className={styles.shrinking}
      input={{ className: styles.shrinking }}
    />
  );
}
