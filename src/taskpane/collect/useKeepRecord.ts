import type { CollectionRecord } from "../../domain/submission/board/CollectionRecord";
import type { PlaceProps } from "../places/PlaceProps";
import { useTask, type Task } from "./useTask";

export interface KeepRecord {
  readonly task: Task;
  /** Keeps the change with the workbook and checks again; false where it was not kept. */
  readonly keep: (change: (record: CollectionRecord) => CollectionRecord) => Promise<boolean>;
}

/** Keeps something about collecting with the workbook, from a panel. */
export function useKeepRecord({ services, onRun }: PlaceProps): KeepRecord {
  const task = useTask(services.readProblem);
  const keep = async (change: (record: CollectionRecord) => CollectionRecord): Promise<boolean> => {
    const findings = await task.write((listener) => services.collect.keepRecord(change, listener));
    if (findings?.length !== 0) return false;
    onRun("check");
    return true;
  };
  return { task, keep };
}
