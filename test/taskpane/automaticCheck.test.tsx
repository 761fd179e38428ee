import { act, fireEvent, screen } from "@testing-library/react";
import type { Edit } from "../../src/workbook/view/watchEdits";
import { paneAssessment as assessment } from "../support/paneAssessment";
import { renderPane, servicesOver } from "../support/renderPane";

const byPerson: Edit = { mayBeOwn: false };
const byAnyone: Edit = { mayBeOwn: true };

beforeEach(() => {
  jest.useFakeTimers();
});

afterEach(() => {
  jest.useRealTimers();
});

/** The pane after its first check, with the means to let time pass and to tell it of edits. */
async function openPane() {
  const services = servicesOver(assessment);
  const pane = renderPane(services);
  await pass(2000);
  const [onEdited] = services.watchEdits.mock.lastCall ?? [];
  if (!onEdited) throw new Error("The pane does not watch the workbook");
  const edit = async (made: Edit, ...pauses: number[]): Promise<void> => {
    for (const pause of pauses) {
      act(() => {
        onEdited(made);
      });
      await pass(pause);
    }
  };
  return { ...pane, services, edit };
}

const pass = (milliseconds: number): Promise<void> =>
  act(() => jest.advanceTimersByTimeAsync(milliseconds));

describe("the automatic check", () => {
  test("follows an edit once the person pauses, silently, and once for many edits", async () => {
    const { services, edit } = await openPane();
    expect(services.check).toHaveBeenCalledTimes(1);
    await edit(byPerson, 500, 500, 500, 790);
    expect(services.check).toHaveBeenCalledTimes(1);
    await pass(20);
    expect(services.check).toHaveBeenCalledTimes(2);
    expect(screen.queryByText(/^Đã kiểm tra/, { selector: "p" })).toBeNull();
    await pass(60_000);
    expect(services.check).toHaveBeenCalledTimes(2);
  });

  test("is not repeated where a check was asked for before the pause was over", async () => {
    const { services, edit } = await openPane();
    await edit(byPerson, 100);
    fireEvent.click(screen.getByRole("button", { name: "Kiểm tra kế hoạch" }));
    await pass(5000);
    expect(services.check).toHaveBeenCalledTimes(2);
    expect(screen.getByText(/^Đã kiểm tra/, { selector: "p" })).toBeTruthy();
  });

  test("leaves the answer to a pressed button standing, with the newest count", async () => {
    const { services, edit } = await openPane();
    fireEvent.click(screen.getByRole("button", { name: "Kiểm tra kế hoạch" }));
    await pass(100);
    expect(screen.getByText(/^Đã kiểm tra: 2 điểm/, { selector: "p" })).toBeTruthy();
    const findings = assessment.findings.filter(({ code }) => code !== "report-missing");
    services.check.mockResolvedValueOnce({
      assessment: { ...assessment, findings },
      recovered: null,
    });
    await edit(byPerson, 2000);
    expect(services.check).toHaveBeenCalledTimes(3);
    expect(screen.getByText(/^Đã kiểm tra: 1 điểm/, { selector: "p" })).toBeTruthy();
  });

  test.each([
    ["a person's edits during a run are checked when it is over", byPerson, 2],
    ["what may be the run's own writing is not", byAnyone, 1],
  ])("%s", async (_, made, checks) => {
    const { services, edit } = await openPane();
    const outcome = await services.consolidate();
    let finish: () => void = () => undefined;
    const finished = new Promise<void>((resolve) => (finish = resolve));
    services.consolidate.mockReturnValueOnce(finished.then(() => outcome));
    fireEvent.click(screen.getByRole("button", { name: "Tổng hợp báo cáo" }));
    await edit(made, 3000);
    expect(services.check).toHaveBeenCalledTimes(1);
    finish();
    await pass(100);
    await edit(byAnyone, 5000);
    expect(services.check).toHaveBeenCalledTimes(checks);
    await edit(byAnyone, 5000);
    expect(services.check).toHaveBeenCalledTimes(checks + 1);
  });

  test("waiting for the next cell to be typed asks for nothing", async () => {
    const { services, edit } = await openPane();
    services.check.mockImplementationOnce((_options, { onWaitingForExcel }) => {
      onWaitingForExcel();
      return new Promise(() => undefined);
    });
    await edit(byPerson, 5000);
    expect(screen.queryByText(/Nhấn Enter để kết thúc sửa ô/)).toBeNull();
  });

  test("ends with the pane", async () => {
    const stop = jest.fn();
    const services = servicesOver(assessment, { watchEdits: () => stop });
    const { unmount } = renderPane(services);
    await pass(1000);
    unmount();
    expect(stop).toHaveBeenCalledTimes(1);
  });
});
