import { readPaneBatch, readPaneMessage, readPaneMethod } from "../../../src/trial/xdm/PaneMessage";

const request = {
  _messageType: 0,
  _actionName: "executeMethod",
  _actionType: 0,
  _conversationId: "c1",
  _correlationId: 7,
  _origin: "http://localhost:3000",
  _data: { DdaMethod: { ControlId: "x", Version: 1, DispatchId: 93 } },
  _serializerVersion: 1,
};

test("reads a request of Office.js", () => {
  expect(readPaneMessage(JSON.stringify(request))).toEqual({
    action: "executeMethod",
    kind: "invoke",
    conversationId: "c1",
    correlationId: 7,
    data: request._data,
  });
});

test.each([
  ["not a text", request],
  ["not JSON", "{"],
  ["JSON of something else", '"xin chào"'],
  ["a response", JSON.stringify({ ...request, _messageType: 1 })],
  ["an unknown action type", JSON.stringify({ ...request, _actionType: 9 })],
  ["no conversation", JSON.stringify({ ...request, _conversationId: undefined })],
])("%s is no request", (_name, sent) => {
  expect(readPaneMessage(sent)).toBeNull();
});

test("reads the dispatch id and keeps the other members", () => {
  const data = { DdaMethod: { DispatchId: 94 }, 0: "1", 1: 0, 2: "{}" };
  expect(readPaneMethod(data)).toMatchObject({ dispatchId: 94, members: { 0: "1", 1: 0 } });
  expect(readPaneMethod({ DdaMethod: {} })).toBeNull();
});

test("reads a batch with its executor and flags", () => {
  const body = '{"Actions":[],"ObjectPaths":{}}';
  const sent = ["IterativeExecutor", "POST", "ProcessQuery", [], body, 0, 65, "", "", "", "", ""];
  expect(readPaneBatch(sent)).toEqual({
    executor: "IterativeExecutor",
    body: { Actions: [], ObjectPaths: {} },
    flags: 65,
  });
  expect(readPaneBatch(["IterativeExecutor"])).toBeNull();
});
