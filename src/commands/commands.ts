import { showPane } from "../office/showPane";

/** Ids of the ribbon buttons, as the manifest spells them in FunctionName. */
export const commandIds = ["checkPlan", "highlightOverdue", "consolidateReport"] as const;

export type CommandId = (typeof commandIds)[number];

/**
 * Ties the ribbon buttons to the pane that lives in the same (shared) runtime: `run` does what the pane's own button
 * does and resolves when it is over. The pane is brought up first, since progress, a cancel button, findings and
 * errors are shown there. Excel keeps a button busy until `completed` is called, so that is done whatever happens.
 */
export function registerCommands(run: (command: CommandId) => Promise<void>): void {
  for (const id of commandIds) {
    Office.actions.associate(id, (event: Office.AddinCommands.Event) => {
      void showPane()
        .then(() => run(id))
        .finally(() => {
          event.completed();
        });
    });
  }
}
