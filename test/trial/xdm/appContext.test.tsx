import { readFileSync } from "node:fs";
import { join } from "node:path";
import { buildAppContext, buildFrameName } from "../../../src/trial/xdm/appContext";

const facts = {
  uiLocale: "vi-VN" as const,
  workbookName: "ke-hoach.xlsx",
  readOnly: false,
  requirementMatrix: '{"ExcelApi":"1.13"}',
  settings: new Map([["khoa", '"trị"']]),
};

test("tells everything that Office.js cannot start without", () => {
  expect(buildAppContext(facts)).toMatchObject({
    _appName: 16,
    _appUILocale: "vi-VN",
    _dataLocale: "vi-VN",
    _docUrl: "ke-hoach.xlsx",
    _clientMode: 1,
    _settings: [["khoa", '"trị"']],
    _reason: 0,
    _requirementMatrix: '{"ExcelApi":"1.13"}',
  });
  expect(buildAppContext({ ...facts, readOnly: true })["_clientMode"]).toBe(0);
});

test("the add-in has the id of the manifest", () => {
  const manifest = readFileSync(join(__dirname, "../../../manifest.xml"), "utf8");
  expect(manifest).toContain(`<Id>${String(buildAppContext(facts)["_id"])}</Id>`);
});

test("the frame's name holds host and conversation as texts", () => {
  const name = JSON.parse(buildFrameName("c-1", "en-US")) as Record<string, unknown>;
  expect(Object.values(name).every((value) => typeof value === "string")).toBe(true);
  expect(name["hostInfo"]).toBe("Excel$Web$16.00$en-US$trial$$$1");
  expect(String(name["xdmInfo"]).split("|")).toEqual([
    "c-1",
    buildAppContext(facts)["_id"],
    window.location.origin,
  ]);
});
