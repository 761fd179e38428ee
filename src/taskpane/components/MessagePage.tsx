import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useTextStyles } from "./useTextStyles";

const useStyles = makeStyles({
  page: {
    display: "flex",
    flexDirection: "column",
    alignItems: "start",
    rowGap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalL,
    lineHeight: tokens.lineHeightBase300,
    overflowWrap: "anywhere",
  },
});

interface MessagePageProps {
  readonly title: string;
  readonly text: string;
  /** Label of the button that loads the pane again; left out where that would change nothing. */
  readonly reload?: string;
}

/** The whole pane as one message: what is the matter and what to do. */
export function MessagePage({ title, text, reload }: MessagePageProps): React.ReactNode {
  const styles = useStyles();
  const texts = useTextStyles();
  return (
    <main className={styles.page}>
      <h1 className={texts.heading}>{title}</h1>
      <p className={texts.paragraph}>{text}</p>
      {reload !== undefined && (
        <Button
          appearance="primary"
          onClick={() => {
            location.reload();
          }}
        >
          {reload}
        </Button>
      )}
    </main>
  );
}
