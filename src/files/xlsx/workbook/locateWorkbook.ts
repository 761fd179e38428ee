import type { OfficePackage } from "../../package/OfficePackage";
import { UnreadableFile } from "../../package/UnreadableFile";

/**
 * The main part: by the package's relationship, else by its content type, else under its usual name.
 * @throws UnreadableFile no-workbook, for .xlsb as well
 */
export function locateWorkbook(parts: OfficePackage): string {
  const related = parts.relationships("").byType("officeDocument")?.target;
  const candidates = [
    related,
    parts.contentTypes.partOf((type) =>
      /(sheet|template)\.(macroEnabled\.)?main\+xml$/i.test(type),
    ),
    "xl/workbook.xml",
  ];
  const found = candidates.find((part) => part != null && part !== "" && parts.has(part));
  if (found == null || !/\.xml$/i.test(found)) throw new UnreadableFile("no-workbook");
  return found;
}
