import { CommandInbox } from "../../src/taskpane/CommandInbox";
import type { RunKind } from "../../src/taskpane/state/PaneState";

describe("CommandInbox", () => {
  test("a command that comes before the pane is ready waits for it", async () => {
    const inbox = new CommandInbox();
    const runs: RunKind[] = [];
    const done = Promise.all([inbox.run("checkPlan"), inbox.run("consolidateReport")]);
    inbox.attach((run) => {
      runs.push(run);
      return Promise.resolve();
    });
    await done;
    expect(runs.sort()).toEqual(["check", "consolidate"]);
  });

  test("ends when the run ends", async () => {
    const inbox = new CommandInbox();
    let finish = (): void => undefined;
    inbox.attach(() => new Promise((resolve) => (finish = resolve)));
    let isOver = false;
    const command = inbox.run("highlightOverdue").then(() => (isOver = true));
    await Promise.resolve();
    expect(isOver).toBe(false);
    finish();
    await command;
    expect(isOver).toBe(true);
  });

  test("a pane that has gone takes no more commands, and does not unseat the next", async () => {
    const inbox = new CommandInbox();
    const old = jest.fn(() => Promise.resolve());
    const young = jest.fn(() => Promise.resolve());
    const detach = inbox.attach(old);
    inbox.attach(young);
    detach();
    await inbox.run("checkPlan");
    expect(old).not.toHaveBeenCalled();
    expect(young).toHaveBeenCalledWith("check");
  });
});
