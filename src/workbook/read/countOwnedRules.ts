import type { ExcelRun } from "../excel/ExcelRun";
import { loadRules, ownedRulesOf } from "../sheet/ownedRules";

/** How many rules of the add-in's own stand on each sheet; sheets without any are left out. Two requests. */
export function countOwnedRules(run: ExcelRun): Promise<Map<string, number>> {
  return run(async (context) => {
    const sheets = context.workbook.worksheets.load("items/name");
    await context.sync();
    const requests = sheets.items.map((sheet) => ({
      name: sheet.name,
      formats: loadRules(sheet),
    }));
    await context.sync();
    const counts = requests.map(
      ({ name, formats }) => [name, ownedRulesOf(formats).length] as const,
    );
    return new Map(counts.filter(([, count]) => count > 0));
  });
}
