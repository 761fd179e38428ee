import { readFileSync } from "node:fs";
import path from "node:path";
import { convertWithLibreOffice, locateWriter } from "../support/libreOffice";
import { wordLinesOf } from "../support/word/wordText";
import { runCli, seedOptions, temporaryFolder } from "./runCli";

const writer = locateWriter();
const isRequired = Boolean(process.env["CI"]);
if (!writer && !isRequired) {
  console.log(
    "LibreOffice Writer is not on this machine: its reading of the report is not tested.",
  );
}
const testWithWriter = writer || isRequired ? test : test.skip;

testWithWriter(
  "LibreOffice opens the report in Word and finds every line of it, in order",
  () => {
    return inFolder(async (folder) => {
      const [out, word] = [path.join(folder, "out.xlsx"), path.join(folder, "bao-cao.docx")];
      const args = ["consolidate", "ke-hoach-cchc-2022.xlsx", "-o", out, "--word", word];
      await runCli([...args, ...seedOptions]);
      const bytes = new Uint8Array(readFileSync(word));
      const format = "txt:Text (encoded):UTF8";
      const text = convertWithLibreOffice(writer ?? "soffice", bytes, format, "docx");
      const lines = new TextDecoder().decode(text).split(/\r?\n/u);
      expect(lines.filter((line) => line !== "")).toEqual(wordLinesOf(bytes));
    });
  },
  300_000,
);

async function inFolder(work: (folder: string) => Promise<void>): Promise<void> {
  const { folder, remove } = temporaryFolder();
  try {
    await work(folder);
  } finally {
    remove();
  }
}
