import { readArguments, readManner } from "../../src/cli/readArguments";
import { RunFailure } from "../../src/cli/RunFailure";
import { vi } from "../../src/i18n/vi";

function failureOf(args: readonly string[]): string {
  try {
    readArguments(args, vi);
  } catch (error) {
    if (error instanceof RunFailure && error.code === "arguments-wrong") return error.message;
    throw error;
  }
  return "";
}

describe("readArguments", () => {
  test("check with every option", () => {
    const command = readArguments(
      [
        "check",
        "kế hoạch.xlsx",
        "--date=2022-07-05",
        "--period",
        "2022-q2",
        "--submit-by",
        "2022-06-15",
        "--plan-sheet",
        "Kế hoạch",
        "--year",
        "2022",
        "--lang",
        "en",
        "--json",
      ],
      vi,
    );
    expect(JSON.parse(JSON.stringify(command))).toMatchObject({
      name: "check",
      book: "kế hoạch.xlsx",
      options: { periodId: "2022-Q2", planSheet: "Kế hoạch", year: 2022 },
    });
    expect("options" in command && command.options.date?.toString()).toBe("2022-07-05");
    expect("options" in command && command.options.submitBy?.toString()).toBe("2022-06-15");
  });

  test("consolidate; the last of an option given twice counts", () => {
    expect(readArguments(["consolidate", "-o", "a.xlsx", "vào.xlsx", "--out=b.xlsx"], vi)).toEqual({
      name: "consolidate",
      book: "vào.xlsx",
      out: "b.xlsx",
      word: null,
      imports: [],
      options: {
        date: null,
        periodId: null,
        submitBy: null,
        planSheet: null,
        year: null,
        beforeIsInclusive: false,
      },
    });
  });

  test.each(["timing", "headers", "status", "units"])("explain %s", (subject) => {
    expect(readArguments(["explain", subject], vi)).toEqual({
      name: "explain",
      subject,
      year: null,
      beforeIsInclusive: false,
    });
  });

  test.each([[["--help"]], [["check", "-h"]]])("%j asks for help", (args) => {
    expect(readArguments(args, vi)).toEqual({ name: "help" });
  });

  test.each<[string[], RegExp]>([
    [[], /Chưa ghi lệnh[^]*Cách dùng/],
    [["tonghop", "a.xlsx"], /Không có lệnh “tonghop”[^]*Cách dùng/],
    [["check"], /Chưa ghi tệp/],
    [["check", "a.xlsx", "b.xlsx"], /Thừa đối số “b.xlsx”/],
    [["consolidate", "a.xlsx"], /cần tệp ra: -o/],
    [["consolidate", "a.xlsx", "-o"], /-o thiếu giá trị/],
    [["consolidate", "a.xlsx", "-o", "--json"], /-o thiếu giá trị/],
    [["consolidate", "a.xlsx", "--out="], /--out thiếu giá trị/],
    [["check", "a.xlsx", "--json=1"], /--json không nhận giá trị/],
    [["check", "a.xlsx", "--ngay", "2022-07-05"], /Không có tùy chọn --ngay/],
    [["check", "a.xlsx", "-x"], /Không có tùy chọn -x/],
    [["check", "a.xlsx", "--date", "05/07/2022"], /--date phải là một ngày có thật.*05\/07\/2022/],
    [["check", "a.xlsx", "--date", "2022-02-29"], /--date phải là một ngày có thật/],
    [["check", "a.xlsx", "--date", "2022-06-31"], /--date phải là một ngày có thật/],
    [["check", "a.xlsx", "--submit-by", "mai"], /--submit-by phải là/],
    [["check", "a.xlsx", "--period", "Quý II"], /--period phải có dạng.*Quý II/],
    [["check", "a.xlsx", "--period", "2022-Q5"], /--period phải có dạng/],
    [["check", "a.xlsx", "--year", "22"], /--year phải là năm/],
    [["check", "a.xlsx", "--lang", "fr"], /--lang phải là vi hoặc en/],
    [["check", "a.xlsx", "--import", "x"], /--import chỉ dùng với lệnh consolidate/],
    [["check", "a.xlsx", "-o", "b.xlsx"], /Lệnh check không ghi sổ tính ra/],
    [["remind", "a.xlsx", "-o", "b.xlsx"], /Lệnh remind không ghi sổ tính ra/],
    [["check", "a.xlsx", "--reply-by", "2022-07-07"], /--reply-by chỉ dùng với lệnh remind/],
    [["forms", "a.xlsx", "--period", "2022-Q2"], /-o THƯ_MỤC/],
    [["remind", "a.xlsx", "--reply-by", "31/6"], /--reply-by phải là một ngày/],
    [["explain"], /explain cần một trong/],
    [["explain", "dates"], /explain cần một trong.*“dates”/],
  ])("%j is refused", (args, message) => {
    expect(failureOf(args)).toMatch(message);
  });

  test.each([
    [["check", "a.xlsx"], "vi", false],
    [["check", "--lang", "en", "--json", "--bad"], "en", true],
    [["--lang", "fr"], "vi", false],
    [["--lang"], "vi", false],
  ])("the manner of %j", (args, language, isJson) => {
    expect(readManner(args)).toEqual({ language, isJson });
  });
});
