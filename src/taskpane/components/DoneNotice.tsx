import { Button } from "@fluentui/react-components";
import { Notice } from "./Notice";
import { usePaneWords } from "./WordsContext";

interface DoneNoticeProps {
  readonly title: string;
  /** Takes back what was done; left out where nothing can be taken back from here. */
  readonly onUndo?: () => void;
  readonly isReadOnly?: boolean;
}

/** What a panel has just done, spoken when it comes. */
export function DoneNotice({
  title,
  onUndo,
  isReadOnly = false,
}: DoneNoticeProps): React.ReactNode {
  const words = usePaneWords();
  return (
    <div role="status">
      <Notice
        tone="success"
        title={title}
        actions={
          onUndo && (
            <Button
              size="small"
              disabledFocusable={isReadOnly}
              onClick={() => {
                onUndo();
              }}
            >
              {words.pane.actions.undo}
            </Button>
          )
        }
      />
    </div>
  );
}
