import { wordName } from "../wordName";
import type { filesVi } from "../vi/files";

/** English twin of `filesVi`. */
export const filesEn: typeof filesVi = {
  unreadable: {
    "not-a-zip": "The file is not an Excel workbook (.xlsx). Choose an .xlsx file.",
    truncated: "The file is cut off or was not downloaded completely. Copy or download it again.",
    encrypted:
      "The file needs a password to open. Open it in Excel, remove the password (File > Info > Protect Workbook) and save it.",
    "old-xls":
      "The file is in the old .xls format. Open it in Excel and save it as an Excel Workbook (.xlsx).",
    "no-workbook": "The file holds no Excel workbook. Choose an .xlsx file.",
    doctype: "The file declares a DOCTYPE and was not opened for safety. Save it again from Excel.",
    "too-large":
      "The file is too large to open safely. Remove data or pictures that are not needed.",
    "too-many-parts": "The file has too many parts to open safely. Save it again from Excel.",
    "broken-xml": "The file is damaged. Open it in Excel, let Excel repair it and save it.",
  },
  reportName: (periodId, on) => wordName("Report", periodId, on),
  letterName: (unit, periodId, on) => wordName(`Reminder ${unit}`.trim(), periodId, on),
};
