import { readFileSync } from "node:fs";
import { join } from "node:path";
import { openXlsx } from "../../../src/files/xlsx/openXlsx";
import { createPaneMethods, type CommandCompletion } from "../../../src/trial/xdm/paneMethods";

const seed = join(__dirname, "../../../assets/ke-hoach-cchc-2022.xlsx");

function start(isEditing = false) {
  const model = openXlsx(new Uint8Array(readFileSync(seed)));
  const bodies: unknown[] = [];
  const completions: CommandCompletion[] = [];
  const mayWrite: boolean[] = [];
  let endEditing: () => void = () => undefined;
  const ended = new Promise<void>((resolve) => {
    endEditing = resolve;
  });
  const call = createPaneMethods({
    model,
    answer: (body, writes) => {
      bodies.push(body);
      mayWrite.push(writes);
      return Promise.resolve({ errorCode: 0, bodyText: '{"Results":[]}' });
    },
    isEditing: () => isEditing,
    editingEnded: () => ended,
    onSettings: () => undefined,
    onCommandCompleted: (completion) => completions.push(completion),
  });
  return { model, call, bodies, completions, endEditing, mayWrite };
}

const method = (DispatchId: number, members: object = {}) => ({
  DdaMethod: { ControlId: "1", Version: 1, DispatchId },
  ...members,
});
const batch = (flags: number, executor = "IterativeExecutor") =>
  method(93, {
    ArrayData: [
      executor,
      "POST",
      "ProcessQuery",
      [],
      '{"Actions":[]}',
      0,
      flags,
      "",
      "",
      "",
      "",
      "",
    ],
  });

test("a batch goes to the host and its answer comes back as text", async () => {
  const { call, bodies, mayWrite } = start();
  const answer = await call(batch(0));
  expect(bodies).toEqual([{ Actions: [] }]);
  expect(answer).toEqual({ Version: 1, Error: 0, Data: [200, null, '{"Results":[]}'] });
  expect(mayWrite).toEqual([false]);
});

test("a batch that may write is told from one that only reads", async () => {
  const { call, mayWrite } = start();
  await call(batch(1));
  expect(mayWrite).toEqual([true]);
});

test("while a cell is edited a batch is refused as Excel refuses it", async () => {
  const { call, bodies } = start(true);
  expect(await call(batch(1))).toEqual({ Version: 1, Error: 5004 });
  expect(bodies).toEqual([]);
});

test("a batch that asked to wait is answered when the editing ends", async () => {
  const { call, bodies, endEditing } = start(true);
  const answer = call(batch(64));
  await Promise.resolve();
  expect(bodies).toEqual([]);
  endEditing();
  expect(await answer).toMatchObject({ Error: 0 });
});

test("the add-in's own runtime answers also while a cell is edited", async () => {
  const { call } = start(true);
  expect(await call(batch(1, "WacPartition"))).toMatchObject({ Error: 0 });
});

test("settings are saved as a whole: what is not sent any more is removed", async () => {
  const { call, model } = start();
  await call(
    method(76, {
      DdaSettingsMethod: {
        Properties: [
          ["a", "1"],
          ["b", '"hai"'],
        ],
      },
    }),
  );
  await call(method(76, { DdaSettingsMethod: { Properties: [["b", '"ba"']] } }));
  expect([...model.settings()]).toEqual([["b", '"ba"']]);
  expect(await call(method(75))).toMatchObject({
    Properties: { Settings: [{ Name: "b", Value: '"ba"' }] },
  });
});

test("the end of a ribbon function is told with its status", async () => {
  const { call, completions } = start();
  await call(method(94, { 0: "3", 1: 11101, 2: "{}" }));
  expect(completions).toEqual([{ id: "3", status: 11101 }]);
});

test.each([64, 98, 999])("dispatch %d is refused, never silently granted", async (id) => {
  const { call } = start();
  expect(await call(method(id))).toEqual({ Version: 1, Error: 5000 });
});

test.each([[null], [{}], [{ DdaMethod: {} }], [method(93, { ArrayData: "x" })]])(
  "malformed data %j is refused",
  async (data) => {
    const { call } = start();
    expect(await call(data)).toEqual({ Version: 1, Error: 5000 });
  },
);
