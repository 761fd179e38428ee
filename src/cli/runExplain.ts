import type { Words } from "../i18n/Words";
import type { ExplainCommand } from "./Command";
import { explain, lineExamples } from "./explain";
import type { ExitCode, Terminal } from "./Terminal";

/** Answers every line of standard input; a line that cannot be read is named and passed over, and the code is 2. */
export async function runExplain(
  { subject, ...defaults }: ExplainCommand,
  words: Words,
  terminal: Terminal,
): Promise<ExitCode> {
  const input = await terminal.readInput();
  let exitCode: ExitCode = 0;
  const refuse = (message: string): void => {
    terminal.complain(message);
    exitCode = 2;
  };
  input
    .replace(/^\ufeff/, "")
    .split(/\r?\n/)
    .forEach((text, index) => {
      if (text.trim() === "" || terminal.signal.aborted) return;
      const line = parseLine(text);
      if (line === undefined) {
        refuse(words.cli.badJsonLine(index + 1));
        return;
      }
      const answer = explain(subject, line, defaults);
      if (answer) terminal.print(JSON.stringify(answer));
      else refuse(words.cli.badJsonShape(index + 1, lineExamples[subject]));
    });
  return exitCode;
}

function parseLine(text: string): unknown {
  try {
    const line: unknown = JSON.parse(text);
    return line;
  } catch {
    return undefined;
  }
}
