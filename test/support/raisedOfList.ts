import type { FindingCode } from "../../src/domain/Finding";
import { done, good, listed, plan, report } from "./findingSheets";
import type { Raised } from "./raisedFindings";

/** One workbook for each problem that the list of units can have. */
export const raisedOfList: Partial<Record<FindingCode, Raised>> = {
  "roster-name-repeated": {
    sheets: [good, listed(["Thanh tra Sở"])],
    at: "Đơn vị!A4",
    says: "hai lần",
  },
  "roster-name-shared": {
    sheets: [good, listed(["Phòng Một", "P1"], ["Phòng Hai", "P1"])],
    at: "Đơn vị!B5",
    says: "“P1”",
  },
  "roster-successor-unknown": {
    sheets: [good, listed(["Phòng Một", "", "", "", "Phòng Chín"])],
    at: "Đơn vị!E4",
    says: "“Phòng Chín”",
  },
  "roster-dates-reversed": {
    sheets: [good, listed(["Phòng Một", "", "01/3/2022", "01/02/2022"])],
    at: "Đơn vị!D4",
    says: "01/02/2022",
  },
  "roster-email-wrong": {
    sheets: [good, listed(["Phòng Một", "", "", "", "", "phong mot"])],
    at: "Đơn vị!F4",
    says: "“phong mot”",
  },
  "roster-date-unreadable": {
    sheets: [good, listed(["Phòng Một", "", "", "31/6/2022"])],
    at: "Đơn vị!D4",
    says: "“31/6/2022”",
  },
  "report-not-expected": {
    sheets: [good, listed(["Phòng Một", "", "", "31/3/2022"]), report("Phòng Một", [done])],
    at: "Phòng Một!",
    says: "không hoạt động trong kỳ",
  },
  "lead-ended": {
    sheets: [
      plan([[1, "Đăng tin, bài", "Phòng Một", "", "Thường xuyên"]]),
      listed(["Phòng Một", "", "", "31/3/2022"]),
    ],
    at: "Kế hoạch!C3",
    says: "31/3/2022",
  },
};
