const systemReasons: Readonly<Record<string, string>> = {
  EACCES: "không có quyền truy cập",
  EPERM: "hệ thống không cho phép",
  ENOENT: "không có tệp hoặc thư mục này",
  EEXIST: "đã có tệp cùng tên",
  ENOTDIR: "một phần của đường dẫn là tệp, không phải thư mục",
  EISDIR: "đây là thư mục, không phải tệp",
  ENOSPC: "đĩa đã đầy",
  EROFS: "ổ đĩa chỉ cho đọc",
  EBUSY: "tệp đang được chương trình khác mở",
  EMFILE: "đang mở quá nhiều tệp",
  ENAMETOOLONG: "tên tệp quá dài",
  EIO: "lỗi đọc, ghi đĩa",
};

/** Words of the headless command. */
export const cliVi = {
  usage: [
    "Cách dùng:",
    "  check TỆP [tùy chọn] [--json]",
    "  consolidate TỆP -o TỆP_RA [--import TỆP_HOẶC_THƯ_MỤC]… [--word BÁO_CÁO.docx] [tùy chọn] [--json]",
    "  forms TỆP --period KỲ -o THƯ_MỤC [tùy chọn] [--json]     (biểu mẫu cho từng đơn vị)",
    "  remind TỆP [--reply-by NGÀY] [--word CÔNG_VĂN.docx [--unit ĐƠN_VỊ]] [tùy chọn] [--json]   (văn bản đôn đốc)",
    "  import-plan KẾ_HOẠCH.docx -o TỆP_RA [--table SỐ|all] [tùy chọn] [--json]   (kế hoạch từ Word)",
    "  explain timing|headers|status|units   (đọc từng dòng JSON từ đầu vào)",
    "Tùy chọn: --date NĂM-THÁNG-NGÀY, --period 2022-Q2, --submit-by NĂM-THÁNG-NGÀY,",
    "          --plan-sheet TÊN, --year NĂM, --lang vi|en,",
    "          --before-inclusive (“trước ngày 30/6” tính cả ngày 30/6; không ghi thì hạn là 29/6)",
  ].join("\n"),
  noCommand: "Chưa ghi lệnh.",
  unknownCommand: (name: string) => `Không có lệnh “${name}”.`,
  unknownSubject: (name: string) =>
    `Lệnh explain cần một trong: timing, headers, status, units; đang ghi “${name}”.`,
  noBook: "Chưa ghi tệp sổ tính cần đọc.",
  tooManyFiles: (name: string) => `Thừa đối số “${name}”.`,
  noOut: "Lệnh consolidate cần tệp ra: -o TỆP_RA.",
  outIsBook: "Tệp ra phải khác tệp vào. Đề nghị chọn tên khác cho -o.",
  outIsImport: (path: string) =>
    `Tệp ra trùng tệp báo cáo của đơn vị “${path}” nên sẽ ghi đè báo cáo đó. Đề nghị chọn tên khác cho -o.`,
  outOtherKind: (path: string, ending: string) =>
    `Tệp ra “${path}” phải có đuôi ${ending} như sổ tính, nếu không Excel không mở được.`,
  outNeedless: (name: string) => `Lệnh ${name} không ghi sổ tính ra. Đề nghị bỏ -o.`,
  replyByOnlyRemind: "Tùy chọn --reply-by chỉ dùng với lệnh remind.",
  /** Node's code of what went wrong with a file, in words; null for others. */
  systemReason: (code: string): string | null => systemReasons[code] ?? null,
  outNoFolder: (folder: string) => `Không có thư mục “${folder}” để ghi tệp ra.`,
  outNotWritten: (path: string, reason: string) => `Không ghi được tệp “${path}”: ${reason}`,
  outIsFolder: (path: string) => `“${path}” là thư mục. Đề nghị ghi tên tệp ra cho -o.`,
  notWritten: "Chưa ghi tệp ra; xem các lỗi ở trên.",
  badOption: (kind: "unknown" | "no-value" | "needless-value", option: string) =>
    ({
      unknown: `Không có tùy chọn ${option}.`,
      "no-value": `Tùy chọn ${option} thiếu giá trị.`,
      "needless-value": `Tùy chọn ${option} không nhận giá trị.`,
    })[kind],
  badDate: (option: string, text: string) =>
    `${option} phải là một ngày có thật dạng NĂM-THÁNG-NGÀY (ví dụ 2022-07-05); đang ghi “${text}”.`,
  badPeriod: (text: string) =>
    `--period phải có dạng 2022, 2022-H1, 2022-Q2, 2022-M06 hoặc 2022-9M; đang ghi “${text}”.`,
  badYear: (text: string) => `--year phải là năm từ 1990 đến 2100; đang ghi “${text}”.`,
  badLanguage: (text: string) => `--lang phải là vi hoặc en; đang ghi “${text}”.`,
  importOnlyConsolidate: "Tùy chọn --import chỉ dùng với lệnh consolidate.",
  noDocument: "Chưa ghi tài liệu Word (.docx) của kế hoạch.",
  bookOutNoXlsx: (path: string) => `Sổ tính ghi ra phải có đuôi .xlsx; đang ghi “${path}”.`,
  noBookOut: "Lệnh import-plan cần sổ tính để ghi kế hoạch: -o TỆP.xlsx.",
  badTable: (text: string) => `--table phải là số thứ tự của bảng hoặc all; đang ghi “${text}”.`,
  tableOnlyImportPlan: "Tùy chọn --table chỉ dùng với lệnh import-plan.",
  documentUnreadable: (path: string, problem: string) => `Không đọc được tệp “${path}”. ${problem}`,
  chooseTable: (tables: readonly string[], canJoin: boolean) =>
    [
      "Tài liệu có nhiều bảng giống bảng kế hoạch. Đề nghị ghi --table SỐ:",
      ...tables.map((line) => `  ${line}`),
      ...(canJoin ? ["  hoặc --table all để nối tất cả"] : []),
    ].join("\n"),
  noSuchTable: (table: string) => `Không có bảng kế hoạch nào là ${table} trong tài liệu.`,
  wordOnly: "Tùy chọn --word chỉ dùng với lệnh consolidate hoặc remind.",
  wordIsOut: "Tệp của --word phải khác tệp của -o.",
  wordNoDocx: (path: string) => `Tệp Word phải có đuôi .docx; đang ghi “${path}”.`,
  wordExists: (path: string) =>
    `Đã có tệp “${path}”, có thể đã được biên tập nên không ghi đè. Đề nghị chọn tên khác cho --word, hoặc chuyển tệp cũ đi.`,
  wordWritten: (path: string) => `Đã ghi văn bản Word “${path}”.`,
  unitNotReminded: (unit: string, names: readonly string[]) =>
    names.length === 0
      ? `Không có đơn vị nào cần đôn đốc, kể cả “${unit}”.`
      : `Đơn vị “${unit}” không có việc cần đôn đốc. Các đơn vị cần đôn đốc: ${names.join("; ")}.`,
  unitOnlyLetter: "Tùy chọn --unit chỉ dùng với remind … --word.",
  noFolder: "Lệnh forms cần thư mục để ghi biểu mẫu: -o THƯ_MỤC.",
  folderNotMade: (path: string, reason: string) => `Không tạo được thư mục “${path}”: ${reason}`,
  importedLine: (taken: number, all: number) => `Đã nhập ${taken}/${all} báo cáo từ các tệp.`,
  noPlanFound: "Không tìm thấy bảng kế hoạch.",
  noPeriodKnown: "Chưa xác định được kỳ báo cáo. Đề nghị ghi --period, ví dụ --period 2022-Q2.",
  formsLine: (made: number, kept: number, folder: string) =>
    `Đã ghi ${made} biểu mẫu vào thư mục “${folder}”${kept > 0 ? `; ${kept} tệp đã có được giữ nguyên` : ""}.`,
  formLine: (file: string, unit: string, activities: number, isKept: boolean) =>
    `${file}: ${unit}, ${activities} nội dung${isKept ? " (đã có, giữ nguyên)" : ""}`,
  nobodyToRemind: "Không có đơn vị nào cần đôn đốc.",
  bookNotFound: (path: string) => `Không tìm thấy tệp “${path}”.`,
  bookNotRead: (path: string, reason: string) => `Không đọc được tệp “${path}”: ${reason}`,
  bookUnreadable: (path: string, reason: string) => `Không mở được tệp “${path}”. ${reason}`,
  cancelled: "Đã dừng theo yêu cầu. Tệp vào không thay đổi, chưa ghi tệp ra.",
  failed: (reason: string) =>
    `Không chạy được: ${reason}. Tệp vào không thay đổi, chưa ghi tệp ra.`,
  badJsonLine: (line: number) => `Dòng ${line}: không phải JSON.`,
  badJsonShape: (line: number, expected: string) => `Dòng ${line}: cần đối tượng dạng ${expected}.`,
  stages: {
    recovering: "Xem lần chạy trước đã xong chưa",
    reading: "Đọc sổ tính",
    checking: "Kiểm tra",
    building: "Lập báo cáo",
    writing: "Ghi",
    verifying: "Đối chiếu",
    exporting: "Lập văn bản Word",
  },
  severities: { error: "LỖI", warning: "CẢNH BÁO", info: "GHI CHÚ" },
  planLine: (sheet: string, activities: number, overdue: number) =>
    `Kế hoạch: trang tính “${sheet}”, ${activities} nội dung, ${overdue} quá hạn.`,
  submissionsLine: (sent: number, expected: number, period: string) =>
    `Kỳ báo cáo ${period}: đã gửi ${sent}/${expected} đơn vị.`,
  noPeriod: "chưa xác định",
  findingsLine: (errors: number, warnings: number, infos: number) =>
    `${errors} lỗi, ${warnings} cảnh báo, ${infos} ghi chú.`,
  changes: (count: number) =>
    count === 0
      ? "Không có gì mới so với báo cáo của lần trước."
      : `${String(count)} thay đổi so với lần tổng hợp trước.`,
  otherPlan: (sheet: string) =>
    `Sổ tính đã có kế hoạch ở trang tính “${sheet}”, được giữ nguyên. Khi chạy các lệnh khác, ghi --plan-sheet TÊN để chọn kế hoạch.`,
  addedTo: (sheet: string, path: string) =>
    `Đã thêm trang tính “${sheet}” vào sổ tính có sẵn “${path}”; các trang khác giữ nguyên.`,
  written: (sheet: string, path: string) => `Đã lập trang tính “${sheet}” trong tệp “${path}”.`,
};
