import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import {
  clauseStatusRules,
  readStatus,
  wholeStatusRules,
} from "../../../src/domain/submission/readStatus";

interface CorpusRow {
  readonly text: string;
  readonly canonical: string;
  readonly percent: number | null;
}

const corpus = readFileSync(join(__dirname, "../../fixtures/corpus/status.jsonl"), "utf8")
  .split("\n")
  .filter((line) => line !== "")
  .map((line) => JSON.parse(line) as CorpusRow);

function forms(text: string): readonly string[] {
  return [text, text.normalize("NFD"), text.toUpperCase(), ` ${text}\n`];
}

describe("the corpus", () => {
  test.each(corpus.map(({ text, canonical, percent }) => [text, canonical, percent] as const))(
    "%j is %s %s",
    (text, status, percent) => {
      for (const form of forms(text)) expect(readStatus(form)).toEqual({ status, percent });
    },
  );
});

describe("rules read their own examples", () => {
  const examples = [...wholeStatusRules, ...clauseStatusRules].flatMap(({ name, examples: list }) =>
    list.map(([text, status, percent]) => [name, text, status, percent] as const),
  );

  test.each(examples)("%s: %j is %s", (_name, text, status, percent) => {
    for (const form of forms(text)) {
      expect(readStatus(form)).toEqual({
        status,
        percent: status === "done" ? 100 : (percent ?? null),
      });
    }
  });
});

describe("further words of units", () => {
  test.each([
    ["Đã hoàn thành", "done"],
    ["đã xong", "done"],
    ["Đã hoàn tất", "done"],
    ["Hoàn thành trước hạn", "done"],
    ["Hoàn thành sớm so với kế hoạch", "done"],
    ["Đã thực hiện trong kỳ", "done"],
    ["Đã triển khai", "done"],
    ["Đã ban hành Kế hoạch số 15/KH-SNV ngày 20/01/2022", "done"],
    ["Đã tổ chức 02 hội nghị với 150 đại biểu", "done"],
    ["Đã gửi báo cáo", "done"],
    ["Đã đăng tải trên Trang TTĐT", "done"],
    ["Đã niêm yết công khai", "done"],
    ["Đạt", "done"],
    ["Kết thúc", "done"],
    ["TRUE", "done"],
    ["Hoàn thành trễ hạn", "done"],
    ["Hoàn thành 15/6", "done"],
    ["Đã tham mưu UBND tỉnh ban hành Quyết định số 12/QĐ-UBND", "done"],
    ["Đạt yêu cầu", "done"],
    ["X", "done"],
    ["√", "done"],
    ["Có", "done"],
    ["Rồi", "done"],
    ["12 tin, bài", "done"],
    ["Thuc hien xong", "done"],
    ["Đã hoàn thành, không phát sinh vướng mắc", "done"],
    ["Đang triển khai thực hiện", "in_progress"],
    ["đang TH", "in_progress"],
    ["Đang soạn thảo", "in_progress"],
    ["Đang chờ phê duyệt", "in_progress"],
    ["Chờ thẩm định", "in_progress"],
    ["Đang tổ chức thực hiện, dự kiến hoàn thành tháng 6", "in_progress"],
    ["Đã xây dựng kế hoạch, chưa tổ chức tọa đàm", "in_progress"],
    ["Đã trình Giám đốc Sở ký ban hành", "in_progress"],
    ["Đã trình", "in_progress"],
    ["Đã dự thảo Kế hoạch", "in_progress"],
    ["Đã lấy ý kiến các đơn vị", "in_progress"],
    ["Chậm so với kế hoạch", "in_progress"],
    ["Trễ hạn", "in_progress"],
    ["Thực hiện đúng tiến độ", "in_progress"],
    ["Thực hiện theo kế hoạch", "in_progress"],
    ["Duy trì", "in_progress"],
    ["Mới triển khai", "in_progress"],
    ["Đã bắt đầu triển khai", "in_progress"],
    ["Gần 100%", "in_progress"],
    ["Đã gửi Sở Tư pháp thẩm định", "in_progress"],
    ["Hoàn thành các nội dung 1, 2; đang thực hiện nội dung 3", "in_progress"],
    ["Hoàn thành cơ bản", "in_progress"],
    ["Gần hoàn thành", "in_progress"],
    ["Đang thực hiện thường xuyên", "in_progress"],
    ["Thực hiện thường xuyên", "in_progress"],
    ["Đang thực hiện; khó khăn về kinh phí", "in_progress"],
    ["Chưa thực hiện do chưa có kinh phí", "not_started"],
    ["chưa làm", "not_started"],
    ["Chưa có", "not_started"],
    ["Chưa đến hạn", "not_started"],
    ["Chưa đến kỳ", "not_started"],
    ["Chua thuc hien", "not_started"],
    ["Vẫn chưa triển khai", "not_started"],
    ["Sẽ thực hiện trong Quý III", "not_started"],
    ["Dự kiến tháng 8/2022", "not_started"],
    ["Tạm hoãn", "not_started"],
    ["Không báo cáo", "not_started"],
    ["Không tổ chức được do dịch Covid-19", "not_started"],
    ["FALSE", "not_started"],
    ["Không triển khai", "not_started"],
    ["Không phát sinh", "not_applicable"],
    ["Không có phát sinh", "not_applicable"],
    ["Trong kỳ không phát sinh", "not_applicable"],
    ["Chưa phát sinh", "not_applicable"],
    ["Không có hồ sơ", "not_applicable"],
    ["Không liên quan", "not_applicable"],
    ["Không thuộc nhiệm vụ của đơn vị", "not_applicable"],
    ["Hủy bỏ", "not_applicable"],
    ["Không còn phù hợp", "not_applicable"],
    ["Dời sang quý III", "not_applicable"],
    ["Chuyển quý III", "not_applicable"],
    ["Chuyển sang Quý III", "not_applicable"],
    ["N/A", "not_applicable"],
    ["", "unknown"],
    ["-", "unknown"],
    ["…", "unknown"],
    ["Như trên", "unknown"],
    ["Theo kế hoạch", "unknown"],
    ["Phòng Cải cách hành chính", "unknown"],
    ["150", "unknown"],
    ["Chưa rõ", "unknown"],
    ["Hoàn thành 2/3", "unknown"],
    ["Không có vướng mắc", "unknown"],
    ["Đề nghị xem xét", "unknown"],
    ["Đã thực hiện theo kế hoạch", "done"],
    ["Tổ chức thành công", "done"],
    ["Đã sơ kết", "done"],
    ["Đã đăng", "done"],
    ["Đã bố trí", "done"],
    ["Bộ Nội vụ đã ban hành Thông tư", "done"],
    ["Trước hạn", "done"],
    ["☒", "done"],
    ["1.250 lượt", "done"],
    ["02 lớp tập huấn/150 học viên", "done"],
    ["Đã tham mưu ban hành", "done"],
    ["Đã được UBND tỉnh phê duyệt tại Quyết định số 12/QĐ-UBND", "done"],
    ["Đang tham mưu ban hành", "in_progress"],
    ["Đã tham mưu, đang trình UBND tỉnh", "in_progress"],
    ["Trong quá trình thực hiện", "in_progress"],
    ["Bị chậm", "in_progress"],
    ["Vừa triển khai", "in_progress"],
    ["Do thiếu kinh phí nên chưa hoàn thành", "in_progress"],
    ["Do dịch bệnh nên chưa tổ chức", "not_started"],
    ["Sở Nội vụ chưa ban hành", "not_started"],
    ["Chuẩn bị triển khai", "not_started"],
    ["Để sang quý sau", "not_started"],
    ["Lùi thời gian thực hiện", "not_started"],
    ["Quý II không phát sinh", "not_applicable"],
    ["Trong quý II đơn vị không phát sinh", "not_applicable"],
    ["Không phải nhiệm vụ của đơn vị", "not_applicable"],
    ["Không chủ trì", "not_applicable"],
    ["Ngoài thẩm quyền", "not_applicable"],
    ["Dừng", "not_applicable"],
    ["Đã bỏ khỏi kế hoạch", "not_applicable"],
    ["Chuyển sang 2023", "not_applicable"],
    ["Chuyển sang kế hoạch năm 2023", "not_applicable"],
    ["Chuyển đơn vị khác thực hiện", "not_applicable"],
    ["5/5", "unknown"],
    ["HT đúng hạn", "done"],
    ["Hoàn thành nhưng chậm", "done"],
    ["Hoàn thành, quá hạn", "done"],
    ["Đã trình và được phê duyệt", "done"],
    ["✔ Hoàn thành", "done"],
    ["x (15/6)", "done"],
    ["Thực hiện tốt", "done"],
    ["Hoàn thàh", "done"],
    ["Đang thực hiênj", "in_progress"],
    ["Hoàn thành phần 1", "in_progress"],
    ["Đã tổng hợp ý kiến góp ý", "in_progress"],
    ["Quá hạn chưa hoàn thành", "in_progress"],
    ["Còn 02 nội dung chưa hoàn thành", "in_progress"],
    ["Chờ UBND tỉnh phê duyệt", "in_progress"],
    ["Trong thời hạn", "in_progress"],
    ["Do chưa đến hạn", "not_started"],
    ["Không tiến hành", "not_started"],
    ["Không có đơn thư", "not_applicable"],
    ["Không còn nhiệm vụ này", "not_applicable"],
    ["Chuyển sang thực hiện trong năm 2023", "not_applicable"],
    ["Xem báo cáo kèm theo", "unknown"],
    ["30/6/2022", "unknown"],
  ])("%j is %s", (text, status) => {
    for (const form of forms(text)) {
      expect(readStatus(form)).toEqual({ status, percent: status === "done" ? 100 : null });
    }
  });

  test.each([
    ["Hoàn thành 95%", 95],
    ["Đạt (80%)", 80],
    ["đạt 70 %", 70],
    ["Đạt 3/5", 60],
    ["12/15 nhiệm vụ", 80],
    ["khoảng 60%", 60],
    ["80", 80],
    ["0.5", 50],
    ["0,25", 25],
    ["Đang thực hiện (70%)", 70],
    ["tiến độ 45,5%", 45.5],
    ["Chưa hoàn thành (50%)", 50],
  ])("%j is %d percent", (text, percent) => {
    for (const form of forms(text))
      expect(readStatus(form)).toEqual({ status: "percent", percent });
  });
});

test("every percentage below 100 reads back, from 100 on it is done", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 150 }),
      fc.constantFrom("", "Hoàn thành ", "Đạt ", "Đang thực hiện ", "Khoảng "),
      (percent, words) => {
        expect(readStatus(`${words}${percent}%`)).toEqual(
          percent < 100 ? { status: "percent", percent } : { status: "done", percent: 100 },
        );
      },
    ),
  );
});

test("no text makes the reader fail, and the percentage is always 0 to 100 or none", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (text) => {
      const { percent } = readStatus(text);
      expect(percent === null || (percent >= 0 && percent <= 100)).toBe(true);
    }),
  );
});
