import type { Assessment, AssessedActivity } from "../../Assessment";
import type { FigureTotal } from "../../consolidation/sumFigures";
import { buildDocumentFoot, buildDocumentHead } from "./buildDocumentFrame";
import { buildUnitWords, type UnitWords } from "./buildUnitWords";
import { documentRow, documentRows } from "./documentRows";
import type { NamedLine } from "./DocumentWords";
import { figureName } from "../annex/buildFigureAnnex";
import { pointMark } from "./pointMark";
import { contentMark, activityPlace } from "../earlier/RowKey";
import type { ReportAnnex, ReportRowModel } from "../ReportModel";
import type { AnnexKind, ReportWords } from "../ReportWords";
import type { ReportNames } from "../reportNames";
import type { ReportPart, ReportSettings } from "../ReportSettings";
import { countStatuses, dueNext, openActivities, planFacts, submissionFacts } from "../reportFacts";

/** An activity whose status is another than in the report of the period before. */
export interface MovedActivity {
  readonly ordinal: string;
  readonly content: string;
  readonly before: string;
  readonly now: string;
}

/** What the document is made from. */
export interface DocumentParts {
  readonly assessment: Assessment;
  /** With what people wrote in them. */
  readonly annexes: readonly ReportAnnex[];
  readonly figures: readonly FigureTotal[];
  readonly settings: ReportSettings;
  readonly names: ReportNames;
  readonly subject: string;
  /** The sentence about the period before and what moved since; null without its report. */
  readonly moved: {
    readonly summary: string;
    readonly activities: readonly MovedActivity[];
  } | null;
  readonly words: ReportWords;
}

/** The document to be signed: head, sections I to V with sentences made from figures, the units' words, foot. */
export function buildDocument(parts: DocumentParts): ReportRowModel[] {
  const { document } = parts.words;
  const [first, second, third, fourth, fifth] = document.headings;
  const has = (part: ReportPart) => !parts.settings.leftOut.includes(part);
  const unitWords = buildUnitWords(parts);
  return [
    ...buildDocumentHead(parts),
    documentRow("heading", "I", { left: first }),
    ...directionRows(parts),
    documentRow("heading", "II", { left: second }),
    ...resultRows(parts, unitWords, has),
    documentRow("heading", "III", { left: third }),
    ...assessmentRows(parts, unitWords, has),
    ...(has("nextTasks")
      ? [documentRow("heading", "IV", { left: fourth }), ...nextRows(parts)]
      : []),
    documentRow("heading", "V", { left: fifth }),
    ...proposalRows(parts, unitWords),
    ...buildDocumentFoot(parts),
  ];
}

function seeAnnex({ annexes, words }: DocumentParts, kind: AnnexKind): string {
  const annex = annexes.find((one) => one.kind === kind);
  return annex ? ` ${words.document.seeAnnex(annex.number)}` : "";
}

function directionRows(parts: DocumentParts): ReportRowModel[] {
  const { assessment, words } = parts;
  const { date } = assessment.options;
  const lines = words.document.submissionLines(submissionFacts(assessment), date);
  return [
    documentRow("paragraph", "plan", { left: words.document.planLine(planFacts(assessment)) }),
    ...documentRows("paragraph", "submission", lines).map((row, index) =>
      index === 0 ? withEnd(row, seeAnnex(parts, "submissions")) : row,
    ),
  ];
}

function withEnd(row: ReportRowModel, end: string): ReportRowModel {
  const [cell, ...rest] = row.cells;
  if (cell?.kind !== "text") return row;
  return { ...row, cells: [{ ...cell, text: cell.text + end }, ...rest] };
}

/** A title with its rows under it; nothing where there are none. */
function part(name: string, title: string, rows: readonly ReportRowModel[]): ReportRowModel[] {
  return rows.length === 0 ? [] : [documentRow("subheading", name, { left: title }), ...rows];
}

function numbered(sections: readonly (readonly ReportRowModel[])[]): ReportRowModel[] {
  const filled = sections.filter((rows) => rows.length > 0);
  return filled.flatMap((rows, index) =>
    rows.map((row, at) => {
      const [cell, ...rest] = row.cells;
      if (at > 0 || row.look !== "subheading" || cell?.kind !== "text") return row;
      return { ...row, cells: [{ ...cell, text: `${index + 1}. ${cell.text}` }, ...rest] };
    }),
  );
}

function resultRows(
  parts: DocumentParts,
  unitWords: UnitWords,
  has: (part: ReportPart) => boolean,
): ReportRowModel[] {
  const { assessment, figures, words, moved } = parts;
  const { document } = words;
  const { activities } = assessment;
  return [
    documentRow("paragraph", "status", {
      left:
        document.statusLine(countStatuses(activities), activities.length) +
        seeAnnex(parts, "results"),
    }),
    ...numbered([
      moved
        ? part("moved", document.parts.moved, [
            documentRow("paragraph", "moved since", { left: moved.summary }),
            ...documentRows(
              "paragraph",
              "moved",
              points(
                moved.activities.map(({ ordinal, content, before, now }) => ({
                  name: activityName(ordinal, content),
                  text: document.movedLine(ordinal, content, before, now),
                })),
              ),
            ),
          ])
        : [],
      has("resultTexts") ? part("results", document.parts.results, unitWords.results) : [],
      has("figureLines") ? part("figures", document.parts.figures, figureRows(figures, words)) : [],
      has("innovations")
        ? part("innovations", document.parts.innovations, unitWords.innovations)
        : [],
    ]),
  ];
}

/** The lines as the points of one list. */
function points(lines: readonly NamedLine[]): NamedLine[] {
  return lines.map(({ name, text }, index) => {
    return { name, text: pointMark(index, lines.length) + text };
  });
}

function activityName(ordinal: string, content: string): string {
  return activityPlace({ ordinal, contentMark: contentMark(content) });
}

function figureRows(figures: readonly FigureTotal[], words: ReportWords): ReportRowModel[] {
  const { document } = words;
  const told = figures.filter(({ period, cumulative }) => period !== null || cumulative !== null);
  return documentRows(
    "paragraph",
    "figure",
    points(
      told.map((figure) => ({
        name: figure.label,
        text: document.figureLine(figureName(figure.label, words), figure),
      })),
    ),
  );
}

function assessmentRows(
  parts: DocumentParts,
  unitWords: UnitWords,
  has: (part: ReportPart) => boolean,
): ReportRowModel[] {
  const { assessment, words } = parts;
  const { document } = words;
  const counts = countStatuses(assessment.activities);
  const facts = submissionFacts(assessment);
  return numbered([
    part("strengths", document.parts.strengths, [
      documentRow("paragraph", "strength", {
        left: document.strengthLine(counts, assessment.activities.length, facts),
      }),
    ]),
    part("shortcomings", document.parts.shortcomings, [
      documentRow("paragraph", "shortcoming", {
        left: document.shortcomingLine(counts, facts),
      }),
      ...dueRows("overdue", withStatus(parts, "overdue"), parts),
    ]),
    has("difficulties")
      ? part("difficulties", document.parts.difficulties, unitWords.difficulties)
      : [],
  ]);
}

function withStatus(
  { assessment }: DocumentParts,
  status: AssessedActivity["status"],
): AssessedActivity[] {
  return assessment.activities.filter((one) => one.status === status);
}

function dueRows(
  name: string,
  activities: readonly AssessedActivity[],
  { words }: DocumentParts,
): ReportRowModel[] {
  const { document, activityStatus } = words;
  const lines = activities.flatMap((assessed) => {
    const { ordinal, content, lead, timing } = assessed.activity;
    const status = activityStatus(assessed);
    if (!timing.due) return [];
    const text = document.dueLine(ordinal, content, lead, timing.due, status);
    return [{ name: activityName(ordinal, content), text }];
  });
  return documentRows("paragraph", name, points(lines));
}

function nextRows(parts: DocumentParts): ReportRowModel[] {
  const { assessment, words } = parts;
  const { document } = words;
  const continued = document.continuedLines(openActivities(assessment));
  const sections = numbered([
    part(
      "dueSoon",
      document.parts.dueSoon,
      dueRows("dueSoon", withStatus(parts, "due-soon"), parts),
    ),
    part("next", document.parts.nextPeriod, dueRows("next", dueNext(assessment), parts)),
    part("continued", document.parts.continued, documentRows("paragraph", "continued", continued)),
  ]);
  return sections.length > 0
    ? sections
    : [documentRow("paragraph", "next none", { left: document.nothingNext })];
}

function proposalRows(parts: DocumentParts, unitWords: UnitWords): ReportRowModel[] {
  const { document } = parts.words;
  const { amendments, otherProposals } = unitWords;
  const sections = numbered([
    part("amendments", document.parts.amendments, amendments),
    part("proposals", document.parts.otherProposals, otherProposals),
  ]);
  return sections.length > 0
    ? sections
    : [documentRow("paragraph", "proposal none", { left: document.nothingProposed })];
}
