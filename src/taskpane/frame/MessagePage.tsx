import { makeStyles, tokens } from "@fluentui/react-components";
import { ReloadButton } from "./ReloadButton";
import { useTextStyles } from "../components/useTextStyles";

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
  /** Whether loading the pane again could change something. */
  readonly canReload?: boolean;
}

/** The whole pane as one message: what is the matter and what to do. */
export function MessagePage({ title, text, canReload = false }: MessagePageProps): React.ReactNode {
  const styles = useStyles();
  const texts = useTextStyles();
  return (
    <main className={styles.page}>
      <h1 className={texts.heading}>{title}</h1>
      <p className={texts.paragraph}>{text}</p>
      {canReload && <ReloadButton isPrimary />}
    </main>
  );
}
