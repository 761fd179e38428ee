import { parseDate } from "@internationalized/date";
import { reportEn } from "../../../src/i18n/en/report";
import {
  annexOf,
  linesOf,
  reportOf,
  reportParts as parts,
  rowsOf,
} from "../../support/report/reportOf";

describe("buildReport", () => {
  const report = reportOf(parts);

  test("head of a report to the Director: the department above its office", () => {
    expect(linesOf(report, "letterhead", "agency", "numberAndDate")).toEqual([
      ["SỞ NỘI VỤ", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"],
      ["VĂN PHÒNG", "Độc lập - Tự do - Hạnh phúc"],
      ["Số:       /BC-VP", "Bình Định, ngày       tháng 7 năm 2022"],
    ]);
    expect(linesOf(report, "title", "subject", "period", "addressee")).toEqual([
      ["BÁO CÁO"],
      [
        "Tổng hợp kết quả thực hiện Kế hoạch Tuyên truyền công tác cải cách hành chính Sở Nội vụ năm 2022",
      ],
      ["Kỳ báo cáo: Quý II/2022 (tính đến ngày 05/7/2022)"],
      ["Kính gửi: Giám đốc Sở Nội vụ"],
    ]);
    expect(linesOf(report, "authority", "recipient", "signatory")).toEqual([
      ["Nơi nhận:", "CHÁNH VĂN PHÒNG"],
      ["- Như trên;"],
      ["- Các Phó Giám đốc Sở;"],
      ["- Lưu: VT, VP."],
      [],
    ]);
  });

  test("head of a report to the province: the committee above the department, its own signature and Nơi nhận", () => {
    const up = reportOf(parts, {
      template: "department",
      authority: "KT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC",
      signatory: "Nguyễn Văn A",
    });
    expect(linesOf(up, "letterhead", "agency", "numberAndDate").map(([left]) => left)).toEqual([
      "UBND TỈNH BÌNH ĐỊNH",
      "SỞ NỘI VỤ",
      "Số:       /BC-SNV",
    ]);
    expect(linesOf(up, "addressee")).toEqual([["Kính gửi: Ủy ban nhân dân tỉnh Bình Định"]]);
    expect(linesOf(up, "authority", "signatory")).toEqual([
      ["Nơi nhận:", "KT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC"],
      ["Nguyễn Văn A"],
    ]);
    expect(linesOf(up, "recipient")).toContainEqual(["- Giám đốc, các Phó Giám đốc Sở;"]);
  });

  test("what is set stands in the place of what the plan's head says; months under 3 take a zero", () => {
    const own = reportOf(
      { ...parts, options: { date: parseDate("2022-02-10") } },
      {
        department: "SỞ DÂN TỘC VÀ TÔN GIÁO",
        place: "Gia Lai",
        symbol: "BC-VPS",
        recipients: "- A;\n- B.",
      },
    );
    expect(linesOf(own, "letterhead")[0]?.[0]).toBe("SỞ DÂN TỘC VÀ TÔN GIÁO");
    expect(linesOf(own, "numberAndDate")).toEqual([
      ["Số:       /BC-VPS", "Gia Lai, ngày       tháng 02 năm 2022"],
    ]);
    expect(linesOf(own, "recipient")).toEqual([["- A;"], ["- B."]]);
    expect(linesOf(own, "addressee")).toEqual([["Kính gửi: Giám đốc Sở Dân tộc và Tôn giáo"]]);
  });

  test("sections I to V with sentences made from figures", () => {
    expect(linesOf(report, "heading")).toEqual([
      ["I. CÔNG TÁC CHỈ ĐẠO, TRIỂN KHAI"],
      ["II. KẾT QUẢ THỰC HIỆN"],
      ["III. ĐÁNH GIÁ CHUNG"],
      ["IV. NHIỆM VỤ, GIẢI PHÁP KỲ TỚI"],
      ["V. ĐỀ XUẤT, KIẾN NGHỊ"],
    ]);
    const text = linesOf(report, "paragraph").join("\n");
    for (const sentence of [
      "Tính đến ngày 05/7/2022, đã nhận được báo cáo của 03/04 đơn vị (hạn gửi 15/6/2022), trong đó 02 đơn vị gửi đúng hạn. (Chi tiết tại Phụ lục I.)",
      "Có 01 đơn vị gửi báo cáo chậm: Thanh tra Sở.",
      "Có 01 đơn vị chưa gửi báo cáo: Ban Tôn giáo tỉnh.",
      "Trong 02 nội dung của Kế hoạch có: 01 nội dung thường xuyên đã có kết quả; 01 nội dung quá hạn. (Chi tiết tại Phụ lục II.)",
      "- Số tin, bài: 12.",
      "Còn 01 nội dung quá hạn; 01 đơn vị gửi báo cáo chậm; 01 đơn vị chưa có báo cáo của kỳ này; 01 đơn vị đã gửi báo cáo nhưng còn thiếu nội dung.",
      "- Nội dung 4: Tổ chức tọa đàm (chủ trì: Công đoàn cơ sở), hạn 30/6/2022, quá hạn 05 ngày (theo báo cáo ngày 10/6/2022).",
    ]) {
      expect(text).toContain(sentence);
    }
  });

  test("units' words stand in the document letter for letter, each beside its unit", () => {
    const items = linesOf(report, "item");
    expect(items).toEqual([
      ["Tình trạng", "Thường xuyên – đã có kết quả"],
      ["Văn phòng Sở", "Đăng 12 tin"],
      ["Thanh tra Sở", "- Không phát sinh hồ sơ"],
      ["Tình trạng", "Quá hạn 05 ngày (theo báo cáo ngày 10/6/2022)"],
      ["Công đoàn cơ sở", "Đã xây dựng kế hoạch; có sáng kiến mẫu hóa quyết định"],
      ["Công đoàn cơ sở (nội dung 4)", "Đã xây dựng kế hoạch; có sáng kiến mẫu hóa quyết định"],
      ["Văn phòng Sở (nội dung 1)", "12%"],
      ["Công đoàn cơ sở (nội dung 4)", "Cho phép lùi sang Quý III/2022"],
    ]);
    const titles = linesOf(report, "subheading").flat();
    expect(titles).toContain("3. Sáng kiến, giải pháp");
    expect(titles).toContain("1. Đề xuất sửa đổi, bổ sung kế hoạch");
  });

  test("merged: one text an activity; parts and annexes can be left out", () => {
    const merged = reportOf(parts, {
      resultTexts: "merged",
      leftOut: ["innovations", "difficulties", "nextTasks", "submissions"],
    });
    expect(linesOf(merged, "item")[1]).toEqual([
      "Kết quả theo nội dung (nội dung 1)",
      "Văn phòng Sở: Đăng 12 tin\nThanh tra Sở: - Không phát sinh hồ sơ",
    ]);
    expect(linesOf(merged, "heading").flat()).not.toContain("IV. NHIỆM VỤ, GIẢI PHÁP KỲ TỚI");
    expect(merged.annexes.map(({ number, kind }) => [number, kind])).toEqual([
      ["I", "results"],
      ["II", "overdue"],
      ["III", "proposals"],
      ["IV", "unplanned"],
      ["V", "figures"],
      ["VI", "charts"],
      ["VII", "matrix"],
      ["VIII", "amendments"],
    ]);
  });

  test("no plan title, no letterhead, nothing overdue, nothing proposed: still a report", () => {
    const bare = reportOf({ activities: [], plan: { title: "", letterhead: [] } });
    expect(linesOf(bare, "numberAndDate")).toEqual([
      ["Số:       /BC-VP", "Ngày       tháng 7 năm 2022"],
    ]);
    expect(linesOf(bare, "subject")).toEqual([["Tổng hợp kết quả thực hiện kế hoạch"]]);
    expect(bare.annexes.map(({ rows }) => rows.length)).toEqual([0, 0, 0, 0]);
    expect(annexOf(bare, "overdue").empty).toBe("Không có nội dung quá hạn, sắp đến hạn.");
    expect(linesOf(bare, "paragraph")).toEqual(
      expect.arrayContaining([
        ["Chưa có kết quả thực hiện. (Chi tiết tại Phụ lục II.)"],
        ["Không có nội dung đến hạn hoặc tiếp tục thực hiện trong kỳ tới."],
        ["Không có đề xuất, kiến nghị."],
      ]),
    );
  });

  test("a plan's title may begin with its type; a 1904 workbook counts its own serials", () => {
    const other = reportOf({
      ...parts,
      plan: { title: "KẾ HOẠCH\nTuyên truyền cải cách hành chính" },
      date1904: true,
    });
    expect(linesOf(other, "subject")).toEqual([
      ["Tổng hợp kết quả thực hiện Kế hoạch Tuyên truyền cải cách hành chính"],
    ]);
    expect(rowsOf(other, "overdue")[0]?.[6]).toBe(44742 - 1462);
  });

  test("a title that names another kind of paper is not called a plan", () => {
    const list = reportOf({ ...parts, plan: { title: "DANH MỤC nhiệm vụ tuyên truyền năm 2023" } });
    expect(linesOf(list, "subject")).toEqual([
      ["Tổng hợp kết quả thực hiện DANH MỤC nhiệm vụ tuyên truyền năm 2023"],
    ]);
  });

  test("English words change the add-in's words and none of the units'", () => {
    const english = reportOf(parts, {}, reportEn);
    expect(rowsOf(english, "results")[1]).toEqual([
      "unit",
      "",
      "Văn phòng Sở (lead)",
      "Đăng 12 tin",
      "12%",
      "3/4",
      44715,
      "TRUE",
      12,
    ]);
    expect(rowsOf(english, "overdue")[0]?.[7]).toBe(
      "Overdue by 5 days (by the report of 10 June 2022)",
    );
  });
});
