import { makeStyles } from "@fluentui/react-components";

const useStyles = makeStyles({
  // Read out, not seen: what it says stands elsewhere in the pane too.
  spoken: {
    position: "absolute",
    width: "1px",
    height: "1px",
    overflow: "hidden",
    clipPath: "inset(50%)",
    whiteSpace: "nowrap",
  },
});

/** The pane's one live region: progress and results politely, problems at once. */
export function Announcer({ text, problem }: { text: string; problem: string }): React.ReactNode {
  const styles = useStyles();
  return (
    <>
      <div role="status" className={styles.spoken}>
        {text}
      </div>
      <div role="alert" className={styles.spoken}>
        {problem}
      </div>
    </>
  );
}
