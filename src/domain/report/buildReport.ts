import type { Assessment } from "../Assessment";
import { carryNotes, type Leftover } from "../consolidation/carryNotes";
import type { Consolidation } from "../consolidation/Consolidation";
import { sumFigures } from "../consolidation/sumFigures";
import { buildAmendmentAnnex } from "./annex/buildAmendmentAnnex";
import { buildChartAnnex } from "./annex/buildChartAnnex";
import { buildDocument, type DocumentParts } from "./document/buildDocument";
import { buildFigureAnnex } from "./annex/buildFigureAnnex";
import { buildMatrixAnnex } from "./annex/buildMatrixAnnex";
import { buildProposalAnnex } from "./annex/buildProposalAnnex";
import {
  buildOverdueAnnex,
  buildResultAnnex,
  buildUnplannedAnnex,
} from "./annex/buildResultAnnexes";
import { buildSubmissionAnnex } from "./annex/buildSubmissionAnnex";
import { documentFields, documentSection } from "./document/documentRows";
import type { KeptReport } from "./earlier/KeptReport";
import { blankCell, textCell } from "./reportCells";
import type {
  AnnexContent,
  ReportAnnex,
  ReportCell,
  ReportModel,
  ReportRowModel,
} from "./ReportModel";
import { reportNames, type ReportNames, issuerOf, symbolOf } from "./reportNames";
import type { ReportPart, ReportSettings } from "./ReportSettings";
import type { ReportWords } from "./ReportWords";
import { rowKey } from "./earlier/RowKey";
import { splitLongRows } from "./page/splitLongRows";

/** What a report is made from. */
export interface ReportInput {
  readonly assessment: Assessment;
  readonly consolidation: Consolidation;
  readonly settings: ReportSettings;
  /** What stands in the workbook from the last run of this period. */
  readonly kept: KeptReport;
  /** See `DocumentParts`. */
  readonly moved: DocumentParts["moved"];
  readonly words: ReportWords;
}

/**
 * What the report says, before it has cells, with everything that people wrote into the last one. Units' words go
 * in letter for letter; every other word comes from `words`. Dates become serials of the workbook's own date system.
 */
export function buildReport(input: ReportInput): ReportModel {
  const { assessment, consolidation, settings, words } = input;
  const { plan } = assessment;
  const names = reportNames(settings, plan);
  const context = {
    activities: plan?.activities ?? [],
    units: assessment.roster.units,
    words: { originalOf: words.originalOf },
  };
  const figures = sumFigures(consolidation);
  const contents = annexContents(input, figures);
  const made = contents.map((annex, index) => numberAnnex(annex, index, input, names));
  const kept = withoutLostSections(input.kept, made);
  const carried = carryNotes(made.map(annexTable), kept, context);
  const annexes = made.map((annex, index) => withRows(annex, carried.tables[index] ?? []));
  const subject = subjectOf(plan?.title ?? "", words);
  const whole = buildDocument({ ...input, annexes, figures, names, subject });
  const rows = splitLongRows(whole, 0, words.goesOn);
  const table = { section: documentSection, fields: documentFields, rows };
  const document = carryNotes([table], kept, context);
  const known = new Set<string>([documentSection, ...annexes.map(({ kind }) => kind)]);
  const elsewhere = carryNotes([], kept, context, (section) => !known.has(section));
  const leftovers = [...carried.leftovers, ...document.leftovers, ...elsewhere.leftovers];
  return {
    document: document.tables[0] ?? rows,
    annexes: annexes.map((annex) => addLeftovers(annex, leftovers, words)),
  };
}

/** Rows that people put into an annex which this report has not go to the end of the results. */
function withoutLostSections(kept: KeptReport, annexes: readonly ReportAnnex[]): KeptReport {
  const known = new Set<string>([documentSection, ...annexes.map(({ kind }) => kind)]);
  const ownRows = kept.ownRows.map((own) =>
    known.has(own.section) ? own : { ...own, section: "results", after: null },
  );
  return { ...kept, ownRows };
}

function annexContents(
  { assessment, consolidation, settings, kept, words }: ReportInput,
  figures: ReturnType<typeof sumFigures>,
): AnnexContent[] {
  const has = (part: ReportPart) => !settings.leftOut.includes(part);
  const all = [
    has("submissions") && buildSubmissionAnnex(assessment, words),
    buildResultAnnex(assessment, consolidation, words),
    has("overdue") && buildOverdueAnnex(assessment, consolidation, words),
    has("proposals") && buildProposalAnnex(assessment, consolidation, words),
    consolidation.unmatched.length > 0 && buildUnplannedAnnex(assessment, consolidation, words),
    has("figures") && figures.length > 0 && buildFigureAnnex(figures, words),
    has("charts") && buildChartAnnex(assessment, words),
    has("matrix") && buildMatrixAnnex(assessment, words),
    buildAmendmentAnnex(assessment, consolidation, kept, words),
  ];
  return all.filter((annex) => annex !== false && annex !== null);
}

const romans = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"] as const;

function numberAnnex(
  annex: AnnexContent,
  index: number,
  { assessment, settings, words }: ReportInput,
  names: ReportNames,
): ReportAnnex {
  const number = romans[index] ?? String(index + 1);
  const { document } = words;
  const symbol = symbolOf(settings, names, document);
  const agency = issuerOf(settings, names, document);
  const texts = [
    words.annexNumber(number),
    annex.heading.toLocaleUpperCase("vi"),
    words.attachedTo(symbol, assessment.options.date, agency),
  ];
  const nameColumn = annex.columns.findIndex(({ field }) => field === "name" || field === "unit");
  return {
    ...annex,
    number,
    head: texts.map((text, at) => headRow(annex, `head ${at + 1}`, text)),
    rows: splitLongRows(annex.rows, nameColumn, words.goesOn),
  };
}

function headRow({ kind }: AnnexContent, name: string, text: string): ReportRowModel {
  const key = rowKey({ section: kind, kind: "fixed", ordinal: name });
  return { look: "note", key, cells: [textCell(text)], source: null, sourceTip: "" };
}

function annexTable({ kind, columns, head, rows }: ReportAnnex) {
  const fields = columns.map(({ field }) => field);
  return { section: kind, fields, rows: [...head, ...rows] };
}

function withRows(annex: ReportAnnex, rows: readonly ReportRowModel[]): ReportAnnex {
  const isHead = ({ key }: ReportRowModel) => key?.ordinal.startsWith("head ") === true;
  // What was counted before it was edited would be one bar more.
  const isBar = ({ look }: ReportRowModel) => look !== "original" || annex.charts === undefined;
  const head: ReportRowModel[] = [];
  const table: ReportRowModel[] = [];
  for (const row of rows) {
    if (isHead(row)) head.push(row);
    else if (isBar(row)) table.push(row);
  }
  return { ...annex, head, rows: table };
}

/** Notes whose row is gone stand at the end of the results, with their key, so that they find back if it returns. */
function addLeftovers(
  annex: ReportAnnex,
  leftovers: readonly Leftover[],
  words: ReportWords,
): ReportAnnex {
  if (annex.kind !== "results" || leftovers.length === 0) return annex;
  const key = rowKey({ section: annex.kind, kind: "fixed", ordinal: "leftovers" });
  const cells = [textCell(words.leftovers)];
  return {
    ...annex,
    rows: [
      ...annex.rows,
      { look: "note", key, cells, source: null, sourceTip: "" },
      ...leftovers.map((leftover) => leftoverRow(leftover, annex)),
    ],
  };
}

function leftoverRow({ row, values }: Leftover, { columns }: ReportAnnex): ReportRowModel {
  const { key } = row;
  const elsewhere = [...values]
    .filter(([field]) => !columns.some((column) => column.field === field))
    .map(([, value]) => String(value));
  const cells = columns.map(({ field }): ReportCell => {
    const value = values.get(field);
    if (field === "ordinal" && value === undefined) return textCell(key.ordinal);
    if (field === "name" && value === undefined) {
      return textCell([key.unit, key.content].filter((text) => text !== "").join("\n"));
    }
    if (field === "result" && elsewhere.length > 0) {
      const all = [...(value === undefined ? [] : [String(value)]), ...elsewhere];
      return { kind: "edited", value: all.join("\n"), original: blankCell };
    }
    return value === undefined ? blankCell : { kind: "edited", value, original: blankCell };
  });
  return { look: "row", key, cells, source: null, sourceTip: "" };
}

/** Titles that name another kind of paper are not called a plan: "Danh mục nhiệm vụ tuyên truyền năm 2023". */
const otherKind = /^(danh mục|chương trình|đề án|phương án|phụ lục|biểu|bảng|nhiệm vụ)(?!\p{L})/iu;

/** "KẾ HOẠCH\nTuyên truyền công tác…" is a plan about "Tuyên truyền công tác…". */
function subjectOf(planTitle: string, { document }: ReportWords): string {
  const title = planTitle.normalize("NFC").replace(/\s+/g, " ").trim();
  const about = title.replace(/^kế hoạch\s*/iu, "");
  if (about === "") return document.subject;
  return otherKind.test(title) ? document.subjectOfOther(title) : document.subjectOf(about);
}
