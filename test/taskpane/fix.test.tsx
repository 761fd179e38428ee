import { fireEvent, screen, within } from "@testing-library/react";
import type { Assessment } from "../../src/domain/Assessment";
import type { CellValue } from "../../src/domain/sheet/WorkbookSnapshot";
import { assessRows } from "../support/assessFixtures";
import { renderPane, servicesOver } from "../support/renderPane";

const header = ["TT", "Nội dung", "Cơ quan chủ trì", "Cơ quan phối hợp", "Thời gian thực hiện"];
const all = "Các phòng, ban, đơn vị";
const units = ["Đơn vị", "Văn phòng Sở", "Thanh tra Sở"].map((name) => [name]);

function planWith(second: readonly CellValue[]): Assessment {
  const rows = [header, [1, "Một", "Văn phòng Sở", all, "Quý I/2022"], second];
  return assessRows([
    { name: "KH", rows },
    { name: "Đơn vị", rows: units },
  ]);
}

const withDitto = planWith([2, "Hai", "Văn phòng Sở", "nt", "Quý II/2022"]);
const tidy = planWith([2, "Hai", "Văn phòng Sở", all, "Quý II/2022"]);

/** The card of the ditto in D3. */
async function dittoCard(): Promise<HTMLElement> {
  const card = (await screen.findByText(/ghi như dòng trên/)).closest("li");
  if (!card) throw new Error("no card");
  return card;
}

describe("Sửa", () => {
  test("shows what would be written, writes it when told to, and offers to undo it", async () => {
    const services = servicesOver(withDitto);
    services.applyFix.mockResolvedValueOnce({
      assessment: tidy,
      recovered: null,
      isWritten: true,
      findings: [],
    });
    renderPane(services);
    const card = within(await dittoCard());
    fireEvent.click(card.getByText("Sửa"));
    card.getByText(`nt → ${all}`);
    fireEvent.click(card.getByText("Thôi"));
    expect(card.queryByText(`nt → ${all}`)).toBeNull();
    expect(services.applyFix).not.toHaveBeenCalled();

    fireEvent.click(card.getByText("Sửa"));
    fireEvent.click(card.getByText("Ghi vào ô"));
    await screen.findByText("Đã sửa ô D3 trên trang “KH”.", { selector: "p" });
    expect(services.applyFix.mock.lastCall?.[1]).toMatchObject({ code: "ditto-read", cell: "D3" });
    expect(screen.queryByText(/ghi như dòng trên/)).toBeNull();
    fireEvent.click(screen.getByRole("button", { name: "Hoàn tác" }));
    await screen.findByText(/Đã hoàn tác/, { selector: "p" });
  });

  test("says so where the cell was changed meanwhile: nothing to undo", async () => {
    const services = servicesOver(withDitto);
    services.applyFix.mockResolvedValueOnce({
      assessment: tidy,
      recovered: null,
      isWritten: false,
      findings: [],
    });
    renderPane(services);
    const card = within(await dittoCard());
    fireEvent.click(card.getByText("Sửa"));
    fireEvent.click(card.getByText("Ghi vào ô"));
    await screen.findByText(/^Chưa ghi gì: ô đã được sửa/, { selector: "p" });
    expect(screen.queryByRole("button", { name: "Hoàn tác" })).toBeNull();
  });

  test("is not offered where the workbook is open for reading only", async () => {
    renderPane(servicesOver(withDitto), { isReadOnly: true });
    await dittoCard();
    expect(screen.queryByText("Sửa")).toBeNull();
  });
});
