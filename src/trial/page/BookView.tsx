import { useMemo, useRef, useSyncExternalStore } from "react";
import { areaAddress, areaContains, readArea, type Area } from "../../domain/sheet/Area";
import type { Hyperlink, SheetModel } from "../../files/xlsx/WorkbookModel";
import { splitAddress } from "../../host/cells/address";
import { CellEditor } from "../grid/CellEditor";
import { editableText } from "../grid/cellText";
import type { CellSource } from "../grid/GridCell";
import type { MoveGround, MoveKey } from "../grid/moveSelection";
import { createRuleColors } from "../grid/ruleColors";
import { selectedArea, type CellPosition } from "../grid/Selection";
import { SheetGrid } from "../grid/SheetGrid";
import type { ScrollPosition } from "../grid/useGridWindow";
import type { EditResult, TrialBook, TrialBookState } from "../TrialBook";
import { FormulaBar } from "./FormulaBar";
import type { Notice } from "./NoticeBar";
import { SheetTabs } from "./SheetTabs";
import { todaySerial } from "./todaySerial";
import { useWords } from "./TrialWords";

interface BookViewProps {
  readonly book: TrialBook;
  readonly onNotice: (notice: Notice | null) => void;
}

const largestTyped = 50_000;
const origin: ScrollPosition = { left: 0, top: 0 };

/** The workbook: formula bar, the shown sheet's grid, the tabs. */
export function BookView({ book, onNotice }: BookViewProps) {
  const words = useWords();
  const state = useSyncExternalStore(book.subscribe, () => book.state);
  const { sheet, selection, edit } = state;
  const source = useCellSource(book, state);
  const scrolls = useRef(new Map<string, ScrollPosition>());
  const view = useRef<HTMLElement>(null);
  const address = areaAddress(selectedArea(selection, state.geometry));
  const activeAddress = areaAddress({ ...selection.active, rowCount: 1, columnCount: 1 });

  const focusGrid = () => view.current?.querySelector<HTMLElement>('[role="grid"]')?.focus();
  const report = (result: EditResult) => {
    onNotice(result && { kind: "error", text: refusal(result, sheet, words.grid.refused) });
  };
  const commit = (move: MoveKey | null) => {
    const result = book.commitEdit(move, plainGround(state));
    report(result);
    if (result === null) focusGrid();
  };
  const cancel = () => {
    book.cancelEdit();
    focusGrid();
  };
  const goTo = (typed: string) => {
    const found = goToAddress(book, typed);
    onNotice(found ? null : { kind: "error", text: words.grid.noCell(typed) });
    if (found) focusGrid();
    return found;
  };
  const editor = edit && (
    <CellEditor
      label={words.grid.editor(activeAddress)}
      text={edit.text}
      takesFocus={edit.place === "cell"}
      onText={(text) => {
        book.changeEdit(text, "cell");
      }}
      onCommit={commit}
      onCancel={cancel}
    />
  );
  return (
    <section className="book" ref={view}>
      <FormulaBar
        address={address}
        text={edit?.text ?? book.activeText()}
        isEditing={edit !== null}
        onGoTo={goTo}
        onFocus={() => {
          if (!edit) book.startEdit(null, "bar");
        }}
        onText={(text) => {
          book.changeEdit(text, "bar");
        }}
        onCommit={commit}
        onCancel={cancel}
      />
      <div className="sheet" id="sheet" role="tabpanel" aria-label={words.grid.label(sheet.name)}>
        <SheetGrid
          key={sheet.id}
          source={source}
          label={words.grid.label(sheet.name)}
          selection={selection}
          editor={editor}
          startScroll={scrolls.current.get(sheet.id) ?? origin}
          onScroll={(position) => {
            scrolls.current.set(sheet.id, position);
          }}
          onSelect={(next) => {
            if (book.state.edit) report(book.commitEdit(null, plainGround(state)));
            if (!book.state.edit) book.select(next);
          }}
          onEdit={(typed) => {
            book.startEdit(typed);
          }}
          onClear={() => {
            const area = contentArea(selectedArea(selection, state.geometry), sheet);
            if (!area) return;
            if (isTooMuch(area)) onNotice({ kind: "error", text: words.grid.tooMuch });
            else report(book.clear(area));
          }}
          onFollow={(cell) => {
            const link = source.linkAt(cell.rowIndex, cell.columnIndex);
            if (link) onNotice(followLink(book, link, words.link.missing));
          }}
          onNextSheet={(step) => {
            book.showNextSheet(step);
            window.setTimeout(focusGrid, 0);
          }}
          onCopy={() => copiedText(book, state)}
          onPaste={(text) => {
            const rows = text.replace(/\r?\n$/, "").split(/\r?\n/);
            const cells = rows.map((row) => row.split("\t"));
            if (cells.length * (cells[0]?.length ?? 1) > largestTyped) {
              onNotice({ kind: "error", text: words.grid.tooMuch });
            } else report(book.paste(cells));
          }}
        />
      </div>
      <SheetTabs
        sheets={book.visibleSheets()}
        activeId={sheet.id}
        onShow={(sheetId) => {
          if (book.state.edit) report(book.commitEdit(null, plainGround(state)));
          if (!book.state.edit) book.showSheet(sheetId);
        }}
      />
      <p className="edit-hint" role="status">
        {edit ? words.grid.editing(activeAddress) : ""}
      </p>
    </section>
  );
}

function useCellSource(book: TrialBook, { sheet, geometry, version }: TrialBookState): CellSource {
  return useMemo(() => {
    const links = sheet.hyperlinks();
    return {
      version,
      sheet,
      geometry,
      date1904: book.model.date1904,
      rulesAt: createRuleColors(book.model, sheet, todaySerial(book.model.date1904)),
      linkAt: (rowIndex: number, columnIndex: number): Hyperlink | null =>
        links.find(({ area }) => areaContains(area, rowIndex, columnIndex)) ?? null,
    };
  }, [book, sheet, geometry, version]);
}

/** Enough for the steps after an edit: Enter and Tab look at geometry alone. */
function plainGround({ geometry }: TrialBookState): MoveGround {
  return { geometry, used: null, isFilled: () => false, pageRows: 1 };
}

function goToAddress(book: TrialBook, typed: string): boolean {
  const { sheetName, rest } = splitAddress(typed.trim());
  const area = readArea(rest);
  return area !== null && book.goTo(sheetName, area);
}

function followLink(
  book: TrialBook,
  link: Hyperlink,
  missing: (place: string) => string,
): Notice | null {
  if (link.location !== null) {
    return goToAddress(book, link.location)
      ? null
      : { kind: "error", text: missing(link.location) };
  }
  // Only addresses that cannot run anything; the person sees where they lead by the browser's own tab.
  if (/^(https?:|mailto:)/i.test(link.address ?? "")) {
    window.open(link.address ?? "", "_blank", "noopener,noreferrer");
  }
  return null;
}

function contentArea(area: Area, sheet: SheetModel): Area | null {
  const used = sheet.usedArea(true);
  if (!used) return null;
  const rowEnd = Math.min(area.rowIndex + area.rowCount, used.rowIndex + used.rowCount);
  const columnEnd = Math.min(
    area.columnIndex + area.columnCount,
    used.columnIndex + used.columnCount,
  );
  const rowCount = rowEnd - area.rowIndex;
  const columnCount = columnEnd - area.columnIndex;
  return rowCount > 0 && columnCount > 0 ? { ...area, rowCount, columnCount } : null;
}

function isTooMuch(area: Area): boolean {
  return area.rowCount * area.columnCount > largestTyped;
}

/** The selection as text: columns by tabs, rows by lines. */
function copiedText(book: TrialBook, { sheet, selection, geometry }: TrialBookState): string {
  const area = contentArea(selectedArea(selection, geometry), sheet);
  if (!area) return "";
  const cellText = ({ rowIndex, columnIndex }: CellPosition) =>
    editableText(
      sheet.contentAt(rowIndex, columnIndex),
      sheet.styleAt(rowIndex, columnIndex),
      book.model.date1904,
    );
  return Array.from({ length: area.rowCount }, (_, row) =>
    Array.from({ length: area.columnCount }, (_, column) =>
      cellText({ rowIndex: area.rowIndex + row, columnIndex: area.columnIndex + column }),
    ).join("\t"),
  ).join("\n");
}

function refusal(
  code: NonNullable<EditResult>,
  sheet: SheetModel,
  words: ReturnType<typeof useWords>["grid"]["refused"],
): string {
  if (code === "AccessDenied") return words.protected(sheet.name);
  if (code === "FormulaLengthExceedsLimit") return words.tooLong;
  if (code === "InvalidArgument") return words.formula;
  return words.other;
}
