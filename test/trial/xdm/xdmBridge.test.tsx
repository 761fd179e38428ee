import { openXdmBridge, type XdmBridge } from "../../../src/trial/xdm/xdmBridge";

const origin = window.location.origin;

/** A frame whose window keeps what is posted to it. */
function openBridge(appContext: () => unknown = () => ({ _appName: 16 })) {
  const frame = document.createElement("iframe");
  document.body.append(frame);
  const pane = frame.contentWindow;
  if (!pane) throw new Error("The frame has no window.");
  const posted: Record<string, unknown>[] = [];
  jest.spyOn(pane, "postMessage").mockImplementation(((text: string, target: string) => {
    posted.push({ ...(JSON.parse(text) as object), target });
  }) as typeof pane.postMessage);
  const starts: number[] = [];
  const registered: string[] = [];
  const bridge = openXdmBridge({
    frame,
    paneOrigin: origin,
    conversationId: "c1",
    answers: { appContext, executeMethod: (data) => Promise.resolve({ echo: data }) },
    onStart: () => starts.push(1),
    onRegistered: (name) => registered.push(name),
  });
  const send = async (message: object, from: Partial<MessageEventInit> = {}) => {
    const data = JSON.stringify({
      _messageType: 0,
      _actionType: 0,
      _conversationId: "c1",
      _correlationId: 5,
      ...message,
    });
    window.dispatchEvent(new MessageEvent("message", { data, origin, source: pane, ...from }));
    await new Promise((resolve) => setTimeout(resolve, 0));
  };
  return { bridge, posted, starts, registered, send };
}

const opened: XdmBridge[] = [];
function open(appContext?: () => unknown) {
  const one = openBridge(appContext);
  opened.push(one.bridge);
  return one;
}
afterEach(() => {
  for (const bridge of opened.splice(0)) bridge.close();
});

test("answers the app context with the request's own number, to the pane's origin alone", async () => {
  const { send, posted, starts } = open();
  await send({ _actionName: "ContextActivationManager_getAppContextAsync" });
  expect(starts).toHaveLength(1);
  expect(posted).toEqual([
    expect.objectContaining({
      _messageType: 1,
      _responseType: 0,
      _correlationId: 5,
      _conversationId: "c1",
      _errorCode: 0,
      _data: { _appName: 16 },
      target: origin,
    }),
  ]);
});

test("what it does not know is answered with null, so that nobody waits", async () => {
  const { send, posted } = open();
  await send({ _actionName: "ContextActivationManager_notifyHost", _data: ["x", 23] });
  expect(posted).toEqual([expect.objectContaining({ _errorCode: 0, _data: null })]);
});

test("a failing answer is told as failed", async () => {
  const { send, posted } = open(() => {
    throw new Error("no context");
  });
  await send({ _actionName: "ContextActivationManager_getAppContextAsync" });
  expect(posted).toEqual([expect.objectContaining({ _errorCode: -2 })]);
});

test.each([
  ["another origin", {}, { origin: "http://elsewhere.example" }],
  ["another window", {}, { source: window }],
  ["another conversation", { _conversationId: "c0" }, {}],
])("messages of %s are not heard", async (_name, message, from) => {
  const { send, posted } = open();
  await send({ _actionName: "executeMethod", ...message }, from);
  expect(posted).toEqual([]);
});

test("events reach the pane only while it is registered for them", async () => {
  const { bridge, send, posted, registered } = open();
  bridge.raise("richApiMessage", { ArrayData: [] });
  expect(posted).toEqual([]);
  await send({ _actionName: "richApiMessage", _actionType: 1 });
  expect(registered).toEqual(["richApiMessage"]);
  bridge.raise("richApiMessage", { ArrayData: [[1]] });
  expect(posted.at(-1)).toMatchObject({ _responseType: 1, _data: { ArrayData: [[1]] } });
  await send({ _actionName: "richApiMessage", _actionType: 2 });
  const before = posted.length;
  bridge.raise("richApiMessage", { ArrayData: [] });
  expect(posted).toHaveLength(before);
});

test("a pane that starts again has no registrations", async () => {
  const { bridge, send } = open();
  await send({ _actionName: "appCommandInvoked", _actionType: 1 });
  expect(bridge.isRegistered("appCommandInvoked")).toBe(true);
  await send({ _actionName: "ContextActivationManager_getAppContextAsync" });
  expect(bridge.isRegistered("appCommandInvoked")).toBe(false);
});
