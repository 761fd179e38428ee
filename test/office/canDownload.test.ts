import { canDownload } from "../../src/office/canDownload";

function onPlatform(platform: string | undefined): boolean {
  const PlatformType = { PC: "PC", Mac: "Mac", iOS: "iOS", OfficeOnline: "OfficeOnline" };
  Object.assign(globalThis, { Office: { PlatformType, context: { platform } } });
  try {
    return canDownload();
  } finally {
    Reflect.deleteProperty(globalThis, "Office");
  }
}

test.each([
  ["PC", true],
  ["OfficeOnline", true],
  ["Mac", false],
  ["iOS", false],
  [undefined, true],
])("on %s: %s", (platform, can) => {
  expect(onPlatform(platform)).toBe(can);
});

test("in a plain browser", () => {
  expect(canDownload()).toBe(true);
});
