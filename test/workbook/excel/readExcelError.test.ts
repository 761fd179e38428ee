import { readExcelError } from "../../../src/workbook/excel/readExcelError";
import { WorkbookChanged } from "../../../src/workbook/excel/WorkbookChanged";

const office = (code: string, message = "Lỗi") => Object.assign(new Error(message), { code });

describe("readExcelError", () => {
  test.each([
    [office("InvalidOperationInCellEditMode"), "cell-edit"],
    [office("AccessDenied"), "protected"],
    [office("ActivityLimitReached"), "busy"],
    [office("InactiveWorkbook"), "busy"],
    [office("InvalidOrTimedOutSession"), "session-lost"],
    [office("RequestPayloadSizeLimitExceeded"), "too-large"],
    [office("ResponsePayloadSizeLimitExceeded"), "too-large"],
    [office("EditModeRequired"), "read-only"],
    [office("GeneralException", "The workbook is read-only."), "read-only"],
    [office("AccessDenied", "The workbook is read-only."), "read-only"],
    [office("GeneralException", "5004"), "cell-edit"],
    [office("InvalidArgument"), "unknown"],
    [new WorkbookChanged("Kế hoạch"), "changed"],
    [new DOMException("Stopped", "AbortError"), "cancelled"],
    [new TypeError("x is undefined"), "unknown"],
    ["chuỗi", "unknown"],
    [undefined, "unknown"],
    [null, "unknown"],
    [{ code: 5012 }, "unknown"],
  ])("%p is %s", (error, code) => {
    expect(readExcelError(error).code).toBe(code);
  });

  test("keeps Excel's own words for support", () => {
    expect(readExcelError(office("AccessDenied", "Không được phép")).detail).toBe(
      "AccessDenied: Không được phép",
    );
  });
});
