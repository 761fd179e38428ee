import { isTrue } from "../styles/readStyle";
import { foldName } from "../foldName";
import type { DefinedName } from "../model/WorkbookModel";
import type { XmlElement } from "../../package/xml/XmlElement";
import { workbookOrder } from "./workbookOrder";

/** Tab positions count all sheets of the file, also those that are no worksheets. */
export interface TabPositions {
  /** Of all tabs in order; null for those that are no worksheets. */
  ids(): readonly (string | null)[];
  positionOf(id: string): number | null;
}

/** Elements of names by scope (sheet id, null for the workbook) and folded name. */
type NameIndex = Map<string | null, Map<string, XmlElement>>;

/** The names of the workbook and of its worksheets, hidden ones and Excel's own ("_xlnm.Print_Titles") too. */
export class DefinedNames {
  /** Read when first asked: a workbook with 200 sheets has 600 names, and each is asked for many times. */
  private index: NameIndex | null = null;

  constructor(
    private readonly root: XmlElement,
    private readonly tabs: TabPositions,
  ) {}

  /** Of a scope, in the order of the file. */
  namesIn(scope: string | null): DefinedName[] {
    const elements = this.indexed().get(scope)?.values() ?? [];
    return [...elements].map((element) => readName(element, scope));
  }

  /** Of all scopes, in the order of the file. A name of a chart sheet or of no sheet at all is not listed. */
  all(): DefinedName[] {
    const ids = this.tabs.ids();
    return nameElements(this.root).flatMap((element) => {
      const scope = scopeOf(element, ids);
      return scope === undefined ? [] : [readName(element, scope)];
    });
  }

  /** The name of that scope; case does not count. */
  find(scope: string | null, name: string): DefinedName | null {
    const element = this.indexed().get(scope)?.get(foldName(name));
    return element ? readName(element, scope) : null;
  }

  /** Adds the name, or replaces the one of that name and scope. */
  write({ name, scope, visible, formula }: DefinedName): void {
    const found = this.indexed().get(scope)?.get(foldName(name));
    const element = found ?? this.append(name, scope);
    element.setAttribute("hidden", visible ? null : "1");
    element.setText(formula);
  }

  remove(name: string, scope: string | null): void {
    const ofScope = this.indexed().get(scope);
    ofScope?.get(foldName(name))?.remove();
    ofScope?.delete(foldName(name));
    this.removeEmptyList();
  }

  /** Gives names of sheets their new positions; null removes the name with its sheet. */
  move(newPosition: (old: number) => number | null): void {
    this.index = null;
    for (const element of nameElements(this.root)) {
      const old = element.attribute("localSheetId");
      if (old === null) continue;
      const position = newPosition(Number(old));
      if (position === null) element.remove();
      else element.setAttribute("localSheetId", String(position));
    }
    this.removeEmptyList();
  }

  private append(name: string, scope: string | null): XmlElement {
    const list = this.root.ensure("definedNames", workbookOrder);
    const element = list.append(list.create("definedName", { name }));
    const position = scope === null ? null : this.tabs.positionOf(scope);
    element.setAttribute("localSheetId", position === null ? null : String(position));
    addTo(this.indexed(), scope, element);
    return element;
  }

  private indexed(): NameIndex {
    this.index ??= indexNames(this.root, this.tabs.ids());
    return this.index;
  }

  private removeEmptyList(): void {
    if (nameElements(this.root).length === 0) this.root.element("definedNames")?.remove();
  }
}

/** The elements of all names, also of those that are not listed. */
export function nameElements(root: XmlElement): XmlElement[] {
  return root.element("definedNames")?.elements("definedName") ?? [];
}

function indexNames(root: XmlElement, ids: readonly (string | null)[]): NameIndex {
  const index: NameIndex = new Map();
  for (const element of nameElements(root)) {
    const scope = scopeOf(element, ids);
    if (scope !== undefined) addTo(index, scope, element);
  }
  return index;
}

function addTo(index: NameIndex, scope: string | null, element: XmlElement): void {
  const ofScope = index.get(scope) ?? new Map<string, XmlElement>();
  index.set(scope, ofScope.set(foldName(element.attribute("name") ?? ""), element));
}

/** The sheet's id, null for the workbook, undefined where the name's sheet is no worksheet. */
function scopeOf(element: XmlElement, ids: readonly (string | null)[]): string | null | undefined {
  const position = element.attribute("localSheetId");
  return position === null ? null : (ids[Number(position)] ?? undefined);
}

function readName(element: XmlElement, scope: string | null): DefinedName {
  return {
    name: element.attribute("name") ?? "",
    formula: element.text,
    scope,
    visible: !isTrue(element.attribute("hidden")),
  };
}
