import { cellAddress, type Area } from "../../domain/sheet/Area";
import { finding, type Finding } from "../../domain/Finding";
import { stepsOf, type CellWrite, type StepOf, type WritePlan } from "../../domain/sheet/WritePlan";
import { groupBySize, rowBlocks, type RowBlock } from "../excel/messageSize";
import { loadRules, ownedRulesOf } from "../sheet/ownedRules";
import { loadUsedRange, usedAreaOf } from "../read/readWorkbook";
import { loadCells, type CellState } from "../sheet/setCells";
import { loadSettings, settingsOf } from "../read/workbookSettings";

type SheetStep = StepOf<"replaceSheet"> | StepOf<"addSheet">;

/** Rows of one written sheet that are read back together. */
interface Block extends RowBlock<CellWrite> {
  readonly step: SheetStep;
}

/**
 * Reads back what a plan has written and compares: every cell of the sheets as Excel gives it, nothing beside them, the
 * add-in's own rules, once, changed cells and settings. At most one difference per sheet is told; the first. One
 * request, more only where the sheets near the message limit.
 */
export async function checkWritten(
  context: Excel.RequestContext,
  plan: WritePlan,
): Promise<Finding[]> {
  const steps = [...stepsOf(plan, "replaceSheet"), ...stepsOf(plan, "addSheet")];
  const used = steps.map((step) => ({ step, range: loadUsedRange(context, step.sheet) }));
  const rules = stepsOf(plan, "replaceRules").map((step) => ({
    step,
    formats: loadRules(context.workbook.worksheets.getItem(step.sheet)),
  }));
  const cells = stepsOf(plan, "setCells").map((step) => ({
    step,
    loaded: loadCells(context.workbook.worksheets.getItem(step.sheet), step.cells),
  }));
  const settings = loadSettings(context.workbook);
  const differences: (Finding | null)[] = [];
  const blocks = steps.flatMap((step) =>
    rowBlocks(step.content.values).map((block) => ({ ...block, step })),
  );
  const groups = groupBySize(blocks, ({ bytes }) => bytes);
  for (const group of groups) differences.push(...(await compareBlocks(context, group)));
  if (groups.length === 0) await context.sync();
  differences.push(
    ...used.map(({ step, range }) => compareArea(step, usedAreaOf(range))),
    ...rules.map(({ step, formats }) => compareRules(step, formats)),
    ...cells.map(({ step, loaded }) => compareCells(step, loaded())),
    ...stepsOf(plan, "putSettings").map((step) => compareSettings(step, settingsOf(settings))),
  );
  return firstOfEachSheet(differences);
}

async function compareBlocks(
  context: Excel.RequestContext,
  blocks: readonly Block[],
): Promise<(Finding | null)[]> {
  const requests = blocks.map((block) => {
    const width = Math.max(1, block.rows[0]?.length ?? 0);
    const sheet = context.workbook.worksheets.getItem(block.step.sheet);
    const range = sheet.getRangeByIndexes(block.first, 0, block.rows.length, width).untrack();
    return { block, range: range.load("values") };
  });
  await context.sync();
  return requests.map(({ block, range }) => compareRows(block, range.values));
}

function compareRows(
  { step, first, rows }: Block,
  values: readonly (readonly unknown[])[],
): Finding | null {
  for (let rowIndex = 0; rowIndex < rows.length; rowIndex += 1) {
    const row = rows[rowIndex] ?? [];
    const columnIndex = row.findIndex((cell, at) => values[rowIndex]?.[at] !== (cell ?? ""));
    if (columnIndex < 0) continue;
    const address = cellAddress(first + rowIndex, columnIndex);
    const read = values[rowIndex]?.[columnIndex];
    return difference(step.sheet, address, row[columnIndex] ?? "", read);
  }
  return null;
}

/** Something stands outside what was written. */
function compareArea({ sheet, content }: SheetStep, used: Area | null): Finding | null {
  if (!used) return null;
  const lastRow = used.rowIndex + used.rowCount;
  const lastColumn = used.columnIndex + used.columnCount;
  const isInside =
    lastRow <= content.values.length && lastColumn <= (content.values[0]?.length ?? 0);
  return isInside ? null : difference(sheet, cellAddress(lastRow - 1, lastColumn - 1), "", "…");
}

function compareRules(
  { sheet, rules }: StepOf<"replaceRules">,
  formats: Excel.ConditionalFormatCollection,
): Finding | null {
  const written = rules.map(({ formula }) => plainFormula(formula));
  const read = ownedRulesOf(formats).map(({ formula }) => plainFormula(formula));
  if (written.length === read.length && [...written].sort().join() === [...read].sort().join()) {
    return null;
  }
  const missing = written.find((formula) => !read.includes(formula)) ?? "";
  const extra = read.find((formula) => !written.includes(formula)) ?? "";
  return difference(sheet, null, missing, extra);
}

function compareCells(
  { sheet, cells }: StepOf<"setCells">,
  now: readonly CellState[],
): Finding | null {
  const index = cells.findIndex(({ value }, at) => value !== null && now[at]?.value !== value);
  const cell = cells[index];
  if (!cell) return null;
  const address = cellAddress(cell.rowIndex, cell.columnIndex);
  return difference(sheet, address, cell.value, now[index]?.value);
}

function compareSettings(
  { settings }: StepOf<"putSettings">,
  now: Readonly<Record<string, string>>,
): Finding | null {
  const differing = Object.entries(settings).find(([key, text]) => (now[key] ?? null) !== text);
  return differing ? difference(null, null, differing[1], now[differing[0]] ?? "") : null;
}

/** Excel may give a formula back with other spaces or capitals. */
function plainFormula(formula: string): string {
  return formula.replace(/^=/, "").replace(/\s+/g, "").toUpperCase();
}

function difference(
  sheet: string | null,
  cell: string | null,
  written: CellWrite,
  read: unknown,
): Finding {
  return finding(
    "write-differs",
    { sheet, cell },
    { written: String(written), read: typeof read === "string" ? read : JSON.stringify(read) },
  );
}

function firstOfEachSheet(differences: readonly (Finding | null)[]): Finding[] {
  const found = new Map<string | null, Finding>();
  for (const one of differences) if (one && !found.has(one.sheet)) found.set(one.sheet, one);
  return [...found.values()];
}
