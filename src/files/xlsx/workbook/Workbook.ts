import { isMainNamespace, relationshipType } from "../../package/namespaces";
import { folderOf } from "../../package/partName";
import type { OfficePackage } from "../../package/OfficePackage";
import { RefusedEdit } from "../model/RefusedEdit";
import { setRelationshipId } from "../sheet/setRelationshipId";
import { Sheet } from "../sheet/Sheet";
import type { SheetContext } from "../sheet/SheetContext";
import { isTabSelected, selectTab } from "../sheet/views";
import { UnreadableFile } from "../../package/UnreadableFile";
import type { CustomXmlModel } from "../model/CustomXmlModel";
import type { DefinedName, SheetModel, WorkbookModel } from "../model/WorkbookModel";
import type { XmlElement } from "../../package/xml/XmlElement";
import { dropSheet } from "../formula/shiftFormula";
import { renameSheetIn } from "../formula/FormulaReference";
import { AddInSettings } from "./AddInSettings";
import { updateTitles } from "./appProperties";
import { CustomXmlParts } from "./CustomXmlParts";
import { DefinedNames } from "./DefinedNames";
import { copySheetPart } from "./copySheetPart";
import { deleteWithDependents } from "./deleteUnreached";
import { locateWorkbook } from "./locateWorkbook";
import { makeSheetContext } from "./makeSheetContext";
import { type FormulaPlaces, rewriteFormulas } from "./rewriteFormulas";
import { checkSheetName } from "./sheetName";
import { readStructureProtection, writeStructureProtection } from "./structureProtection";
import { workbookOrder } from "./workbookOrder";

const documentType = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** A workbook over its package. */
export class Workbook implements WorkbookModel {
  private readonly part: string;
  private readonly root: XmlElement;
  private readonly context: SheetContext;
  private readonly definedNames: DefinedNames;
  /** Worksheets by their <sheet> elements, whose order is the tabs'. */
  private readonly worksheets = new Map<XmlElement, Sheet>();
  private readonly addInSettings: AddInSettings;
  readonly date1904: boolean;
  readonly customXml: CustomXmlModel;

  /** @throws UnreadableFile no-workbook, doctype, broken-xml */
  constructor(
    private readonly parts: OfficePackage,
    addInId: string,
  ) {
    this.part = locateWorkbook(parts);
    this.root = parts.document(this.part).root;
    if (!isMainNamespace(this.root.uri) || this.root.local !== "workbook") {
      throw new UnreadableFile("no-workbook", this.part);
    }
    this.context = makeSheetContext(parts, this.part, this.root, () => this.places());
    this.date1904 = this.context.date1904;
    this.addInSettings = new AddInSettings(parts, addInId);
    this.customXml = new CustomXmlParts(parts, this.part, this.context.isStrict);
    this.definedNames = new DefinedNames(this.root, {
      ids: () => this.entries().map((entry) => this.worksheets.get(entry)?.id ?? null),
      positionOf: (id) => {
        const sheet = this.sheetOf(id);
        return sheet ? this.entries().indexOf(sheet.entry) : null;
      },
    });
    for (const entry of this.entries()) this.openSheet(entry);
    // A style sheet that cannot be read is to show now, not when the first cell is drawn.
    this.context.styles.style(0);
    if (this.entries().length === 0) throw new UnreadableFile("no-workbook", this.part);
  }

  get isStructureProtected(): boolean {
    return readStructureProtection(this.root).isProtected;
  }

  get isStructurePasswordProtected(): boolean {
    return readStructureProtection(this.root).hasPassword;
  }

  /** @throws RefusedEdit password */
  setStructureProtected(isProtected: boolean): void {
    if (this.isStructureProtected === isProtected) return;
    if (this.isStructurePasswordProtected) throw new RefusedEdit("password", this.part);
    this.touch();
    writeStructureProtection(this.root, isProtected);
  }

  sheets(): readonly SheetModel[] {
    return this.orderedSheets();
  }

  addSheet(name: string): SheetModel {
    checkSheetName(name, this.sheetNames());
    const first = this.orderedSheets()[0];
    const folder = first ? folderOf(first.partName) : "xl/worksheets/";
    const partName = this.parts.freePartName(`${folder}sheet`, ".xml");
    const text = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="${this.root.uri}"><sheetData/></worksheet>`;
    this.parts.addPart(partName, `${documentType}.worksheet+xml`, text);
    return this.listSheet(name, partName);
  }

  copySheet(id: string, name: string): SheetModel | null {
    checkSheetName(name, this.sheetNames());
    const source = this.sheetOf(id);
    const partName = source && copySheetPart(this.parts, source, name);
    if (partName !== null) this.context.noteFormulaRemoved();
    return partName === null ? null : this.listSheet(name, partName);
  }

  /** Lists a part as the last sheet. */
  private listSheet(name: string, partName: string): SheetModel {
    const type = relationshipType("worksheet", this.context.isStrict);
    const relationshipId = this.parts.relationships(this.part).add(type, partName);
    this.touch();
    const before = this.titles();
    const list = this.root.ensure("sheets", workbookOrder);
    const used = this.entries().map(sheetNumber);
    const sheetId = String(Math.max(0, ...used) + 1);
    const entry = list.append(list.create("sheet", { name, sheetId }));
    setRelationshipId(entry, relationshipId, this.context.isStrict);
    const sheet = this.openSheet(entry);
    updateTitles(this.parts, before, this.titles());
    if (!sheet) throw new Error("The sheet that was just added is not there.");
    return sheet;
  }

  deleteSheet(id: string): void {
    const sheet = this.sheetOf(id);
    if (!sheet) return;
    const others = this.orderedSheets().filter((one) => one !== sheet);
    if (!others.some((one) => one.visibility === "visible")) {
      throw new RefusedEdit("last-sheet", sheet.name);
    }
    const active = this.activeSheetId;
    const before = this.titles();
    const position = this.entries().indexOf(sheet.entry);
    if (sheet.part.waitingCells.formulas.some(() => true)) this.context.noteFormulaRemoved();
    this.touch();
    sheet.entry.remove();
    this.worksheets.delete(sheet.entry);
    this.definedNames.move((old) => (old === position ? null : old > position ? old - 1 : old));
    const relationship = sheet.entry.qualifiedAttribute("id");
    if (relationship !== null) this.parts.relationships(this.part).remove(relationship);
    deleteWithDependents(this.parts, sheet.partName);
    rewriteFormulas(this.places(), (formula) => dropSheet(formula, sheet.name));
    updateTitles(this.parts, before, this.titles());
    const view = this.bookView();
    const firstSheet = Number(view?.attribute("firstSheet") ?? 0);
    if (firstSheet >= this.entries().length) view?.setAttribute("firstSheet", null);
    const next = this.entries()[Math.min(position, this.entries().length - 1)];
    this.setActiveTab(this.sheetOf(active) ?? this.nearestVisible(next));
  }

  renameSheet(id: string, name: string): void {
    const sheet = this.sheetOf(id);
    if (!sheet) return;
    checkSheetName(
      name,
      this.sheetNames().filter((other) => other !== sheet.name),
    );
    const before = this.titles();
    const old = sheet.name;
    this.touch();
    sheet.entry.setAttribute("name", name);
    rewriteFormulas(this.places(), (formula) => renameSheetIn(formula, old, name));
    updateTitles(this.parts, before, this.titles());
  }

  moveSheet(id: string, position: number): void {
    const sheet = this.sheetOf(id);
    if (!sheet) return;
    const active = this.activeSheetId;
    const titles = this.titles();
    const before = this.entries();
    this.touch();
    const others = this.orderedSheets().filter((one) => one !== sheet);
    const list = sheet.entry.parent;
    if (!list) return;
    sheet.entry.remove();
    const next = others[position];
    list.insert(sheet.entry, next ? list.children.indexOf(next.entry) : list.children.length);
    const after = this.entries();
    this.definedNames.move((old) => {
      const entry = before[old];
      return entry ? after.indexOf(entry) : old;
    });
    updateTitles(this.parts, titles, this.titles());
    this.setActiveTab(this.sheetOf(active));
  }

  get activeSheetId(): string {
    const tab = Number(this.bookView()?.attribute("activeTab") ?? 0);
    const sheet = this.worksheetAt(tab) ?? this.nearestVisible(this.entries()[tab]);
    return sheet?.id ?? "";
  }

  activateSheet(id: string): void {
    this.setActiveTab(this.sheetOf(id));
  }

  names(): readonly DefinedName[] {
    return this.definedNames.all();
  }

  namesIn(scope: string | null): readonly DefinedName[] {
    return this.definedNames.namesIn(scope);
  }

  findName(scope: string | null, name: string): DefinedName | null {
    return this.definedNames.find(scope, name);
  }

  setName(name: DefinedName): void {
    this.touch();
    this.definedNames.write(name);
  }

  deleteName(name: string, scope: string | null): void {
    this.touch();
    this.definedNames.remove(name, scope);
  }

  settings(): ReadonlyMap<string, string> {
    return this.addInSettings.all();
  }

  setSetting(key: string, json: string | null): void {
    this.addInSettings.set(key, json);
  }

  save(): Uint8Array {
    return this.parts.save();
  }

  private entries(): XmlElement[] {
    return this.root.element("sheets")?.elements("sheet") ?? [];
  }

  private orderedSheets(): Sheet[] {
    const sheets: Sheet[] = [];
    for (const entry of this.entries()) {
      const sheet = this.worksheets.get(entry);
      if (sheet) sheets.push(sheet);
    }
    return sheets;
  }

  private sheetNames(): string[] {
    return this.entries().map((entry) => entry.attribute("name") ?? "");
  }

  private sheetOf(id: string): Sheet | null {
    return this.orderedSheets().find((sheet) => sheet.id === id) ?? null;
  }

  private worksheetAt(position: number): Sheet | null {
    const entry = this.entries()[position];
    return (entry && this.worksheets.get(entry)) ?? null;
  }

  private nearestVisible(entry: XmlElement | undefined): Sheet | null {
    const sheets = this.orderedSheets();
    const own = entry && this.worksheets.get(entry);
    if (own?.visibility === "visible") return own;
    return sheets.find((sheet) => sheet.visibility === "visible") ?? sheets[0] ?? null;
  }

  /** Names of the worksheets as docProps/app.xml lists them. */
  private titles(): string[] {
    return this.orderedSheets().map(({ name }) => name);
  }

  private places(): FormulaPlaces {
    const { touchWorkbook, noteFormulaRemoved, noteFormulaWritten } = this.context;
    return {
      parts: this.parts,
      sheets: this.orderedSheets(),
      root: this.root,
      touchWorkbook,
      noteFormulaRemoved,
      noteFormulaWritten,
    };
  }

  private setActiveTab(sheet: Sheet | null): void {
    if (!sheet) return;
    const tab = this.entries().indexOf(sheet.entry);
    if (Number(this.bookView()?.attribute("activeTab") ?? 0) === tab) return;
    this.touch();
    this.context.ensureBookView();
    this.bookView()?.setAttribute("activeTab", tab === 0 ? null : String(tab));
    this.unselectTabs(sheet);
    selectTab(sheet.touch().frame, true);
  }

  /** Two selected tabs are a group, and typing into one would write into both. */
  private unselectTabs(kept: Sheet): void {
    for (const entry of this.entries()) {
      const sheet = this.worksheets.get(entry);
      if (sheet) {
        const isSelected = sheet.part.hasAroundCells("tabSelected") || sheet.isTouched;
        if (sheet !== kept && isSelected && isTabSelected(sheet.part.frame)) {
          selectTab(sheet.touch().frame, false);
        }
        continue;
      }
      const id = entry.qualifiedAttribute("id") ?? "";
      const part = this.parts.relationships(this.part).byId(id)?.target ?? "";
      if (!/\.xml$/i.test(part) || !this.parts.text(part).includes("tabSelected")) continue;
      if (isTabSelected(this.parts.document(part).root)) {
        selectTab(this.parts.touch(part).root, false);
      }
    }
  }

  private bookView(): XmlElement | null {
    return this.root.element("bookViews")?.element("workbookView") ?? null;
  }

  private touch(): void {
    this.parts.touch(this.part);
  }

  /** null for chart, dialog and macro sheets, and for a sheet whose part is missing. */
  private openSheet(entry: XmlElement): Sheet | null {
    const relationshipId = entry.qualifiedAttribute("id") ?? "";
    const relationship = this.parts.relationships(this.part).byId(relationshipId);
    if (relationship?.type !== "worksheet" || !this.parts.has(relationship.target)) return null;
    const sheet = new Sheet(this.freeId(entry), entry, relationship.target, this.context);
    this.worksheets.set(entry, sheet);
    return sheet;
  }

  /** The form that Excel gives sheets of older files, with the file's own number of the sheet. */
  private freeId(entry: XmlElement): string {
    const used = new Set([...this.worksheets.values()].map((sheet) => sheet.id));
    let number = Math.max(sheetNumber(entry) - 1, 0);
    for (; ; number++) {
      const digits = (number & 0xffff).toString(16).toUpperCase().padStart(4, "0");
      const id = `{00000000-0001-0000-${digits.slice(2)}${digits.slice(0, 2)}-000000000000}`;
      if (!used.has(id)) return id;
    }
  }
}

/** The file's own number of a sheet; 0 where it gives none that counts. */
function sheetNumber(entry: XmlElement): number {
  const number = Number(entry.attribute("sheetId"));
  return Number.isInteger(number) && number > 0 && number < 65_535 ? number : 0;
}
