import type { RibbonCommand } from "../pane/PaneSession";
import { useWords } from "./TrialWords";

interface RibbonStripProps {
  /** The pane answers, so its commands can run. */
  readonly isReady: boolean;
  readonly running: RibbonCommand | null;
  /** The add-in has switched the button off (Office.ribbon). */
  readonly isOff: (command: RibbonCommand) => boolean;
  readonly isPaneOpen: boolean;
  readonly onOpenPane: () => void;
  readonly onCommand: (command: RibbonCommand) => void;
}

const icons: Readonly<Record<RibbonCommand, string>> = {
  checkPlan: "assets/check-32.png",
  highlightOverdue: "assets/highlight-32.png",
  consolidateReport: "assets/consolidate-32.png",
};

/** The add-in's group of Excel's ribbon: the same buttons as in manifest.xml. */
export function RibbonStrip(props: RibbonStripProps) {
  const { ribbon } = useWords();
  const commands: readonly RibbonCommand[] = ["checkPlan", "highlightOverdue", "consolidateReport"];
  return (
    <div className="ribbon" role="group" aria-label={ribbon.label}>
      <div className="ribbon-group">
        <div className="ribbon-buttons">
          <button
            type="button"
            className="ribbon-button"
            title={ribbon.tips.openPane}
            aria-pressed={props.isPaneOpen}
            onClick={props.onOpenPane}
          >
            <img src="assets/icon-32.png" width={32} height={32} alt="" />
            <span>{ribbon.openPane}</span>
          </button>
          {commands.map((command) => (
            <button
              key={command}
              type="button"
              className="ribbon-button"
              title={props.isReady ? ribbon.tips[command] : ribbon.needsPane}
              aria-disabled={!props.isReady || props.running !== null || props.isOff(command)}
              aria-busy={props.running === command}
              onClick={() => {
                if (props.running === null && !props.isOff(command)) props.onCommand(command);
              }}
            >
              <img src={icons[command]} width={32} height={32} alt="" />
              <span>{ribbon[command]}</span>
            </button>
          ))}
        </div>
        <p className="ribbon-label">{ribbon.group}</p>
      </div>
    </div>
  );
}
