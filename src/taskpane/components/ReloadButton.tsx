import { Button } from "@fluentui/react-components";
import { useWords } from "./WordsContext";

/** Starts the add-in anew, where Excel no longer answers it. */
export function ReloadButton(): React.ReactNode {
  const { actions } = useWords().pane;
  return (
    <Button
      size="small"
      onClick={() => {
        location.reload();
      }}
    >
      {actions.reload}
    </Button>
  );
}
