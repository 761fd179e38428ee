import { useEffect, useState } from "react";
import type { FileSource } from "../../actions/importReports";
import { dropSources } from "./fileSources";

/** Takes files dropped anywhere on the pane while the panel is open; answers whether some are held over it. */
export function useDrop(onSources: (sources: readonly FileSource[]) => void): boolean {
  const [isOver, setOver] = useState(false);
  useEffect(() => {
    const over = (event: DragEvent): void => {
      if (!event.dataTransfer?.types.includes("Files")) return;
      event.preventDefault();
      setOver(true);
    };
    const leave = (event: DragEvent): void => {
      if (event.relatedTarget === null) setOver(false);
    };
    const drop = (event: DragEvent): void => {
      if (!event.dataTransfer?.types.includes("Files")) return;
      event.preventDefault();
      setOver(false);
      void dropSources(event.dataTransfer).then(onSources);
    };
    window.addEventListener("dragover", over);
    window.addEventListener("dragleave", leave);
    window.addEventListener("drop", drop);
    return () => {
      window.removeEventListener("dragover", over);
      window.removeEventListener("dragleave", leave);
      window.removeEventListener("drop", drop);
    };
  }, [onSources]);
  return isOver;
}
