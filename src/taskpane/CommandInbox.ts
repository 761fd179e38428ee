import type { CommandId } from "../commands/commands";
import type { RunKind } from "./state/PaneState";

const runOfCommand: Readonly<Record<CommandId, RunKind>> = {
  checkPlan: "check",
  highlightOverdue: "highlight",
  consolidateReport: "consolidate",
};

type StartRun = (run: RunKind) => Promise<void>;

/** Hands ribbon commands to the pane; one that comes before the pane is ready waits for it. */
export class CommandInbox {
  private start: StartRun | null = null;
  private waiting: (() => void)[] = [];

  /** Resolves when the command's run is over, however it ended. */
  readonly run = async (command: CommandId): Promise<void> => {
    const start = this.start ?? (await this.untilAttached());
    await start(runOfCommand[command]);
  };

  /** Called by the pane when it can take commands; returns what takes it back. */
  attach(start: StartRun): () => void {
    this.start = start;
    for (const wake of this.waiting.splice(0)) wake();
    return () => {
      if (this.start === start) this.start = null;
    };
  }

  private async untilAttached(): Promise<StartRun> {
    while (!this.start) await new Promise<void>((wake) => this.waiting.push(wake));
    return this.start;
  }
}
