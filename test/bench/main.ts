import { benchConsolidate } from "./benchConsolidate";
import { benchImport } from "./benchImport";
import { benchPackages } from "./benchPackages";
import { benchPane } from "./benchPane";
import { benchPlan } from "./benchPlan";
import { benchReport } from "./benchReport";
import { benchTiming } from "./benchTiming";
import { answerEngine, engineArgument } from "./runEngine";

type Bench = (print: (line: string) => void) => Promise<void> | void;

const benches: Readonly<Record<string, Bench>> = {
  consolidate: benchConsolidate,
  report: benchReport,
  import: benchImport,
  packages: benchPackages,
  timing: benchTiming,
  plan: benchPlan,
  pane: benchPane,
};

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

/** Runs the benchmarks named on the command line, all of them where none is named; figures on stdout. */
async function main(names: readonly string[]): Promise<number> {
  const [first, engine = "", file = ""] = names;
  if (first === engineArgument) {
    await answerEngine(engine, file);
    return 0;
  }
  const unknown = names.filter((name) => !(name in benches));
  if (unknown.length > 0) {
    print(`No benchmark ${unknown.join(", ")}; there are: ${Object.keys(benches).join(", ")}`);
    return 2;
  }
  for (const [name, bench] of Object.entries(benches)) {
    if (names.length > 0 && !names.includes(name)) continue;
    print(`== ${name}`);
    await bench(print);
  }
  return 0;
}

void main(process.argv.slice(2)).then((exitCode) => process.exit(exitCode));
