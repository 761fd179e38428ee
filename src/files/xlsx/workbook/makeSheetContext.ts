import { SharedStrings } from "../cells/SharedStrings";
import { isStrict, relationshipType } from "../../package/namespaces";
import { folderOf } from "../../package/partName";
import type { Relationships } from "../../package/Relationships";
import type { OfficePackage } from "../../package/OfficePackage";
import type { SheetContext } from "../sheet/SheetContext";
import { renameColumnInFormula } from "../tables/tableHeaders";
import { isTrue } from "../styles/readStyle";
import { plainStyles, Styles } from "../styles/Styles";
import type { XmlElement } from "../../package/xml/XmlElement";
import { type FormulaPlaces, rewriteFormulas } from "./rewriteFormulas";
import { shiftCells } from "./shiftCells";
import { workbookOrder } from "./workbookOrder";

const stylesType = "application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml";

/** What the sheets of a workbook need of it; `root` is that of the workbook part. */
export function makeSheetContext(
  parts: OfficePackage,
  workbookPart: string,
  root: XmlElement,
  places: () => FormulaPlaces,
): SheetContext {
  const relationships = parts.relationships(workbookPart);
  const strict = isStrict(root.uri);
  const touch = (): void => {
    parts.touch(workbookPart);
  };
  const found = (type: string): string | null => {
    const target = relationships.byType(type)?.target;
    return target !== undefined && parts.has(target) ? target : null;
  };
  return {
    parts,
    workbookPart,
    strings: new SharedStrings(parts, found("sharedStrings")),
    styles: new Styles(parts, stylesLocator(parts, workbookPart, strict), found("theme")),
    date1904: isTrue(root.element("workbookPr")?.attribute("date1904")),
    isStrict: strict,
    touchWorkbook: touch,
    noteFormulaRemoved: () => {
      dropCalculationChain(parts, relationships);
    },
    noteFormulaWritten: () => {
      touch();
      root.ensure("calcPr", workbookOrder).setAttribute("fullCalcOnLoad", "1");
    },
    ensureBookView: () => {
      if (root.element("bookViews")?.element("workbookView")) return;
      touch();
      root.ensure("bookViews", workbookOrder).ensure("workbookView");
    },
    renameColumn: (table, oldName, newName) => {
      const change = (formula: string): string =>
        renameColumnInFormula(formula, table, oldName, newName);
      rewriteFormulas(places(), change, null, "[");
    },
    rewriteFormulas: (change, mark) => {
      rewriteFormulas(places(), change, null, mark);
    },
    shiftCells: (sheet, move) => {
      shiftCells(places(), sheet, move);
    },
  };
}

/** Finds the styles part; with `make` it is made where there is none. */
function stylesLocator(
  parts: OfficePackage,
  workbookPart: string,
  strict: boolean,
): (make: boolean) => string | null {
  const relationships = parts.relationships(workbookPart);
  return (make) => {
    const found = relationships.byType("styles");
    if (found && parts.has(found.target)) return found.target;
    if (!make) return null;
    const made = found?.target ?? `${folderOf(workbookPart)}styles.xml`;
    parts.addPart(made, stylesType, plainStyles);
    if (!found) relationships.add(relationshipType("styles", strict), made);
    return made;
  };
}

function dropCalculationChain(parts: OfficePackage, relationships: Relationships): void {
  const chain = relationships.byType("calcChain");
  if (!chain) return;
  relationships.remove(chain.id);
  parts.deletePart(chain.target);
}
