import { readOverview } from "../../../src/workbook/read/readOverview";
import { fixtureBytes, openBook, seedBook } from "../../support/bookOnHost";
import { patchBook } from "../../support/patchBook";

/** The seed as a workbook that counts its days from 1904. */
function seedOf1904(): Uint8Array {
  return patchBook(fixtureBytes(seedBook), (xml) =>
    xml.includes("<workbookPr")
      ? xml.replace("<workbookPr", '<workbookPr date1904="1"')
      : xml.replace("<sheets", '<workbookPr date1904="1"/><sheets'),
  );
}

describe("readOverview", () => {
  test.each([
    ["1900", fixtureBytes(seedBook), false],
    ["1904", seedOf1904(), true],
  ])("a workbook of %s", async (_, bytes, date1904) => {
    const { run } = openBook(bytes);
    expect((await run(readOverview)).date1904).toBe(date1904);
  });

  test("where worksheet functions are missing, 1900 is taken", async () => {
    const { run, host } = openBook(seedBook);
    const answer = host.answer.bind(host);
    host.answer = (body) => {
      const missing = { Code: "ApiNotFound", Message: "", Location: "", ActionIndex: 0 };
      const refused = JSON.stringify({ Results: [], TraceIds: [], Error: missing });
      return JSON.stringify(body).includes('"Functions"')
        ? Promise.resolve({ errorCode: 0, bodyText: refused })
        : answer(body);
    };
    const overview = await run(readOverview);
    expect(overview.date1904).toBe(false);
    expect(overview.sheets).toHaveLength(12);
  });
});
