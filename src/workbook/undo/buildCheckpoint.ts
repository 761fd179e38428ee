import { contentHash } from "../../domain/sheet/contentHash";
import { sheetNamed } from "../../domain/sheet/sheetNamed";
import type { WorkbookSnapshot } from "../../domain/sheet/WorkbookSnapshot";
import { stepsOf, type SheetContent, type WritePlan } from "../../domain/sheet/WritePlan";
import { withMovedCells } from "../sheet/loadStoredCharts";
import type { StoredChart } from "../sheet/StoredChart";
import type { ChangedCell, Checkpoint, StoredRule, WrittenContent } from "./Checkpoint";
import type { KeptReport } from "../write/RunJournal";

/** What stood in the workbook before a plan was written, as far as the snapshot does not say. */
export interface BeforeRun {
  /** By sheet, for the sheets whose rules are replaced. */
  readonly rules: ReadonlyMap<string, readonly StoredRule[]>;
  /** For each `setCells` step, in order. */
  readonly cells: readonly (readonly Omit<ChangedCell, "rowIndex" | "columnIndex" | "written">[])[];
  /** The add-in's own, by sheet, for the sheets that are replaced. */
  readonly charts: ReadonlyMap<string, readonly StoredChart[]>;
}

/** What undoing the plan is going to need. `kept` are the journal's copies of old reports. */
export function buildCheckpoint(
  plan: WritePlan,
  snapshot: WorkbookSnapshot,
  kept: readonly KeptReport[],
  before: BeforeRun,
): Checkpoint {
  const written = [...stepsOf(plan, "replaceSheet"), ...stepsOf(plan, "addSheet")];
  const copyOf = (sheet: string): KeptReport | null =>
    kept.find(({ source, target }) => target === null && source === sheet) ?? null;
  const replaced = written.flatMap(({ sheet, content }) => {
    const old = sheetNamed(snapshot.sheets, sheet);
    const copy = old && copyOf(old.name);
    if (!old || !copy) return [];
    const { ownedRole: role, ownedPeriod: period = null, visibility } = old;
    const charts = (before.charts.get(sheet) ?? []).map((chart) => withMovedCells(chart, old));
    return [
      { sheet, copy: copy.copy, role, period, visibility, charts, written: writtenOf(content) },
    ];
  });
  const added = written
    .filter(({ sheet }) => !replaced.some((one) => one.sheet === sheet))
    .map(({ sheet, content }) => ({ sheet, written: writtenOf(content) }));
  const copies = kept.flatMap(({ target }) =>
    target === null ? [] : [{ sheet: target, written: { hash: null } }],
  );
  const settings = stepsOf(plan, "putSettings").flatMap((step) => Object.entries(step.settings));
  return {
    version: 1,
    action: plan.action,
    replaced,
    added: [...added, ...copies],
    rules: stepsOf(plan, "replaceRules").map(({ sheet, rules }) => ({
      sheet,
      before: before.rules.get(sheet) ?? [],
      written: rules.map(({ formula }) => formula),
    })),
    cells: stepsOf(plan, "setCells").map(({ sheet, cells }, step) => ({
      sheet,
      cells: cells.flatMap(({ rowIndex, columnIndex, was, value }, index): ChangedCell[] => {
        const old = before.cells[step]?.[index];
        return old ? [{ rowIndex, columnIndex, ...old, written: value ?? was }] : [];
      }),
    })),
    settings: Object.fromEntries(settings.map(([key]) => [key, snapshot.settings[key] ?? null])),
    settingsWritten: Object.fromEntries(settings),
  };
}

function writtenOf({ values }: SheetContent): WrittenContent {
  return { hash: contentHash(values) };
}
