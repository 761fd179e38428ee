import type { CellValue } from "../../sheet/WorkbookSnapshot";
import type { DocumentParts } from "./buildDocument";
import { documentItem, documentRow, type ItemSource } from "./documentRows";
import { isAmendment, isInnovation } from "../annex/isAmendment";
import { pointMark } from "./pointMark";
import { cellValue, textCell } from "../reportCells";
import type { ReportCell, ReportRowModel } from "../ReportModel";
import type { AnnexKind, ReportWords } from "../ReportWords";
import { activityPlace, type RowKey } from "../earlier/RowKey";

/** The units' words as rows of the document, part by part. */
export interface UnitWords {
  readonly results: readonly ReportRowModel[];
  readonly innovations: readonly ReportRowModel[];
  readonly difficulties: readonly ReportRowModel[];
  readonly amendments: readonly ReportRowModel[];
  readonly otherProposals: readonly ReportRowModel[];
}

/** A document with more units' words than this is not read by anybody: its annex says them. */
const mostItems = 300;

/** What one cell of an annex's row says, with the row it stands in. */
interface Said extends ItemSource {
  readonly ordinal: string;
  readonly unit: string;
  readonly cell: ReportCell;
}

/** What the units say, for the document's own parts; taken from the annexes as people have edited them. */
export function buildUnitWords(parts: DocumentParts): UnitWords {
  const { words } = parts;
  const results = saidIn(parts, "results", "result");
  const all = [...results, ...saidIn(parts, "unplanned", "result")];
  const difficulties = [
    ...saidIn(parts, "results", "difficulty"),
    ...saidIn(parts, "unplanned", "difficulty"),
  ];
  const proposals = saidIn(parts, "proposals", "proposal");
  const items = (part: string, said: readonly Said[]) =>
    said.length > mostItems ? [] : said.map((one) => itemOf(part, one, words));
  return {
    results:
      results.length > mostItems && parts.settings.resultTexts === "units"
        ? []
        : resultItems(parts),
    innovations: items(
      "innovation",
      all.filter(({ cell }) => isInnovation(textOf(cell))),
    ),
    difficulties: items(
      "difficulty",
      difficulties.filter(({ cell }) => saysSomething(textOf(cell))),
    ),
    amendments: items(
      "amendment",
      proposals.filter(({ cell }) => isAmendment(textOf(cell))),
    ),
    otherProposals: items(
      "proposal",
      proposals.filter(({ cell }) => !isAmendment(textOf(cell)) && saysSomething(textOf(cell))),
    ),
  };
}

/** "Không", "Không có.", "-" are no difficulty. */
function saysSomething(text: string): boolean {
  return !/^[\s.\-–]*(không( có| phát sinh)?)?[\s.\-–]*$/iu.test(text.normalize("NFC"));
}

/** What units' rows of an annex say in one column. */
function saidIn({ annexes }: DocumentParts, kind: AnnexKind, field: string): Said[] {
  const annex = annexes.find((one) => one.kind === kind);
  if (!annex) return [];
  const column = annex.columns.findIndex((one) => one.field === field);
  const said: Said[] = [];
  for (const { key, cells, source, sourceTip } of annex.rows) {
    const cell = cells[column];
    const isUnit = key?.kind === "unit" || (key?.kind === "row" && key.unit !== "");
    if (!key || !cell || !isUnit || cellValue(cell) === "") continue;
    said.push({ key, source, sourceTip, ordinal: key.ordinal, unit: key.unit, cell });
  }
  return said;
}

function itemOf(part: string, said: Said, words: ReportWords, label?: string): ReportRowModel {
  const { document } = words;
  const name = label ?? document.aboutUnit(said.ordinal, said.unit);
  const isEdited = said.cell.kind === "edited";
  return documentItem(part, isEdited ? `${name} ${document.edited}` : name, shown(said.cell), said);
}

/** The cell as the document's own text: what is edited there again is an edit of this. */
function shown(cell: ReportCell): ReportCell {
  if (cell.kind !== "edited") return cell;
  return textCell(String(cell.value));
}

function textOf(cell: ReportCell): string {
  return String(cellValue(cell));
}

/** Every activity with its units' words: one row a unit, or one text for all. */
function resultItems(parts: DocumentParts): ReportRowModel[] {
  const { annexes, settings, words } = parts;
  const annex = annexes.find(({ kind }) => kind === "results");
  const rows: ReportRowModel[] = [];
  let group: Said[] = [];
  const closeGroup = () => {
    if (settings.resultTexts === "merged") rows.push(...mergedItem(group, words));
    else rows.push(...group.map((one) => itemOf("result", one, words, one.unit)));
    group = [];
  };
  for (const { look, key, cells, source, sourceTip } of annex?.rows ?? []) {
    const values = cells.map(cellValue);
    if (look === "activity" && key) {
      closeGroup();
      rows.push(...activityRows(key, values, words));
    }
    const cell = cells[2];
    if (look === "unit" && key && cell && values[2] !== "") {
      group.push({ key, source, sourceTip, ordinal: key.ordinal, unit: key.unit, cell });
    }
  }
  closeGroup();
  return lettered(rows);
}

/** Activities as the points a), b), c)… of the part; as they are where there are more than letters. */
function lettered(rows: readonly ReportRowModel[]): ReportRowModel[] {
  const activities = rows.filter(({ look }) => look === "activityLine");
  return rows.map((row) => {
    const mark = pointMark(activities.indexOf(row), activities.length);
    const [first, ...rest] = row.cells;
    if (row.look !== "activityLine" || mark === "- " || first?.kind !== "text") return row;
    return { ...row, cells: [textCell(mark + first.text), ...rest] };
  });
}

/** Columns of an activity's row: its number, content, lead and, in the seventh, status. */
function activityRows(
  key: RowKey,
  values: readonly CellValue[],
  { document }: ReportWords,
): ReportRowModel[] {
  const text = (column: number) => String(values[column] ?? "");
  const name = activityPlace(key);
  return [
    documentRow("activityLine", `activity ${name}`, {
      left: document.activityLine(text(0), text(1), text(2)),
    }),
    documentRow("item", `status ${name}`, { left: document.status, middle: text(6) }),
  ];
}

function mergedItem(group: readonly Said[], words: ReportWords): ReportRowModel[] {
  const [first] = group;
  if (!first) return [];
  const text = group.map(({ unit, cell }) => `${unit}: ${textOf(cell)}`).join("\n");
  const key = { ...first.key, unit: "", nth: 0 };
  const label = words.document.aboutUnit(first.ordinal, words.annexes.results.heading);
  return [documentItem("merged", label, textCell(text), { key, source: null, sourceTip: "" })];
}
