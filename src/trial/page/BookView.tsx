import { useMemo, useRef, useSyncExternalStore } from "react";
import { areaContains, cellAddress } from "../../domain/sheet/Area";
import type { Hyperlink } from "../../files/xlsx/model/WorkbookModel";
import { CellEditor } from "../grid/CellEditor";
import { ChartLayer } from "../grid/ChartLayer";
import type { CellSource } from "../grid/GridCell";
import { createRuleColors } from "../grid/ruleColors";
import { SheetGrid } from "../grid/SheetGrid";
import type { ScrollPosition } from "../grid/useGridWindow";
import type { TrialBook, TrialBookState } from "../TrialBook";
import { copiedText, selectionAddress } from "./bookTexts";
import { FormulaBar } from "./FormulaBar";
import type { Notice } from "./NoticeBar";
import { SheetTabs } from "./SheetTabs";
import { todaySerial } from "./todaySerial";
import { useWords } from "./TrialWords";
import { useBookActions } from "./useBookActions";

interface BookViewProps {
  readonly book: TrialBook;
  readonly onNotice: (notice: Notice | null) => void;
}

const origin: ScrollPosition = { left: 0, top: 0 };

/** The workbook: formula bar, the shown sheet's grid, the tabs. */
export function BookView({ book, onNotice }: BookViewProps) {
  const { grid } = useWords();
  const state = useSyncExternalStore(book.subscribe, () => book.state);
  const { sheet, selection, edit } = state;
  const source = useCellSource(book, state);
  const scrolls = useRef(new Map<string, ScrollPosition>());
  const view = useRef<HTMLElement>(null);
  const actions = useBookActions(book, view, source, onNotice);
  const active = cellAddress(selection.active.rowIndex, selection.active.columnIndex);
  const typeIn = (place: "cell" | "bar") => (text: string) => {
    book.changeEdit(text, place);
  };
  return (
    <section className="book" ref={view}>
      <FormulaBar
        address={selectionAddress(state)}
        text={edit?.text ?? book.activeText()}
        isEditing={edit !== null}
        onGoTo={actions.goTo}
        onFocus={() => {
          if (!edit) book.startEdit(null, "bar");
        }}
        onText={typeIn("bar")}
        onCommit={actions.commit}
        onCancel={actions.cancel}
      />
      <div className="sheet" id="sheet" role="tabpanel" aria-label={grid.label(sheet.name)}>
        <SheetGrid
          key={sheet.id}
          source={source}
          label={grid.label(sheet.name)}
          selection={selection}
          editor={
            edit && (
              <CellEditor
                label={grid.editor(active)}
                text={edit.text}
                takesFocus={edit.place === "cell"}
                onText={typeIn("cell")}
                onCommit={actions.commit}
                onCancel={actions.cancel}
              />
            )
          }
          charts={<ChartLayer sheet={sheet} version={state.version} zoom={state.zoom} />}
          startScroll={scrolls.current.get(sheet.id) ?? origin}
          onScroll={(position) => {
            scrolls.current.set(sheet.id, position);
          }}
          onSelect={actions.select}
          onEdit={(typed) => {
            book.startEdit(typed);
          }}
          onClear={actions.clear}
          onFollow={actions.follow}
          onNextSheet={actions.nextSheet}
          onHistory={actions.travel}
          onCopy={() => copiedText(book)}
          onPaste={actions.paste}
        />
      </div>
      <SheetTabs sheets={book.visibleSheets()} activeId={sheet.id} onShow={actions.showSheet} />
    </section>
  );
}

function useCellSource(book: TrialBook, state: TrialBookState): CellSource {
  const { sheet, geometry, version, zoom } = state;
  return useMemo(() => {
    const links = sheet.hyperlinks();
    return {
      version,
      sheet,
      geometry,
      date1904: book.model.date1904,
      zoom,
      rulesAt: createRuleColors(book.model, sheet, todaySerial(book.model.date1904)),
      linkAt: (rowIndex: number, columnIndex: number): Hyperlink | null =>
        links.find(({ area }) => areaContains(area, rowIndex, columnIndex)) ?? null,
    };
  }, [book, sheet, geometry, version, zoom]);
}
