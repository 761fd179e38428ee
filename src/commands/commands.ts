import { showPane } from "../office/showPane";

/** Ids of the ribbon buttons, as the manifest spells them in FunctionName. */
export const commandIds = ["checkPlan", "highlightOverdue", "consolidateReport"] as const;

export type CommandId = (typeof commandIds)[number];

/** Milliseconds that a command may take before the pane is brought up with its progress and a button to cancel. */
const patience = 2000;

/**
 * Ties the ribbon buttons to the pane that lives in the same (shared) runtime: `run` does what the pane's own button
 * does and resolves when it is over. A closed pane stays closed meanwhile, unless it takes its time, and is brought up
 * with the notice that says how it ended. Excel keeps a button busy until `completed` is called, so that is done
 * whatever happens.
 */
export function registerCommands(run: (command: CommandId) => Promise<void>): void {
  for (const id of commandIds) {
    Office.actions.associate(id, (event: Office.AddinCommands.Event) => {
      const timer = setTimeout(() => void showPane(), patience);
      void run(id)
        .finally(() => {
          clearTimeout(timer);
          return showPane();
        })
        .finally(() => {
          event.completed();
        });
    });
  }
}
