import * as v from "valibot";
import type { HostAnswer } from "../../host/ExcelHost";
import type { WorkbookModel } from "../../files/xlsx/model/WorkbookModel";
import { readPaneBatch, readPaneMethod, type PaneBatch } from "./PaneMessage";

/** A ribbon function has called `event.completed()`; status 0 is success, 11101 a function nobody registered. */
export interface CommandCompletion {
  readonly id: string;
  readonly status: number;
}

export interface PaneMethodsOptions {
  readonly model: WorkbookModel;
  /** `mayWrite`: Office.js says that the batch may contain a write. */
  readonly answer: (body: unknown, mayWrite: boolean) => Promise<HostAnswer>;
  /** Whether a cell is being edited: batches are refused then, or wait when their caller asked to wait. */
  readonly isEditing: () => boolean;
  readonly editingEnded: () => Promise<void>;
  /** The workbook's settings were replaced. */
  readonly onSettings: () => void;
  readonly onCommandCompleted: (completion: CommandCompletion) => void;
}

const refreshSettings = 75;
const saveSettings = 76;
const richApi = 93;
const commandCompleted = 94;

const done = { Version: 1, Error: 0 };
/** Office.js errors: operation not supported, cell being edited. */
const notSupported = { Version: 1, Error: 5000 };
const inCellEditMode = { Version: 1, Error: 5004 };

const mayContainWrite = 1;
const waitForCellEdit = 64;
/** Batches for the add-in's own runtime, not for the workbook. */
const runtimeServices = "WacPartition";

/**
 * Answers `executeMethod`: Rich API batches, the workbook's settings and the end of ribbon functions; refuses the rest.
 */
export function createPaneMethods(options: PaneMethodsOptions) {
  async function answerBatch(batch: PaneBatch): Promise<unknown> {
    if (options.isEditing() && batch.executor !== runtimeServices) {
      if ((batch.flags & waitForCellEdit) === 0) return inCellEditMode;
      await options.editingEnded();
    }
    const answer = await options.answer(batch.body, (batch.flags & mayContainWrite) !== 0);
    if (!("bodyText" in answer)) return { Version: 1, Error: answer.errorCode };
    return { ...done, Data: [200, null, answer.bodyText] };
  }

  return async (data: unknown): Promise<unknown> => {
    const method = readPaneMethod(data);
    if (!method) return notSupported;
    const { members } = method;
    switch (method.dispatchId) {
      case richApi: {
        const batch = readPaneBatch(members["ArrayData"]);
        return batch ? answerBatch(batch) : notSupported;
      }
      case refreshSettings:
        return { ...done, Properties: { Settings: settingsList(options.model) } };
      case saveSettings:
        options.onSettings();
        return replaceSettings(options.model, members["DdaSettingsMethod"]);
      case commandCompleted:
        options.onCommandCompleted({ id: String(members["0"]), status: Number(members["1"]) });
        return done;
      default:
        return notSupported;
    }
  };
}

function settingsList(model: WorkbookModel) {
  return [...model.settings()].map(([Name, Value]) => ({ Name, Value }));
}

const settings = v.looseObject({ Properties: v.array(v.tuple([v.string(), v.string()])) });

/** `saveAsync` sends all settings: what is no longer among them was removed. */
function replaceSettings(model: WorkbookModel, sent: unknown) {
  const decoded = v.safeParse(settings, sent);
  if (!decoded.success) return notSupported;
  const kept = new Map(decoded.output.Properties);
  for (const key of [...model.settings().keys()]) if (!kept.has(key)) model.setSetting(key, null);
  for (const [key, json] of kept) model.setSetting(key, json);
  return done;
}
