import { annexKinds, type AnnexKind } from "./ReportWords";

/** Parts of the document that can be left out, beside the annexes. */
export const documentParts = [
  "resultTexts",
  "figureLines",
  "innovations",
  "difficulties",
  "nextTasks",
] as const;

export type DocumentPart = (typeof documentParts)[number];

/** A part of the document, or an annex. */
export type ReportPart = DocumentPart | AnnexKind;

/** Annexes that hold what people note and decide, or what would be lost without them: they always stay. */
const fixedAnnexes: readonly AnnexKind[] = ["results", "unplanned", "amendments"];

/** Every part that the officer may leave out. */
export const optionalParts: readonly ReportPart[] = [
  ...documentParts,
  ...annexKinds.filter((kind) => !fixedAnnexes.includes(kind)),
];

/** Who the report goes to: from the office to the Director, or from the department to the province. */
export type ReportTemplate = "office" | "department";

/** What the office has set for its reports, kept with the workbook; "" takes what the plan's head says. */
export interface ReportSettings {
  readonly template: ReportTemplate;
  /** "UBND TỈNH BÌNH ĐỊNH". */
  readonly parentBody: string;
  /** "SỞ NỘI VỤ". */
  readonly department: string;
  /** "VĂN PHÒNG". */
  readonly office: string;
  readonly place: string;
  /** "Số:      /BC-VP"; the number itself is for văn thư. */
  readonly symbol: string;
  readonly addressee: string;
  /** Lines over the signature: "KT. GIÁM ĐỐC" and "PHÓ GIÁM ĐỐC", one a line. */
  readonly authority: string;
  readonly signatory: string;
  /** "Nơi nhận", one a line. */
  readonly recipients: string;
  /** Units' words in the document: one row a unit, or merged into one text an activity. */
  readonly resultTexts: "units" | "merged";
  readonly leftOut: readonly ReportPart[];
}

/** What holds where nobody has set anything. */
export const defaultReportSettings: ReportSettings = {
  template: "office",
  parentBody: "",
  department: "",
  office: "",
  place: "",
  symbol: "",
  addressee: "",
  authority: "",
  signatory: "",
  recipients: "",
  resultTexts: "units",
  leftOut: ["matrix"],
};

/** Key of the workbook's settings that holds them as JSON. */
export const reportSettingsKey = "report";

/** Reads the kept settings; what is missing or of another kind is as by default. */
export function readReportSettings(settings: Readonly<Record<string, string>>): ReportSettings {
  const kept = parse(settings[reportSettingsKey]);
  const text = (name: keyof ReportSettings): string => {
    const value = kept[name];
    return typeof value === "string" ? value : "";
  };
  const leftOut = kept["leftOut"];
  return {
    template: kept["template"] === "department" ? "department" : "office",
    parentBody: text("parentBody"),
    department: text("department"),
    office: text("office"),
    place: text("place"),
    symbol: text("symbol"),
    addressee: text("addressee"),
    authority: text("authority"),
    signatory: text("signatory"),
    recipients: text("recipients"),
    resultTexts: kept["resultTexts"] === "merged" ? "merged" : "units",
    leftOut: Array.isArray(leftOut)
      ? optionalParts.filter((part) => leftOut.includes(part))
      : defaultReportSettings.leftOut,
  };
}

function parse(text: string | undefined): Record<string, unknown> {
  try {
    const kept: unknown = JSON.parse(text ?? "{}");
    return typeof kept === "object" && kept !== null ? { ...kept } : {};
  } catch {
    return {};
  }
}
