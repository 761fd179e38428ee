import { makeStyles, tokens } from "@fluentui/react-components";
import type { OfficeState } from "../../office/openOffice";
import { useDelayed } from "../hooks/useDelayed";
import { MessagePage } from "./MessagePage";
import { useTextStyles } from "../components/useTextStyles";
import { useWords } from "../components/WordsContext";

const useStyles = makeStyles({ opening: { padding: tokens.spacingHorizontalL } });

/** Milliseconds after which Excel's silence is worth a word. */
const slow = 8000;

interface OpeningStateProps {
  /** null while Office.js is starting. */
  readonly state: Exclude<OfficeState, { kind: "ready" }> | null;
}

/** What stands in the pane's place before Office.js is ready, or where it never will be. */
export function OpeningState({ state }: OpeningStateProps): React.ReactNode {
  const { opening, states } = useWords().pane;
  const styles = useStyles();
  const text = useTextStyles();
  const isSlow = useDelayed(state === null, slow);
  if (!state) {
    return isSlow ? (
      <MessagePage title={states.slowTitle} text={states.slowText} canReload />
    ) : (
      <main className={styles.opening}>
        <p className={text.paragraph}>{opening}</p>
      </main>
    );
  }
  switch (state.kind) {
    case "outside":
      return <MessagePage title={states.outsideTitle} text={states.outsideText} />;
    case "outdated":
      return <MessagePage title={states.outdatedTitle} text={states.outdatedText} />;
    case "unreachable":
      return (
        <MessagePage title={states.unreachableTitle} text={states.unreachableText} canReload />
      );
  }
}
