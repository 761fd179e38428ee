import { useEffect, useState } from "react";
import type { Notice } from "../page/NoticeBar";
import { useWords } from "../page/TrialWords";
import type { PaneSession, RibbonCommand } from "./PaneSession";

/** The ribbon's side of the pane: whether it answers, whether it is shown, which command runs. */
export function useRibbon(onNotice: (notice: Notice | null) => void) {
  const words = useWords().ribbon;
  const [session, setSession] = useState<PaneSession | null>(null);
  const [isPaneOpen, setIsPaneOpen] = useState(true);
  const [running, setRunning] = useState<RibbonCommand | null>(null);
  useEffect(() => {
    // A command that ran in a pane that is gone will not report back.
    setRunning(null);
  }, [session]);
  return {
    session,
    setSession,
    isPaneOpen,
    showPane: (visible: boolean) => {
      setIsPaneOpen(visible);
      // The pane's own close button is gone with it: the keyboard goes on at the button that opens it again.
      if (!visible) document.querySelector<HTMLElement>(".ribbon-button")?.focus();
    },
    running,
    run: (command: RibbonCommand) => {
      if (!session) {
        setIsPaneOpen(true);
        onNotice({ kind: "error", text: words.needsPane });
        return;
      }
      setRunning(command);
      onNotice({ kind: "info", text: words.running(words[command]) });
      session.runCommand(command);
    },
    commandDone: (command: RibbonCommand, succeeded: boolean) => {
      setRunning(null);
      const say = succeeded ? words.done : words.failed;
      onNotice({ kind: succeeded ? "info" : "error", text: say(words[command]) });
    },
  };
}

export type Ribbon = ReturnType<typeof useRibbon>;
