import { parseDate } from "@internationalized/date";
import { format } from "numfmt";
import {
  clauseStatusRules,
  readStatus,
  wholeStatusRules,
} from "../../../src/domain/submission/readStatus";
import type { ReportedStatus } from "../../../src/domain/submission/unitReport/UnitReport";
import { readTiming, readTimingPhrase } from "../../../src/domain/timing/readTiming";
import { recurrenceRules } from "../../../src/domain/timing/recurrence/readRecurrence";
import { timingRules } from "../../../src/domain/timing/rule/timingRules";
import { spanRules } from "../../../src/domain/timing/span/spanRules";
import type { Timing, TimingKind } from "../../../src/domain/timing/Timing";
import { calendarVi } from "../../../src/i18n/vi/calendar";
import { dateCells } from "../../domain/timing/phrases/dateCells";
import { recurrenceVi } from "./recurrenceVi";
import {
  recurrenceTitles,
  spanTitles,
  statusTitles,
  timingTitles,
  type RuleTitles,
} from "./ruleTitles";

const kinds: Readonly<Record<TimingKind, string>> = {
  window: "khoảng thời gian",
  deadline: "hạn cụ thể",
  continuous: "thường xuyên",
  recurring: "định kỳ",
  conditional: "có điều kiện",
  unknown: "cần kiểm tra",
};

const statuses: Readonly<Record<ReportedStatus, string>> = {
  done: "hoàn thành",
  in_progress: "đang thực hiện",
  not_started: "chưa thực hiện",
  not_applicable: "không phải thực hiện",
  percent: "tỷ lệ",
  unknown: "cần kiểm tra",
};

/**
 * The page an official reads to approve how timing and statuses are read, as Markdown. Every row is an example of
 * a rule, read at this moment by the reader itself.
 */
export function buildReadingPage(): string {
  return (
    [
      introduction,
      "## Thời gian thực hiện",
      ...sections(timingTitles, timingRules, timingTable),
      ...uncertainSection(),
      "## Cách ghi ngày, tháng, quý, năm",
      ...sections(spanTitles, spanRules, spanTable),
      "## Chu kỳ của việc định kỳ",
      ...sections(recurrenceTitles, recurrenceRules, recurrenceTable),
      "## Ô ngày tháng của Excel",
      dateCellNote,
      dateCellTable(),
      swappedNote,
      "## Tình trạng",
      statusNote,
      ...sections(statusTitles, [...wholeStatusRules, ...clauseStatusRules], statusTable),
    ].join("\n\n") + "\n"
  );
}

const introduction = `# Cách đọc thời gian thực hiện và tình trạng

Trang này cho biết chương trình đọc cột thời gian của kế hoạch và cột tình trạng của báo cáo như thế nào. Mỗi dòng là một ví dụ của quy tắc đọc, do chính chương trình đọc rồi ghi ra, không sửa bằng tay.

- Các ví dụ đọc trong năm kế hoạch 2022: năm không ghi thì lấy năm của kế hoạch, và kết quả ghi rõ là năm được bổ sung. Năm ghi khác năm kế hoạch được giữ nguyên kèm cảnh báo.
- "Hạn" là ngày cuối cùng còn đúng hạn.
- "Trước ngày 30/6" đọc đúng chữ: hạn là ngày 29/6. Ở mục Cài đặt có thể chọn tính cả ngày 30/6. "Chậm nhất", "không quá", "đến hết" tính cả ngày ấy.
- Chữ hoa, chữ thường, thiếu dấu, kiểu bỏ dấu cũ hay mới, xuống dòng, thừa khoảng trắng đều đọc như nhau.
- Chỗ nào không chắc thì ghi "cần kiểm tra", không bao giờ tự đặt hạn và không báo quá hạn. Ngày không có thật (31/6, tháng 13, quý V) cũng vậy.
- Ô ghi "nt", "-nt-", "như trên" hoặc dấu " lấy thời gian của dòng trên.`;

const dateCellNote = `Cách hiển thị quan trọng như giá trị: ô chỉ hiển thị tháng và năm nghĩa là cả tháng, hạn là ngày cuối tháng, dù Excel giữ trong ô ngày đầu tháng. Các ví dụ này đọc trong năm kế hoạch 2026.`;

const swappedNote = `Ngày gõ kiểu Việt Nam vào Excel đặt theo kiểu Mỹ bị đảo ngày và tháng khi ngày không quá 12, còn ngày từ 13 trở lên thì thành chữ. Nếu trong cùng một cột vừa có ô hiển thị tháng trước ngày (m/d/yyyy) vừa có chữ như "25/11/2022", chương trình đề nghị ngày đúng kèm căn cứ, không tự sửa, và không báo quá hạn theo ngày còn nghi ngờ.`;

const statusNote = `Sớm hay muộn không thuộc tình trạng: "Hoàn thành quá hạn" là hoàn thành, "Quá hạn" là đang thực hiện. Đã trình, đã lấy ý kiến là một bước, chưa phải kết thúc.`;

interface NamedRule {
  readonly name: string;
  readonly examples: readonly unknown[];
}

/** A section for each rule that has examples, in the order of the titles. */
function sections<Rule extends NamedRule>(
  titles: RuleTitles,
  rules: readonly Rule[],
  table: (rule: Rule) => string,
): string[] {
  const untitled = rules.filter(({ name }) => titles[name] === undefined);
  if (untitled.length > 0) {
    throw new Error(`no title for ${untitled.map(({ name }) => name).join(", ")}`);
  }
  return Object.entries(titles).flatMap(([name, [title, note]]) => {
    const rule = rules.find((one) => one.name === name);
    if (!rule) throw new Error(`no rule ${name}`);
    if (rule.examples.length === 0) return [];
    return [`### ${title}`, ...(note === "" ? [] : [note]), table(rule)];
  });
}

/** Phrases that no rule reads; the page cannot say so of one that is read. */
const uncertain = [
  "Tháng 13/2022",
  "31/6/2022",
  "Quý V/2022",
  "ngày … tháng … năm 2022",
  "Quý .../2022",
  "Quý II/20222",
  "T2-T6",
  "3/4 cuộc",
  "30",
  "02 hội nghị",
  "Phòng Cải cách hành chính",
  "########",
];

function uncertainSection(): string[] {
  const options = { year: 2022, beforeIsInclusive: false, issuedOn: null };
  const rows = uncertain.map((text) => [text, ...timingCells(readTimingPhrase(text, options))]);
  if (rows.some(([, kind]) => kind !== kinds.unknown)) throw new Error("a phrase is read by now");
  return [
    "### Không xác định được",
    "Ngày không có thật, chỗ còn để trống, chữ đọc được hai cách hoặc không phải thời gian: không đặt hạn, không báo quá hạn, đề nghị người phụ trách ghi lại.",
    markdownTable(["Cách ghi", "Được đọc là"], rows),
  ];
}

function timingTable({ examples }: (typeof timingRules)[number]): string {
  return markdownTable(
    ["Cách ghi", "Được đọc là", "Từ ngày", "Hạn", "Chu kỳ", "Bổ sung"],
    examples.map(([text, { issuedOn }]) => {
      const issued = issuedOn === undefined ? null : parseDate(issuedOn);
      const options = { year: 2022, beforeIsInclusive: false, issuedOn: issued };
      return [text, ...timingCells(readTimingPhrase(text, options))];
    }),
  );
}

const supplies: Readonly<Record<Timing["supplied"][number], string>> = {
  year: "năm của kế hoạch",
  "issue-date": "ngày ban hành",
  ditto: "dòng trên",
  section: "tên mục",
};

function timingCells({ kind, start, due, recurrence, supplied }: Timing): string[] {
  return [
    kinds[kind],
    start ? calendarVi.date(start) : "",
    due ? calendarVi.date(due) : "",
    recurrence === null ? "" : recurrenceVi(recurrence),
    supplied.map((what) => supplies[what]).join(", "),
  ];
}

function spanTable({ examples }: (typeof spanRules)[number]): string {
  return markdownTable(
    ["Cách ghi", "Từ ngày", "Đến ngày"],
    examples.map(([text, from, to]) => [text, calendarVi.isoDate(from), calendarVi.isoDate(to)]),
  );
}

function recurrenceTable({ examples }: (typeof recurrenceRules)[number]): string {
  return markdownTable(
    ["Cách ghi", "Chu kỳ"],
    examples.map(([text, recurrence]) => [text, recurrenceVi(recurrence)]),
  );
}

function dateCellTable(): string {
  const rows = dateCells
    .filter(([value]) => value >= 0 && value < 99999)
    .map(([value, numberFormat]) => {
      const options = { year: 2026, beforeIsInclusive: false, issuedOn: null };
      const timing = readTiming({ value, numberFormat, date1904: false }, options);
      const cells = timingCells(timing).slice(0, 3);
      return [format(numberFormat, value).trim(), `\`${numberFormat}\``, ...cells];
    });
  const shown = rows.map(([text]) => text);
  return markdownTable(
    ["Ô hiển thị", "Định dạng của ô", "Được đọc là", "Từ ngày", "Hạn"],
    rows.filter(([text], at) => shown.indexOf(text) === at),
  );
}

function statusTable({ examples }: (typeof clauseStatusRules)[number]): string {
  return markdownTable(
    ["Cách ghi", "Được đọc là"],
    examples.map(([text]) => {
      const { status, percent } = readStatus(text);
      return [
        text,
        status === "percent" ? calendarVi.number(percent ?? 0) + "%" : statuses[status],
      ];
    }),
  );
}

function markdownTable(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const used = header.map((_, at) => at === 0 || rows.some((row) => row[at] !== ""));
  const line = (cells: readonly string[]) =>
    `| ${cells
      .filter((_, at) => used[at])
      .map(cell)
      .join(" | ")} |`;
  return [line(header), line(header.map(() => "---")), ...rows.map(line)].join("\n");
}

function cell(text: string): string {
  return text.replace(/\|/gu, "\\|").replace(/\s*\n\s*/gu, " ");
}
