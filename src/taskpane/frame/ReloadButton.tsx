import { Button } from "@fluentui/react-components";
import { useWords } from "../components/WordsContext";

/** Starts the add-in anew, where Excel no longer answers it. */
export function ReloadButton({
  isPrimary = false,
}: {
  readonly isPrimary?: boolean;
}): React.ReactNode {
  const { actions } = useWords().pane;
  return (
    <Button
      size={isPrimary ? "medium" : "small"}
      appearance={isPrimary ? "primary" : "secondary"}
      onClick={() => {
        location.reload();
      }}
    >
      {actions.reload}
    </Button>
  );
}
