import type { NewSheetContent, WritePlan } from "../../src/domain/sheet/WritePlan";
import { area, planSheet, smallContent } from "./smallPlan";

/** A form of few rows: heading, two activities, and all that a new sheet's content can have besides cells. */
export function formContent(): NewSheetContent {
  return {
    ...smallContent([
      ["Đơn vị: Thanh tra", null, null],
      ["Nội dung", "Tình trạng", "Số tin"],
      ["Tuyên truyền", "", ""],
      ["Tọa đàm", "", ""],
    ]),
    links: [],
    validations: [
      {
        area: area(2, 1, 2, 1),
        rule: { kind: "list", texts: ["Hoàn thành", "Đang thực hiện"] },
        prompt: { title: "Tình trạng", message: "Chọn trong danh sách" },
        error: { title: "Chưa đúng", message: "Chọn trong danh sách", style: "stop" },
      },
      { area: area(2, 2, 2, 1), rule: { kind: "wholeNumber", from: 0, to: 9999 } },
      { area: area(0, 2, 1, 1), rule: { kind: "date", from: 44562, to: 44926 } },
    ],
    protection: { unlocked: [area(2, 1, 2, 2)], allow: ["formatRows"] },
    hiddenColumns: [3],
    page: {
      orientation: "portrait",
      paper: "a4",
      pagesWide: 1,
      titleRows: { first: 0, count: 2 },
      pageNumbers: false,
      margins: { left: 85, right: 57, top: 57, bottom: 57, header: 28, footer: 28 },
      header: { center: "&P" },
      footer: { left: "Biểu mẫu", right: "&D" },
      firstPage: {},
      pageBreaks: [3],
      centerHorizontally: true,
    },
    tabColor: "#1F3864",
  };
}

/** A sheet with figures and a chart over the cells below them. */
export function chartContent(): NewSheetContent {
  return {
    ...smallContent([
      ["Tình trạng", "Số nội dung"],
      ["Hoàn thành", 3],
      ["Quá hạn", 1],
    ]),
    links: [],
    charts: [
      {
        kind: "column",
        source: area(0, 0, 3, 2),
        over: area(4, 0, 10, 2),
        title: "Theo tình trạng",
        mark: "status",
      },
    ],
  };
}

/** Every kind of step that replaces no sheet: two sheets are added, cells of the plan set and settings kept. */
export function addingPlan(): WritePlan {
  return {
    action: "makeForms",
    steps: [
      {
        kind: "setCells",
        sheet: planSheet,
        cells: [
          { rowIndex: 6, columnIndex: 5, was: "Thường xuyên", value: "- Thường xuyên, hàng năm" },
          { rowIndex: 6, columnIndex: 6, was: "", value: 44742, numberFormat: "dd/mm/yyyy" },
        ],
      },
      { kind: "putSettings", settings: { agency: '{"name":"Sở Nội vụ"}', wording: null } },
      {
        kind: "addSheet",
        sheet: "TTr quý II-2022",
        role: "form",
        period: "2022-Q2",
        content: formContent(),
      },
      { kind: "addSheet", sheet: "Biểu đồ", role: null, content: chartContent() },
    ],
    activate: "TTr quý II-2022",
  };
}
