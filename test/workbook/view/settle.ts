import { setTimeout as wait } from "node:timers/promises";

/** Office.js takes a few turns of the event loop from the message to the handler. */
export async function settle(): Promise<void> {
  for (let turn = 0; turn < 10; turn += 1) await wait(1);
}
