import type { ColumnRole, TableKind } from "./ColumnRole";

/** How one header cell was read. */
export interface HeaderReading {
  readonly role: ColumnRole;
  /** Gives way to another column of the same role. */
  readonly isWeak: boolean;
}

/** One column's header before the others are looked at. */
export interface HeaderColumn {
  /** Its own words, as `headerWords` gives them. */
  readonly words: string;
  /** Role of the heading above it; null where there is none or it says nothing. */
  readonly group: ColumnRole | null;
  /** By its own words alone; null where they say nothing. */
  readonly reading: HeaderReading | null;
}

/** "Đơn vị": an organisation, or a unit of measure in a table of targets. */
const organisationOrMeasure = /^đơn vị(, địa phương)?$/u;
/** "Chỉ tiêu": what is to be done where nothing else says it, else a figure to reach. */
const targetOrContent =
  /^chỉ tiêu( chủ yếu| cụ thể| cơ bản| chính| kế hoạch| giao| được giao| phấn đấu| đề ra)?( năm \d{4})?$/u;
/** "Kế hoạch 2024": the figure to reach, under the year it is for. */
const targetOfYear = /^(kế hoạch|mục tiêu)( năm)? \d{4}$/u;
/** "Mục tiêu" beside "Nhiệm vụ" says what for. */
const aimOrContent = /^(mục tiêu|tiêu chí)( chung| cụ thể)?$/u;
/** "Nhóm nhiệm vụ" beside "Nhiệm vụ cụ thể" says of what kind. */
const kindOfContent = /^nhóm (nhiệm vụ|công việc|giải pháp|nội dung)/u;

/** Whether the words alone say nothing for certain. */
export function isContextual(words: string): boolean {
  return organisationOrMeasure.test(words) || isTarget(words);
}

function isTarget(words: string): boolean {
  return targetOrContent.test(words) || targetOfYear.test(words);
}

/** What the other columns of the header say. */
interface WholeHeader {
  readonly kind: TableKind;
  readonly columns: readonly HeaderColumn[];
  readonly isMeasured: boolean;
}

/** The reading of each column once the whole header is known: the same words change role with their neighbours. */
export function decideByHeader(columns: readonly HeaderColumn[], kind: TableKind): HeaderReading[] {
  const isMeasured = columns.some(
    ({ words, reading }) => reading?.role === "quantity" || isTarget(words),
  );
  const header: WholeHeader = { kind, columns, isMeasured };
  return columns.map((column) => ({
    role: decideRole(column, header),
    isWeak: (column.reading?.isWeak ?? false) || isOnlyKind(column, header),
  }));
}

function isOnlyKind({ words }: HeaderColumn, header: WholeHeader): boolean {
  return kindOfContent.test(words) && count(header, "content") > 1;
}

function decideRole(column: HeaderColumn, header: WholeHeader): ColumnRole {
  const { words } = column;
  const role = column.reading?.role ?? "other";
  const isPlan = header.kind === "plan";
  if (organisationOrMeasure.test(words)) {
    const leads = isPlan && has(header, "content") && !has(header, "lead") && !header.isMeasured;
    return leads ? "lead" : "other";
  }
  if (targetOrContent.test(words))
    return isPlan && !has(header, "content") ? "content" : "quantity";
  if (targetOfYear.test(words)) return "quantity";
  if (aimOrContent.test(words) && count(header, "content") > 1) return "other";
  if (words === "kết quả" && role === "product" && count(header, "product") > 1) return "result";
  if (words === "thực hiện") return readDoing(column, header);
  if (words === "kế hoạch") return isComparing(header) ? "quantity" : role;
  if (/^(tháng|quý|tuần|năm|đợt|giai đoạn)( thực hiện)?$/u.test(words))
    return readsAsTime(header) ? "timing" : role;
  if (words === "hoàn thành") return readEnding(column, header);
  if (/^tiến độ/u.test(words)) return readProgress(role, header);
  if (words === "thời gian hoàn thành" && isTracking(header)) return "completed_on";
  return role;
}

/** "Thực hiện" beside "Phối hợp", or under "Phân công": who does it. */
function readDoing({ group }: HeaderColumn, header: WholeHeader): ColumnRole {
  if (header.kind === "report" && isComparing(header)) return "quantity";
  const isBesideOthers = has(header, "coordinators") && !has(header, "lead");
  return header.kind === "plan" && (group === "lead" || isBesideOthers) ? "lead" : "other";
}

/** "Kế hoạch | Thực hiện | Tỷ lệ": what was to be reached, what was. */
function isComparing({ columns, kind }: WholeHeader): boolean {
  const hasWords = (wanted: string) => columns.some(({ words }) => words === wanted);
  return kind === "report" && hasWords("kế hoạch") && hasWords("thực hiện");
}

/** "Tháng | Nội dung | Chủ trì": when it is to be done, where no other column says it. */
function readsAsTime(header: WholeHeader): boolean {
  return header.kind === "plan" && has(header, "content") && !has(header, "timing");
}

/**
 * "Hoàn thành" under "Thời gian" or beside "Bắt đầu" is a time, and so it is where a plan says who and nothing else says
 * when; else a column to tick.
 */
function readEnding({ group }: HeaderColumn, header: WholeHeader): ColumnRole {
  const { kind, columns } = header;
  const isOnlyTime =
    kind === "plan" &&
    has(header, "lead") &&
    !has(header, "timing") &&
    count(header, "status") === 1;
  const isTime =
    isOnlyTime || group === "timing" || columns.some(({ words }) => /bắt đầu|^từ/u.test(words));
  if (!isTime) return "status";
  return kind === "plan" ? "timing" : "completed_on";
}

/** "Tiến độ" is the deadline in a plan and the status in a report, unless another column already is. */
function readProgress(role: ColumnRole, header: WholeHeader): ColumnRole {
  const { kind, columns } = header;
  const isDeadlineElsewhere =
    !isTracking(header) && columns.some(({ words }) => /^(thời hạn|thời gian|hạn)/u.test(words));
  const isStatusElsewhere = columns.some(({ words }) => /^(tình trạng|trạng thái)/u.test(words));
  if (kind === "plan" && role === "timing" && isDeadlineElsewhere) return "status";
  if (kind === "report" && role === "status" && isStatusElsewhere && !has(header, "timing")) {
    return "timing";
  }
  return role;
}

/** "Tiến độ | Thời gian nhận | Thời gian hoàn thành": received and done, beside the time that was set. */
function isTracking({ columns }: WholeHeader): boolean {
  const hasWords = (wanted: RegExp) => columns.some(({ words }) => wanted.test(words));
  return (
    hasWords(/^(thời gian|ngày) (nhận|tiếp nhận|giao)/u) && hasWords(/^(tiến độ|thời hạn|hạn)/u)
  );
}

function has(header: WholeHeader, role: ColumnRole): boolean {
  return header.columns.some(({ reading }) => reading?.role === role);
}

function count(header: WholeHeader, role: ColumnRole): number {
  return header.columns.filter(({ reading }) => reading?.role === role).length;
}
