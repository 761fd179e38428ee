import { readFileSync } from "node:fs";
import { join } from "node:path";
import { enableRibbon, writingButtons } from "../../src/office/enableRibbon";
import { ExcelHost } from "../../src/host/ExcelHost";
import { bootOffice } from "../../src/host/node/bootOffice";
import { openModel, seedBook } from "../support/bookOnHost";

function boot(): ExcelHost {
  const host = new ExcelHost(openModel(seedBook));
  Object.assign(globalThis, { Office: bootOffice(host).Office });
  return host;
}

afterEach(() => {
  Reflect.deleteProperty(globalThis, "Office");
});

describe("enableRibbon", () => {
  test.each([false, true])("sets the buttons that write to %s", async (isEnabled) => {
    const host = boot();
    await enableRibbon(isEnabled);
    expect(Object.fromEntries(host.services.buttons)).toEqual({
      HighlightOverdue: isEnabled,
      ConsolidateReport: isEnabled,
    });
  });

  test("a host that refuses is left alone", async () => {
    const host = boot();
    host.faults = [{ kind: "AccessDenied" }];
    await enableRibbon(false);
    expect(host.services.buttons.size).toBe(0);
  });

  test("the buttons, their group and tab are those of the manifest", () => {
    const manifest = readFileSync(join(__dirname, "../../manifest.xml"), "utf8");
    for (const id of writingButtons) expect(manifest).toContain(`id="${id}"`);
    expect(manifest).toContain('<OfficeTab id="TabHome">');
    expect(manifest).toContain('<Group id="OfficeGroup">');
  });
});
