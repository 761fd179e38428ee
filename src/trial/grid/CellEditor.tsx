import { useLayoutEffect, useRef, type KeyboardEvent } from "react";
import type { MoveKey } from "./moveSelection";

export interface CellEditorProps {
  readonly label: string;
  readonly text: string;
  /** Takes the keyboard when it opens; false while the formula bar has it. */
  readonly takesFocus: boolean;
  readonly onText: (text: string) => void;
  /** Ends the editing and keeps the text; `move` says where the selection goes. */
  readonly onCommit: (move: MoveKey | null) => void;
  readonly onCancel: () => void;
}

/** The text box over the cell that is being edited; Alt+Enter breaks the line. */
export function CellEditor(props: CellEditorProps) {
  const box = useRef<HTMLTextAreaElement>(null);
  useLayoutEffect(() => {
    const element = box.current;
    if (!element || !props.takesFocus) return;
    element.focus({ preventScroll: true });
    element.setSelectionRange(element.value.length, element.value.length);
  }, [props.takesFocus]);
  useLayoutEffect(() => {
    const element = box.current;
    if (!element) return;
    element.style.height = "auto";
    element.style.height = `${element.scrollHeight}px`;
  }, [props.text]);
  return (
    <textarea
      ref={box}
      className="cell-editor"
      aria-label={props.label}
      rows={1}
      spellCheck={false}
      value={props.text}
      onChange={(event) => {
        props.onText(event.target.value);
      }}
      onKeyDown={(event) => {
        editKey(event, props);
      }}
    />
  );
}

/** Keys of an open editor, in the cell and in the formula bar alike. */
export function editKey(
  event: KeyboardEvent<HTMLTextAreaElement>,
  props: Pick<CellEditorProps, "onText" | "onCommit" | "onCancel">,
): void {
  event.stopPropagation();
  if (event.nativeEvent.isComposing) return;
  if (event.key === "Escape") {
    event.preventDefault();
    props.onCancel();
  } else if (event.key === "Enter" && event.altKey) {
    event.preventDefault();
    breakLine(event.currentTarget, props.onText);
  } else if (event.key === "Enter" || event.key === "Tab") {
    event.preventDefault();
    props.onCommit({ key: event.key, ctrl: false, shift: event.shiftKey });
  }
}

function breakLine(box: HTMLTextAreaElement, onText: (text: string) => void): void {
  const { selectionStart, selectionEnd, value } = box;
  box.setRangeText("\n", selectionStart, selectionEnd, "end");
  onText(`${value.slice(0, selectionStart)}\n${value.slice(selectionEnd)}`);
}
