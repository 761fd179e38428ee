import { useState } from "react";
import { editKey, type CellEditorProps } from "../grid/CellEditor";
import { useWords } from "./TrialWords";

interface FormulaBarProps {
  /** "B7" or "B7:D9". */
  readonly address: string;
  readonly text: string;
  readonly isEditing: boolean;
  /** Goes to the address that was typed; false where there is no such cell. */
  readonly onGoTo: (address: string) => boolean;
  readonly onFocus: () => void;
  readonly onText: CellEditorProps["onText"];
  readonly onCommit: CellEditorProps["onCommit"];
  readonly onCancel: CellEditorProps["onCancel"];
}

/** Name box and content of the active cell. */
export function FormulaBar(props: FormulaBarProps) {
  const { grid } = useWords();
  return (
    <div className="formula-bar">
      <NameBox address={props.address} label={grid.name} onGoTo={props.onGoTo} />
      <span className="formula-sign" aria-hidden>
        fx
      </span>
      <textarea
        className="formula-text"
        aria-label={grid.content}
        rows={2}
        spellCheck={false}
        value={props.text}
        onFocus={props.onFocus}
        onChange={(event) => {
          props.onText(event.target.value);
        }}
        onKeyDown={(event) => {
          if (props.isEditing) editKey(event, props);
        }}
      />
    </div>
  );
}

function NameBox(props: Pick<FormulaBarProps, "address" | "onGoTo"> & { readonly label: string }) {
  const [typed, setTyped] = useState<string | null>(null);
  return (
    <input
      className="name-box"
      aria-label={props.label}
      title={props.label}
      spellCheck={false}
      value={typed ?? props.address}
      onFocus={(event) => {
        event.target.select();
      }}
      onChange={(event) => {
        setTyped(event.target.value);
      }}
      onBlur={() => {
        setTyped(null);
      }}
      onKeyDown={(event) => {
        if (event.key === "Escape") setTyped(null);
        if (event.key !== "Enter") return;
        if (props.onGoTo(typed ?? props.address)) setTyped(null);
      }}
    />
  );
}
