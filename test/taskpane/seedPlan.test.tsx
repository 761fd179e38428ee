import { parseDate } from "@internationalized/date";
import { screen } from "@testing-library/react";
import { join } from "node:path";
import { assessWorkbook } from "../../src/domain/assessWorkbook";
import type { RunOptions } from "../../src/domain/Assessment";
import { openPlace, renderPane, servicesOver } from "../support/renderPane";
import { sampleOptions } from "../support/sampleAssessment";
import { snapshotFromXlsx } from "../support/snapshotFromXlsx";

const snapshot = snapshotFromXlsx(join(__dirname, "../fixtures/workbooks/ke-hoach-cchc-2022.xlsx"));

function renderSeed(options: Partial<RunOptions> = {}): void {
  renderPane(servicesOver(assessWorkbook(snapshot, sampleOptions(options))));
}

/** The card that holds a text, as one line. */
async function cardOf(text: RegExp): Promise<string> {
  const found = await screen.findAllByText(text);
  return found[0]?.closest("li")?.textContent ?? "";
}

describe("the seed plan in the pane", () => {
  test("the header names plan and year, and counts one overdue and three without a report", async () => {
    renderSeed();
    await screen.findByText("Kế hoạch năm 2022 (trang “Kế hoạch”)");
    expect(screen.getByRole("button", { name: "Quá hạn: 1" })).toBeTruthy();
    expect(screen.getByRole("button", { name: "Thiếu báo cáo: 3" })).toBeTruthy();
  });

  test.each([
    ["2022-07-05", "Quá hạn 05 ngày (theo báo cáo ngày 10/6/2022)"],
    ["2022-06-20", "Sắp đến hạn (còn 10 ngày)"],
    ["2022-06-12", "Đang thực hiện"],
  ])("on %s activity 4 reads “%s”", async (date, status) => {
    renderSeed({ date: parseDate(date) });
    const card = await cardOf(/Tổ chức các buổi tọa đàm/);
    expect(card).toContain(status);
    expect(card).toContain("Hạn: 30/6/2022");
    expect(card).toContain("Chủ trì: Công đoàn cơ sở");
  });

  test("the row that a page break cut in two is one activity", async () => {
    renderSeed();
    await screen.findByRole("heading", { name: "Nội dung của kế hoạch (5)" });
    expect(await cardOf(/Kết quả giải quyết TTHC/)).toContain(
      "thẩm quyền giải quyết của Sở Nội vụ được công bố",
    );
  });

  test.each([
    ["Thanh tra Sở", "Đã gửi đúng hạn", "Đã báo cáo 5/5 nội dung"],
    ["Phòng Công chức, viên chức", "Gửi chậm 05 ngày", "Còn thiếu nội dung số: 3"],
    ["Phòng Xây dựng chính quyền và Công tác thanh niên", "Chưa có nội dung", "0/5"],
    ["Ban Thi đua - Khen thưởng tỉnh", "Chưa gửi", "Không có trang tính báo cáo"],
    ["Ban Tôn giáo tỉnh", "Sai kỳ báo cáo", "Gửi ngày"],
    ["Chi cục Văn thư - Lưu trữ", "Đã gửi, còn thiếu 02 nội dung", "Còn thiếu nội dung số: 3, 4"],
    ["Công đoàn cơ sở", "Đã gửi đúng hạn", "Đã báo cáo 1/1 nội dung"],
  ])("%s: %s, %s", async (unit, state, detail) => {
    renderSeed();
    await openPlace("Đơn vị");
    const cards = await screen.findAllByText(unit, { selector: "li *" });
    const card = cards[0]?.closest("li");
    expect(card?.parentElement?.children).toHaveLength(10);
    expect(card?.textContent).toContain(state);
    expect(card?.textContent).toContain(detail);
  });
});
