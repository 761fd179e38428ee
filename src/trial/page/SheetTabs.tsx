import { useEffect, useRef, type KeyboardEvent } from "react";
import type { SheetModel } from "../../files/xlsx/model/WorkbookModel";
import { useWords } from "./TrialWords";

interface SheetTabsProps {
  readonly sheets: readonly SheetModel[];
  readonly activeId: string;
  readonly onShow: (sheetId: string) => void;
}

/** One tab per visible sheet; arrows, Home and End move between them. */
export function SheetTabs({ sheets, activeId, onShow }: SheetTabsProps) {
  const { tabs } = useWords();
  const strip = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const active = strip.current?.querySelector<HTMLElement>('[aria-selected="true"]');
    active?.scrollIntoView({ block: "nearest", inline: "nearest" });
  }, [activeId, sheets.length]);
  const scroll = (direction: -1 | 1) => {
    strip.current?.scrollBy({ left: direction * 240, behavior: "smooth" });
  };
  return (
    <div className="tab-bar">
      <ScrollButton
        label={tabs.scrollLeft}
        sign="‹"
        onClick={() => {
          scroll(-1);
        }}
      />
      <ScrollButton
        label={tabs.scrollRight}
        sign="›"
        onClick={() => {
          scroll(1);
        }}
      />
      <div
        ref={strip}
        className="tabs"
        role="tablist"
        aria-label={tabs.label}
        tabIndex={-1}
        onKeyDown={(event) => {
          const next = tabAfter(event, sheets, activeId);
          if (!next) return;
          event.preventDefault();
          onShow(next.id);
          strip.current?.querySelector<HTMLElement>(`[data-sheet="${next.id}"]`)?.focus();
        }}
      >
        {sheets.map((sheet) => (
          <button
            key={sheet.id}
            type="button"
            role="tab"
            className="tab"
            data-sheet={sheet.id}
            aria-selected={sheet.id === activeId}
            aria-controls="sheet"
            tabIndex={sheet.id === activeId ? 0 : -1}
            style={sheet.tabColor === null ? undefined : { borderBottomColor: sheet.tabColor }}
            onClick={() => {
              onShow(sheet.id);
            }}
          >
            {sheet.name}
          </button>
        ))}
      </div>
    </div>
  );
}

function ScrollButton(props: {
  readonly label: string;
  readonly sign: string;
  readonly onClick: () => void;
}) {
  return (
    <button
      type="button"
      className="tab-scroll"
      aria-label={props.label}
      title={props.label}
      tabIndex={-1}
      onClick={props.onClick}
    >
      {props.sign}
    </button>
  );
}

function tabAfter(
  event: KeyboardEvent,
  sheets: readonly SheetModel[],
  activeId: string,
): SheetModel | undefined {
  const at = sheets.findIndex((sheet) => sheet.id === activeId);
  switch (event.key) {
    case "ArrowLeft":
      return sheets[at - 1];
    case "ArrowRight":
      return sheets[at + 1];
    case "Home":
      return sheets[0];
    case "End":
      return sheets.at(-1);
    default:
      return undefined;
  }
}
