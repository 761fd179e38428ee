import { act, screen } from "@testing-library/react";
import type { SelectedPlace } from "../../src/workbook/view/readSelection";
import { sampleAssessed, sampleAssessment, sampleLine } from "../support/sampleAssessment";
import { openPlace, renderPane, servicesOver } from "../support/renderPane";

// Each step draws 70 cards anew, which jsdom does slowly.
jest.setTimeout(120_000);

const assessment = sampleAssessment({
  activities: Array.from({ length: 70 }, (_, index) =>
    sampleAssessed({ ordinal: String(index + 1), rowIndexes: [6 + index] }),
  ),
  lines: [
    sampleLine({ unit: "Thanh tra Sở", sheet: "Thanh tra", otherSheets: ["Thanh tra (Quý I)"] }),
    sampleLine({ unit: "Ban TĐKT", sheet: null, state: "missing" }),
  ],
});

beforeEach(() => {
  jest.useFakeTimers();
});

afterEach(() => {
  jest.useRealTimers();
});

const pass = (milliseconds: number): Promise<void> =>
  act(() => jest.advanceTimersByTimeAsync(milliseconds));

/** The pane after its first check, and a person who goes about the workbook. */
async function openPane() {
  const services = servicesOver(assessment);
  renderPane(services);
  await pass(2000);
  const go = async (sheet: string, rowIndex = 0): Promise<void> => {
    const place: SelectedPlace = { sheet, rowIndex };
    services.readSelection.mockResolvedValue(place);
    act(() => services.watchSelection.mock.lastCall?.[0]());
    await pass(300);
  };
  const current = (): (string | null)[] =>
    screen
      .queryAllByRole("listitem")
      .filter((one) => one.ariaCurrent === "true" || one.getAttribute("aria-current") === "true")
      .map((one) => one.textContent);
  return { services, go, current };
}

describe("the pane follows the person", () => {
  test.each([
    ["the unit's sheet", "Thanh tra"],
    ["an older sheet of the unit", "Thanh tra (Quý I)"],
  ])("%s marks the unit", async (_, sheet) => {
    const { go, current } = await openPane();
    await openPlace("Đơn vị");
    await go(sheet);
    expect(current()).toEqual([expect.stringContaining("Thanh tra Sở")]);
    await go("Ghi chú nội bộ");
    expect(current()).toEqual([]);
  });

  test("a row of the plan marks its activity, also one that the list had left out", async () => {
    const { go, current } = await openPane();
    await go("Kế hoạch", 7);
    expect(current()).toEqual([expect.stringContaining("2. Nội dung 2")]);
    await go("Kế hoạch", 75);
    expect(current()).toEqual([expect.stringContaining("70. Nội dung 70")]);
    await go("Kế hoạch", 2);
    expect(current()).toEqual([]);
  });

  test("never leaves the place that the person has chosen", async () => {
    const { go } = await openPane();
    await go("Thanh tra");
    expect(screen.getByRole("tab", { name: "Kế hoạch" }).getAttribute("aria-selected")).toBe(
      "true",
    );
  });

  test("looks once for many moves, and a look that Excel refuses says nothing", async () => {
    const { services, go, current } = await openPane();
    services.readSelection.mockRejectedValueOnce(new Error("A chart is selected"));
    for (let move = 0; move < 20; move += 1) {
      act(() => services.watchSelection.mock.lastCall?.[0]());
      await pass(50);
    }
    await pass(300);
    expect(services.readSelection).toHaveBeenCalledTimes(1);
    expect(current()).toEqual([]);
    expect(screen.getByRole("alert").textContent).toBe("");
    await go("Kế hoạch", 7);
    expect(current()).toHaveLength(1);
  });
});
