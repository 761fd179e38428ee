import type { RunOptions } from "../../src/domain/Assessment";
import type { FindingCode } from "../../src/domain/Finding";
import type { SheetRows } from "./snapshotFromRows";
import { raisedOfList } from "./raisedOfList";
import {
  done,
  good,
  goodRow,
  plan,
  report,
  reportWith,
  roster,
  withFigures,
} from "./findingSheets";

export interface Raised {
  readonly sheets: readonly SheetRows[];
  /** "sheet!cell", as far as the finding says where. */
  readonly at: string;
  /** Words that the Vietnamese sentence must have beside the place. */
  readonly says: string;
  readonly options?: Partial<RunOptions>;
  readonly isProtected?: boolean;
}

/** One workbook for each problem, as small as it can be. */
export const raised: Partial<Record<FindingCode, Raised>> = {
  "plan-not-found": { sheets: [roster], at: "!", says: "không tìm thấy bảng kế hoạch" },
  "plan-ambiguous": {
    sheets: [
      { ...good, name: "KH 1" },
      { ...good, name: "KH 2" },
    ],
    at: "!",
    says: "KH 1, KH 2",
  },
  "column-missing": {
    sheets: [
      {
        name: "Kế hoạch",
        rows: [
          ["TT", "Nội dung", "Hình thức", "Cơ quan chủ trì"],
          [1, "Đăng tin", "Tin", "Văn phòng Sở"],
        ],
      },
      roster,
    ],
    at: "Kế hoạch!",
    says: "Thời gian thực hiện",
  },
  "column-ambiguous": {
    sheets: [
      {
        name: "Kế hoạch",
        rows: [
          ["TT", "Nội dung", "Đơn vị chủ trì", "Phòng chủ trì", "Thời hạn"],
          [1, "Đăng tin", "Văn phòng Sở", "", "Quý I/2022"],
        ],
      },
      roster,
    ],
    at: "Kế hoạch!D1",
    says: "“Phòng chủ trì”",
  },
  "section-read": {
    sheets: [
      {
        name: "Kế hoạch",
        rows: [
          ["TT", "Nội dung", "Cơ quan phối hợp", "Thời gian thực hiện"],
          ["I", "Văn phòng Sở", "", ""],
          [1, "Đăng tin", "", "Quý I/2022"],
        ],
      },
      roster,
    ],
    at: "Kế hoạch!B2",
    says: "“Văn phòng Sở”",
  },
  "column-assumed": {
    sheets: [
      {
        name: "Kế hoạch",
        rows: [
          ["TT", "Nơi được kiểm tra", "Cơ quan chủ trì", "Cơ quan phối hợp", "Thời gian"],
          [1, "Ủy ban nhân dân huyện Tây Sơn", "Văn phòng Sở", "", "Quý I/2022"],
        ],
      },
      roster,
    ],
    at: "Kế hoạch!B1",
    says: "“Nơi được kiểm tra”",
  },
  "ordinal-duplicate": {
    sheets: [plan([goodRow, goodRow]), roster],
    at: "Kế hoạch!A4",
    says: "bị trùng",
  },
  "ordinal-gap": {
    sheets: [plan([goodRow, [3, ...goodRow.slice(1)]]), roster],
    at: "Kế hoạch!A4",
    says: "lẽ ra là 2",
  },
  "content-blank": {
    sheets: [plan([[1, "", ...goodRow.slice(2)]]), roster],
    at: "Kế hoạch!B3",
    says: "chưa ghi tên nội dung",
  },
  "lead-blank": {
    sheets: [plan([[1, "Đăng tin", "", "Thanh tra Sở", "Quý II/2022"]]), roster],
    at: "Kế hoạch!C3",
    says: "chưa ghi cơ quan chủ trì",
  },
  "lead-unknown": {
    sheets: [plan([[1, "Đăng tin", "Phòng Kế toán", "", "Quý II/2022"]]), roster],
    at: "Kế hoạch!C3",
    says: "“Phòng Kế toán”",
  },
  "coordinator-unknown": {
    sheets: [plan([[1, "Đăng tin", "Văn phòng Sở", "Phòng Kế toán", "Quý II/2022"]]), roster],
    at: "Kế hoạch!D3",
    says: "“Phòng Kế toán”",
  },
  "timing-blank": {
    sheets: [plan([[1, "Đăng tin", "Văn phòng Sở", "", ""]]), roster],
    at: "Kế hoạch!E3",
    says: "chưa ghi thời gian",
  },
  "timing-unreadable": {
    sheets: [plan([[1, "Đăng tin", "Văn phòng Sở", "", "31/02/2022"]]), roster],
    at: "Kế hoạch!E3",
    says: "“31/02/2022”",
  },
  "timing-other-year": {
    sheets: [plan([[1, "Đăng tin", "Văn phòng Sở", "", "Quý II/2021"]]), roster],
    at: "Kế hoạch!E3",
    says: "năm 2021",
  },
  "row-continued": {
    sheets: [
      plan([
        [1, "Đăng tin về cải cách", "Văn phòng Sở", "", "Quý I/2022"],
        ["", "hành chính của tỉnh", "", "", ""],
        [2, "Hai", "Văn phòng Sở", "", "Quý I/2022"],
      ]),
      roster,
    ],
    at: "Kế hoạch!B4",
    says: "dòng 3",
  },
  "date-month-only": {
    sheets: [
      plan([[1, "Đăng tin", "Văn phòng Sở", "", 44682]], { formats: { E3: "m/yyyy" } }),
      roster,
    ],
    at: "Kế hoạch!E3",
    says: "31/5/2022",
  },
  "ditto-read": {
    sheets: [plan([goodRow, [2, "Hai", "nt", "", "Quý II/2022"]]), roster],
    at: "Kế hoạch!C4",
    says: "“Văn phòng Sở”",
  },
  "date-swapped": {
    sheets: [
      plan(
        [
          [1, "Một", "Văn phòng Sở", "", 44684],
          [2, "Hai", "Văn phòng Sở", "", "25/6/2022"],
        ],
        { formats: { E3: "m/d/yyyy" } },
      ),
      roster,
    ],
    at: "Kế hoạch!E3",
    says: "05/3/2022",
  },
  "status-unreadable": {
    sheets: [good, roster, report("Văn phòng Sở", [[1, "Đăng tin, bài", "5 tin", "abc xyz"]])],
    at: "Văn phòng Sở!D5",
    says: "“abc xyz”",
  },
  "done-without-date": {
    sheets: [good, roster, report("Văn phòng Sở", [done.slice(0, 4)])],
    at: "Văn phòng Sở!E5",
    says: "thiếu ngày hoàn thành",
  },
  "done-in-future": {
    sheets: [good, roster, report("Văn phòng Sở", [[...done.slice(0, 4), "20/12/2022"]])],
    at: "Văn phòng Sở!E5",
    says: "20/12/2022",
  },
  "done-long-ago": {
    sheets: [good, roster, report("Văn phòng Sở", [[...done.slice(0, 4), "10/6/1922"]])],
    at: "Văn phòng Sở!E5",
    says: "10/6/1922",
  },
  "sent-in-future": {
    sheets: [good, roster, reportWith({ unit: "Văn phòng Sở", sent: "10/12/2022" }, [done])],
    at: "Văn phòng Sở!A3",
    says: "10/12/2022",
  },
  "status-contradicts": {
    sheets: [
      good,
      roster,
      report("Văn phòng Sở", [[1, "Đăng tin, bài", "5 tin", "Chưa thực hiện", "20/5/2022"]]),
    ],
    at: "Văn phòng Sở!D5",
    says: "“Chưa thực hiện”",
  },
  "activity-unknown": {
    sheets: [
      good,
      roster,
      report("Văn phòng Sở", [done, [9, "Việc khác hẳn", "Đã làm", "Hoàn thành", "20/5/2022"]]),
    ],
    at: "Văn phòng Sở!B6",
    says: "“Việc khác hẳn”",
  },
  "activity-changed": {
    sheets: [
      good,
      roster,
      report("Văn phòng Sở", [
        [1, "Tổ chức hội nghị tổng kết", "Đã làm", "Hoàn thành", "20/5/2022"],
      ]),
    ],
    at: "Văn phòng Sở!B5",
    says: "kế hoạch ghi",
  },
  "sheet-unknown": {
    sheets: [good, roster, report("Phòng Kế toán", [done])],
    at: "Phòng Kế toán!A1",
    says: "“Phòng Kế toán”",
  },
  "sheet-hidden": {
    sheets: [{ ...good, visibility: "hidden" }, roster],
    at: "Kế hoạch!",
    says: "đang ẩn",
  },
  "rows-hidden": {
    sheets: [{ ...good, hiddenRows: [2] }, roster],
    at: "Kế hoạch!B3",
    says: "dòng 3",
  },
  "columns-hidden": {
    sheets: [{ ...good, hiddenColumns: [2] }, roster],
    at: "Kế hoạch!",
    says: "cột C",
  },
  "sheet-protected": {
    sheets: [{ ...good, isProtected: true }, roster],
    at: "Kế hoạch!",
    says: "đang được bảo vệ",
  },
  "workbook-protected": {
    sheets: [good, roster],
    isProtected: true,
    at: "!",
    says: "cấu trúc sổ tính",
  },
  "report-missing": {
    sheets: [good, roster, report("Văn phòng Sở", [done])],
    at: "!",
    says: "Thanh tra Sở",
  },
  "report-late": {
    sheets: [good, roster, reportWith({ unit: "Văn phòng Sở", sent: "20/6/2022" }, [done])],
    at: "Văn phòng Sở!A3",
    says: "chậm 5 ngày",
  },
  "report-empty": {
    sheets: [good, roster, report("Văn phòng Sở", [[1, "Đăng tin, bài", "", "", ""]])],
    at: "Văn phòng Sở!",
    says: "chưa có nội dung",
  },
  "figure-cumulative": {
    sheets: [
      good,
      roster,
      withFigures("VP Q1", "Quý I/2022", 3, 3),
      withFigures("VP", "Quý II/2022", 4, 9),
    ],
    at: "VP!E5",
    says: "phải là 7",
  },
  "quantity-unreadable": {
    sheets: [good, roster, withFigures("VP", "Quý II/2022", "4-5", 9)],
    at: "VP!D5",
    says: "“4-5”",
  },
  "figures-without-unit": {
    sheets: [
      good,
      roster,
      {
        name: "Bảng chung",
        rows: [
          ["BÁO CÁO KẾT QUẢ QUÝ II/2022"],
          ["TT", "Nội dung", "Đơn vị", "Kết quả thực hiện", "Tình trạng"],
          [1, "Đăng tin, bài", "Văn phòng Sở", "Đã đăng", "Hoàn thành"],
          [],
          ["BIỂU SỐ LIỆU"],
          ["TT", "Chỉ tiêu", "Trong kỳ", "Lũy kế"],
          [1, "Số hội nghị", 2, 5],
        ],
      },
    ],
    at: "Bảng chung!A7",
    says: "“Số hội nghị”",
  },
  "report-wrong-period": {
    sheets: [good, roster, reportWith({ unit: "Văn phòng Sở", period: "Quý I/2022" }, [done])],
    at: "Văn phòng Sở!A2",
    says: "sai kỳ",
  },
  "report-duplicate": {
    sheets: [
      good,
      roster,
      report("Văn phòng Sở", [done]),
      report("Văn phòng Sở", [done], { name: "VP (2)" }),
    ],
    at: "VP (2)!",
    says: "nhiều trang tính",
  },
  "report-incomplete": {
    sheets: [
      plan([goodRow, [2, "Tổ chức tọa đàm", "Văn phòng Sở", "", "Quý II/2022"]]),
      roster,
      report("Văn phòng Sở", [done]),
    ],
    at: "Văn phòng Sở!",
    says: "còn thiếu nội dung số 2",
  },
  "report-unreadable": {
    sheets: [
      good,
      roster,
      { name: "VP", rows: [["Đơn vị: Văn phòng Sở"], ["Kỳ báo cáo: Quý II/2022"]] },
    ],
    at: "VP!",
    says: "không đọc được bảng kết quả",
  },
  "report-undated": {
    sheets: [good, roster, reportWith({ unit: "Văn phòng Sở", sent: "" }, [done])],
    at: "Văn phòng Sở!A3",
    says: "ngày gửi",
  },
  "legacy-encoding": {
    sheets: [plan([[1, "Tuyªn truyÒn c¶i c¸ch", "Văn phòng Sở", "", "Quý II/2022"]]), roster],
    at: "Kế hoạch!B3",
    says: "“Tuyên truyền cải cách”",
  },
  "formula-error": {
    sheets: [plan([[1, "Đăng tin", "#REF!", "", "Quý II/2022"]]), roster],
    at: "Kế hoạch!C3",
    says: "#REF!",
  },
  "roster-missing": { sheets: [good], at: "!", says: "chưa có danh sách đơn vị" },
  "period-mixed": {
    sheets: [
      good,
      roster,
      report("Văn phòng Sở", [done]),
      reportWith({ unit: "Thanh tra Sở", period: "Quý I/2022" }, [done]),
    ],
    options: { periodId: null },
    at: "!",
    says: "nhiều kỳ",
  },
  ...raisedOfList,
  "dictionary-unreadable": {
    sheets: [
      good,
      roster,
      {
        name: "Từ điển",
        rows: [
          ["Loại", "Từ trong bảng", "Nghĩa là"],
          ["Cột", "Khi nào", "Con voi"],
        ],
      },
    ],
    at: "Từ điển!C2",
    says: "“Con voi”",
  },
};
