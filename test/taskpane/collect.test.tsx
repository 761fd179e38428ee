import { act, fireEvent, screen, within } from "@testing-library/react";
import { parseDate } from "@internationalized/date";
import type { FormFilesOutcome } from "../../src/actions/forms";
import type { Assessment } from "../../src/domain/Assessment";
import {
  emptyRecord,
  type CollectionRecord,
} from "../../src/domain/submission/board/CollectionRecord";
import { buildForm } from "../../src/domain/form/buildForm";
import { vi } from "../../src/i18n/vi";
import type { CollectServices } from "../../src/taskpane/services/CollectServices";
import { paneAssessment } from "../support/paneAssessment";
import { openPlace, renderPane, servicesOver } from "../support/renderPane";

/** The sample with the plan and the period that it is known to have. */
function known() {
  const { plan, period } = paneAssessment;
  if (!plan || !period) throw new Error("the sample has no plan or period");
  return { plan, period };
}

const { plan, period } = known();

/** Keeps what it is asked to, as the workbook would. */
function keeping(change: Partial<CollectServices> = {}, assessment: Assessment = paneAssessment) {
  const kept: CollectionRecord[] = [];
  const services = servicesOver(assessment);
  const keepRecord: CollectServices["keepRecord"] = (apply) => {
    kept.push(apply(kept.at(-1) ?? assessment.record));
    return Promise.resolve([]);
  };
  return {
    services: { ...services, collect: { ...services.collect, keepRecord, ...change } },
    kept,
  };
}

/** By its text: finding roles in the whole pane takes seconds here. */
const findButton = (text: string | RegExp) => screen.findByText(text, { selector: "button" });
const queryButton = (text: RegExp) => screen.queryByText(text, { selector: "button" });

async function click(text: string): Promise<void> {
  await press(await findButton(text));
}

async function press(button: HTMLElement): Promise<void> {
  await act(async () => {
    fireEvent.click(button);
    await Promise.resolve();
  });
}

function type(label: string, value: string): void {
  const field = screen.getByLabelText(label);
  fireEvent.change(field, { target: { value } });
  fireEvent.blur(field);
}

test("a receipt is entered by hand and can be taken back", async () => {
  const receipt = {
    unit: "Ban TĐKT",
    period: period.id,
    receivedOn: parseDate("2022-06-14"),
    number: "05/BC-TĐKT",
    channel: "e-office",
    sheet: null,
  } as const;
  const record = { ...emptyRecord, receipts: [receipt] };
  const { services, kept } = keeping({}, { ...paneAssessment, record });
  renderPane(services);
  await openPlace("Đơn vị");
  await click("Ghi nhận văn bản đến");
  within(await screen.findByLabelText("Văn bản đã ghi nhận trong kỳ")).getByText(
    "Đã nhận ngày 14/6/2022, số 05/BC-TĐKT, qua eOffice",
  );

  const save = await findButton("Ghi nhận");
  expect(save.getAttribute("aria-disabled")).toBe("true");
  type("Đơn vị gửi", "Thanh tra Sở");
  type("Số, ký hiệu", "07/BC-TTr");
  type("Ngày nhận", "31/02/2022");
  expect(save.getAttribute("aria-disabled")).toBe("true");
  type("Ngày nhận", "15/6/2022");
  type("Gửi qua", "paper");
  await click("Ghi nhận");
  expect(kept.at(-1)?.receipts).toEqual([
    receipt,
    {
      unit: "Thanh tra Sở",
      period: period.id,
      receivedOn: parseDate("2022-06-15"),
      number: "07/BC-TTr",
      channel: "paper",
      sheet: null,
    },
  ]);
  await screen.findByText("Đã ghi nhận văn bản của Thanh tra Sở.");
  await press(screen.getByLabelText("Xóa ghi nhận của Ban TĐKT"));
  expect(kept.at(-1)?.receipts.map(({ unit }) => unit)).toEqual(["Thanh tra Sở"]);
});

test("the wording of reminders is changed, kept, and put back", async () => {
  const { services, kept } = keeping();
  renderPane(services);
  await openPlace("Đơn vị");
  await click("Soạn văn bản đôn đốc");
  fireEvent.click(await screen.findByText("Sửa lời văn đôn đốc"));
  type("Đôn đốc lần đầu", "Kính gửi {đơn vị}: {việc}.");
  await click("Lưu lời văn");
  // The second is the add-in's own still, which is not kept.
  expect(kept.at(-1)?.wording).toEqual({ first: "Kính gửi {đơn vị}: {việc}.", second: "" });
  await click("Dùng lời văn có sẵn");
  expect(kept.at(-1)?.wording).toEqual({ first: "", second: "" });
});

test("the office's periods are chosen, kept, and offered", async () => {
  const { services, kept } = keeping();
  renderPane(services);
  await openPlace("Cài đặt");
  fireEvent.click(await screen.findByLabelText(/^Theo công tác CCHC/));
  fireEvent.click(screen.getByLabelText(/^Đơn vị ghi “Quý II”/));
  await screen.findByText(
    "Các kỳ trong năm: Quý I/2022, 6 tháng đầu năm 2022, Quý III/2022, Năm 2022.",
  );
  await click("Lưu kỳ báo cáo");
  expect(kept.at(-1)?.calendar).toMatchObject({ preset: "reform", quarterStandsForRun: true });
});

test("the list of periods is that of the office", async () => {
  const calendar = { ...emptyRecord.calendar, preset: "reform" } as const;
  renderPane(keeping({}, { ...paneAssessment, record: { ...emptyRecord, calendar } }).services);
  await openPlace("Tổng hợp");
  const select = await screen.findByLabelText("Kỳ báo cáo");
  expect(Array.from(select.querySelectorAll("option"), ({ textContent }) => textContent)).toEqual([
    "Theo báo cáo của đơn vị",
    "Quý I/2022",
    "6 tháng đầu năm 2022",
    "Quý III/2022",
    "Năm 2022",
  ]);
});

function formsOutcome(): FormFilesOutcome {
  const units = ["Thanh tra Sở", "Ban TĐKT"];
  const request = { plan, period, activities: plan.activities, submitBy: null, figures: [] };
  const forms = units.map((unit) => ({
    unit,
    sheet: unit,
    exists: false,
    activities: plan.activities,
    content: buildForm({ ...request, unit, date1904: false }, vi.form),
  }));
  const files = units.map((unit, index) => ({
    unit,
    fileName: `${unit}.xlsx`,
    bytes: Uint8Array.of(index),
  }));
  const nothing = { recovered: null, findings: [], madeSheets: [], zip: Uint8Array.of(9) };
  return { assessment: paneAssessment, forms, files, ...nothing };
}

describe("forms", () => {
  const exported = () => Promise.resolve(formsOutcome());

  test("are opened one by one where nothing can be downloaded", async () => {
    const opened: Uint8Array[] = [];
    const openWorkbook = (bytes: Uint8Array) => Promise.resolve(void opened.push(bytes));
    const { services } = keeping({
      previewForms: exported,
      exportForms: exported,
      canDownload: () => false,
      openWorkbook,
    });
    renderPane(services);
    await openPlace("Đơn vị");
    await click("Tạo biểu mẫu");
    await click("Mở biểu mẫu: Ban TĐKT");
    await screen.findByText("Đã mở biểu mẫu; khi lưu nên đặt tên “Ban TĐKT.xlsx”.");
    expect(opened).toEqual([Uint8Array.of(1)]);
    expect(queryButton(/^Tải tệp/)).toBeNull();
  });

  test("are downloaded together elsewhere; which figures they ask for is kept", async () => {
    const { services, kept } = keeping({ previewForms: exported });
    renderPane(services);
    await openPlace("Đơn vị");
    await click("Tạo biểu mẫu");
    await findButton(/^Tải tệp/);
    expect(queryButton(/^Mở biểu mẫu/)).toBeNull();
    fireEvent.click(screen.getByText(/^Số liệu đề nghị báo cáo/));
    await act(async () => {
      fireEvent.click(screen.getByLabelText("Số cuộc họp"));
      await Promise.resolve();
    });
    expect(kept.at(-1)?.leftOutFigures).toEqual(["meetings"]);
  });
});
