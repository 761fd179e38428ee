import { text } from "node:stream/consumers";
import { getLocalTimeZone, today } from "@internationalized/date";
import { runCommand } from "./runCommand";

/** npm runs scripts in the project's folder and says where it was called; paths are meant from there. */
function callingFolder(): string {
  const { npm_lifecycle_event: script, INIT_CWD: calledFrom } = process.env;
  return (script === "cli" ? calledFrom : undefined) ?? process.cwd();
}

/** Texts go out one after another; the process ends when the last has left. */
function outlet(stream: NodeJS.WriteStream): {
  write: (line: string) => void;
  done: Promise<void>;
} {
  const state = { done: Promise.resolve() };
  return {
    write: (line) => {
      state.done = state.done.then(
        () =>
          new Promise((resolve) => {
            stream.write(`${line}\n`, () => {
              resolve();
            });
          }),
      );
    },
    get done() {
      return state.done;
    },
  };
}

async function main(): Promise<void> {
  const controller = new AbortController();
  process.once("SIGINT", () => {
    controller.abort();
  });
  const [stdout, stderr] = [outlet(process.stdout), outlet(process.stderr)];
  const exitCode = await runCommand(process.argv.slice(2), {
    print: stdout.write,
    complain: stderr.write,
    readInput: () => text(process.stdin),
    today: today(getLocalTimeZone()),
    folder: callingFolder(),
    signal: controller.signal,
  });
  await Promise.all([stdout.done, stderr.done]);
  // Office.js keeps timers that would hold the process open.
  process.exit(exitCode);
}

void main();
