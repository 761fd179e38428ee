import { writeFileSync } from "node:fs";
import path from "node:path";
import { convertWithLibreOffice, locateWriter } from "../support/libreOffice";
import { seedPlanRows } from "../support/word/planDocument";
import { booksFolder, runCli, temporaryFolder } from "./runCli";

const libreOffice = locateWriter();
const isRequired = Boolean(process.env["CI"]);
if (!libreOffice && !isRequired) {
  console.log(
    "LibreOffice Writer is not on this machine: plans that it writes as .docx are not tested.",
  );
}
const testWithLibreOffice = libreOffice || isRequired ? test : test.skip;

const escaped = (text: string): string =>
  text.replace(/&/gu, "&amp;").replace(/</gu, "&lt;").replace(/>/gu, "&gt;");
const paragraph = (text: string, style = "Standard"): string =>
  `<text:p text:style-name="${style}">${escaped(text)}</text:p>`;
const tableOf = (name: string, rows: readonly (readonly string[])[]): string =>
  `<table:table table:name="${name}"><table:table-column table:number-columns-repeated="7"/>${rows
    .map((row) => {
      const cells = row.map((text) => {
        const lines = text.split("\n").map((line) => paragraph(line));
        return `<table:table-cell office:value-type="string">${lines.join("")}</table:table-cell>`;
      });
      return `<table:table-row>${cells.join("")}</table:table-row>`;
    })
    .join("")}</table:table>`;

/** The seed's plan as a text document of LibreOffice, its table cut by a page break. */
function flatDocument(): string {
  const rows = seedPlanRows();
  const names = ["office", "text", "table", "style", "fo"].map((name) => {
    const place = name === "fo" ? "xsl-fo-compatible" : name;
    return `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${place}:1.0"`;
  });
  const styles =
    '<style:style style:name="Giua" style:family="paragraph" style:parent-style-name="Standard"><style:paragraph-properties fo:text-align="center"/></style:style><style:style style:name="Trang" style:family="paragraph" style:parent-style-name="Standard"><style:paragraph-properties fo:break-before="page"/></style:style>';
  const text = [
    paragraph("UBND TỈNH BÌNH ĐỊNH"),
    paragraph("SỞ NỘI VỤ"),
    paragraph("KẾ HOẠCH", "Giua"),
    paragraph("Tuyên truyền công tác cải cách hành chính Sở Nội vụ năm 2022", "Giua"),
    tableOf("Bang1", rows.slice(0, 3)),
    paragraph("", "Trang"),
    tableOf("Bang2", rows.slice(3)),
  ].join("");
  return `<?xml version="1.0" encoding="UTF-8"?><office:document ${names.join(" ")} office:version="1.2" office:mimetype="application/vnd.oasis.opendocument.text"><office:automatic-styles>${styles}</office:automatic-styles><office:body><office:text>${text}</office:text></office:body></office:document>`;
}

interface PlanJson {
  readonly plan: {
    readonly activities: readonly Readonly<Record<string, unknown>>[];
  } | null;
  readonly head: { readonly title: string };
}

const asked = ["ordinal", "content", "form", "lead", "coordinators", "timing", "note"] as const;
const activitiesOf = (json: string): unknown =>
  (JSON.parse(json) as PlanJson).plan?.activities.map((one) => asked.map((name) => one[name]));

testWithLibreOffice(
  "the seed's plan, written as .docx by LibreOffice, becomes the five activities letter for letter",
  async () => {
    const { folder, remove } = temporaryFolder();
    try {
      const source = new TextEncoder().encode(flatDocument());
      const docx = convertWithLibreOffice(libreOffice ?? "soffice", source, "docx", "fodt");
      writeFileSync(path.join(folder, "plan.docx"), docx);
      const day = ["--date", "2022-02-01", "--json"];
      const made = await runCli(["import-plan", "plan.docx", "-o", "so.xlsx", ...day], { folder });
      const seed = await runCli(["check", "ke-hoach-cchc-2022.xlsx", ...day], {
        folder: booksFolder,
      });
      expect(activitiesOf(made.out)).toHaveLength(5);
      expect(activitiesOf(made.out)).toEqual(activitiesOf(seed.out));
    } finally {
      remove();
    }
  },
  300_000,
);
