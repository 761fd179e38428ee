import type { IParagraphStyleOptions, IStylesOptions } from "docx";

/** Styles of paragraphs. The first six are Word's own, so that its navigation and lists of contents know them. */
export type WordStyle =
  | "Title"
  | "Subtitle"
  | "Heading1"
  | "Heading2"
  | "Heading3"
  | "BodyText"
  | "ParentBody"
  | "Agency"
  | "Motto"
  | "DocumentNumber"
  | "DocumentAbout"
  | "PlaceAndDate"
  | "Period"
  | "Addressee"
  | "AddresseeList"
  | "UnitText"
  | "RecipientsHead"
  | "Recipient"
  | "Authority"
  | "Signatory"
  | "AnnexNumber"
  | "AnnexTitle"
  | "AnnexSource"
  | "AnnexText"
  | "AnnexSmallText"
  | "Rule"
  | "PageNumber"
  | "SectionEnd";

/** How the paragraphs of a style look. */
export interface Look {
  readonly name: string;
  /** Points. */
  readonly size: number;
  readonly isBold?: boolean;
  readonly isItalic?: boolean;
  readonly alignment?: "left" | "center" | "both";
  /** First line of 1.27 cm (NĐ 30/2020, Phụ lục I, phần I, mục II, khoản 6 điểm e). */
  readonly isIndented?: boolean;
  /** Points left free on the left. */
  readonly left?: number;
  /** Points above and below. */
  readonly before?: number;
  readonly after?: number;
  /** 1 for single spacing. */
  readonly lines?: number;
  /** Level in Word's navigation, 0 for the highest. */
  readonly level?: number;
  /** The style of the paragraph that is typed after one of these; itself where left out. */
  readonly next?: WordStyle;
  readonly isKeptWithNext?: boolean;
}

const heading = {
  size: 13,
  isIndented: true,
  before: 6,
  after: 4,
  lines: 1.15,
  next: "BodyText",
  isKeptWithNext: true,
} as const;
const centredTitle = { size: 14, isBold: true, alignment: "center" } as const;

/** Sizes after NĐ 30/2020, Phụ lục I, phần I, mục II and III; the decree rules no size for tables. */
export const wordLooks: Readonly<Record<WordStyle, Look>> = {
  Title: { name: "Title", ...centredTitle, before: 14, next: "Subtitle" },
  Subtitle: { name: "Subtitle", ...centredTitle, next: "BodyText" },
  Heading1: { name: "heading 1", ...heading, isBold: true, level: 0 },
  Heading2: { name: "heading 2", ...heading, isBold: true, level: 1 },
  Heading3: { name: "heading 3", ...heading, alignment: "both", level: 2 },
  BodyText: {
    name: "Body Text",
    size: 13,
    alignment: "both",
    isIndented: true,
    before: 6,
    lines: 1.15,
  },
  ParentBody: { name: "Cơ quan chủ quản", size: 12, alignment: "center" },
  Agency: { name: "Cơ quan ban hành", size: 12, isBold: true, alignment: "center" },
  Motto: { name: "Tiêu ngữ", size: 13, isBold: true, alignment: "center" },
  DocumentNumber: { name: "Số, ký hiệu", size: 13, alignment: "center", before: 6 },
  DocumentAbout: { name: "Trích yếu công văn", size: 12, alignment: "center", before: 6 },
  PlaceAndDate: {
    name: "Địa danh, thời gian",
    size: 13,
    isItalic: true,
    alignment: "center",
    before: 6,
  },
  Period: { name: "Kỳ báo cáo", size: 13, isItalic: true, alignment: "center", before: 6 },
  Addressee: { name: "Kính gửi", size: 13, alignment: "center", before: 10, after: 10 },
  AddresseeList: { name: "Kính gửi (danh sách)", size: 13, alignment: "left", left: 150 },
  UnitText: { name: "Nội dung của đơn vị", size: 12, alignment: "left" },
  // The block of signature and "Nơi nhận" stays on one page.
  RecipientsHead: {
    name: "Nơi nhận",
    size: 12,
    isBold: true,
    isItalic: true,
    before: 10,
    isKeptWithNext: true,
  },
  Recipient: { name: "Nơi nhận (danh sách)", size: 11, isKeptWithNext: true },
  Authority: {
    name: "Quyền hạn, chức vụ",
    size: 13,
    isBold: true,
    alignment: "center",
    before: 10,
    isKeptWithNext: true,
  },
  Signatory: { name: "Họ tên người ký", size: 13, isBold: true, alignment: "center" },
  AnnexNumber: { name: "Số phụ lục", ...centredTitle, level: 0, isKeptWithNext: true },
  AnnexTitle: { name: "Tên phụ lục", ...centredTitle, isKeptWithNext: true },
  AnnexSource: {
    name: "Kèm theo",
    size: 13,
    isItalic: true,
    alignment: "center",
    after: 6,
    isKeptWithNext: true,
  },
  AnnexText: { name: "Bảng phụ lục", size: 10 },
  AnnexSmallText: { name: "Bảng phụ lục (nhỏ)", size: 8 },
  Rule: { name: "Đường kẻ", size: 2, before: 3 },
  PageNumber: { name: "Số trang", size: 13, alignment: "center" },
  SectionEnd: { name: "Hết phần", size: 1 },
};

const font = "Times New Roman";

function styleOptions([id, look]: [string, Look]): IParagraphStyleOptions {
  return {
    id,
    name: look.name,
    basedOn: "Normal",
    next: look.next ?? id,
    quickFormat: true,
    run: { size: look.size * 2, bold: look.isBold ?? false, italics: look.isItalic ?? false },
    paragraph: {
      alignment: look.alignment ?? "left",
      keepNext: look.isKeptWithNext ?? false,
      spacing: {
        before: (look.before ?? 0) * 20,
        after: (look.after ?? 0) * 20,
        line: Math.round((look.lines ?? 1) * 240),
        lineRule: "auto",
      },
      indent: { left: (look.left ?? 0) * 20, firstLine: look.isIndented ? 720 : 0 },
      ...(look.level !== undefined && { outlineLevel: look.level }),
    },
  };
}

/** All styles of a document in Times New Roman 13, black, with the language that Word's spelling follows. */
export function wordStyles(language: string): IStylesOptions {
  return {
    default: {
      document: {
        run: {
          font,
          size: 26,
          color: "000000",
          language: { value: language, eastAsia: language },
        },
      },
    },
    paragraphStyles: Object.entries(wordLooks).map(styleOptions),
  };
}
