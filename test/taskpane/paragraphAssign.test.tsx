import { fireEvent, screen } from "@testing-library/react";
import { useState } from "react";
import { join } from "node:path";
import { assessWorkbook } from "../../src/domain/assessWorkbook";
import { documentSheet } from "../../src/domain/document/documentSheet";
import { assessUnitFiles } from "../../src/domain/submission/import/assessUnitFiles";
import { canBeTaken } from "../../src/domain/submission/import/chooseRows";
import type { ImportRow } from "../../src/domain/submission/import/ImportRow";
import { ImportRowCard } from "../../src/taskpane/collect/ImportRowCard";
import { renderWithWords } from "../support/renderPane";
import { sampleOptions } from "../support/sampleAssessment";
import { snapshotFromXlsx } from "../support/snapshotFromXlsx";

const seed = snapshotFromXlsx(join(__dirname, "../fixtures/workbooks/ke-hoach-cchc-2022.xlsx"));
const assessment = assessWorkbook(seed, sampleOptions());
const paragraphs = ["- Đã họp 02 cuộc", "Trên đây là báo cáo./."];

/** The list's one row: a Word report of paragraphs alone, whose file does not say whose it is. */
function listedRow(): readonly ImportRow[] {
  const blocks = paragraphs.map((text) => ({ kind: "paragraph", text, isCentred: false }) as const);
  const sheets = [documentSheet({ blocks }, "Word")];
  const snapshot = { ...seed, name: "bc.docx", sheets };
  return assessUnitFiles([{ path: "bc.docx", snapshot, paragraphs }], assessment);
}

let latest: readonly ImportRow[] = [];

function Card(): React.ReactNode {
  const [rows, setRows] = useState(listedRow);
  latest = rows;
  const [row] = rows;
  return (
    row && (
      <ImportRowCard
        row={row}
        list={{ assessment, recovered: null, snapshot: seed, rows }}
        choice="leave"
        onChoose={jest.fn()}
        onRows={setRows}
      />
    )
  );
}

test("a report of paragraphs: first whose it is, then the activity of each, none chosen beforehand", async () => {
  await renderWithWords(<Card />);
  const unit = await screen.findByRole("combobox");
  expect(screen.queryByText("- Đã họp 02 cuộc")).toBeNull();
  fireEvent.change(unit, { target: { value: "Thanh tra Sở" } });
  const choices = screen.getAllByRole<HTMLSelectElement>("combobox");
  expect(choices.map(({ value }) => value)).toEqual(["", ""]);
  expect(choices[0]?.options[0]?.text).toBe("Không thuộc nội dung nào");
  expect(choices[0]?.options[1]?.text).toMatch(/^1\. Tuyên truyền/);
  const first = screen.getByLabelText("Nội dung của đoạn “- Đã họp 02 cuộc”");
  fireEvent.change(first, { target: { value: "1" } });
  expect(latest.map(canBeTaken)).toEqual([true]);
  expect(latest[0]?.reports[0]?.rows.map(({ activityId, result }) => [activityId, result])).toEqual(
    [["1", "- Đã họp 02 cuộc"]],
  );
  fireEvent.change(screen.getByLabelText(/Đã họp 02 cuộc/), { target: { value: "" } });
  expect(latest.map(canBeTaken)).toEqual([false]);
});
