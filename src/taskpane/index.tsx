import { createRoot } from "react-dom/client";
import { registerCommands } from "../commands/commands";
import { paneWordsVi } from "../i18n/paneWordsVi";
import { openOffice } from "../office/openOffice";
import { CommandInbox } from "./CommandInbox";
import { excelServices } from "./excelServices";
import type { PaneWords } from "../i18n/Words";
import { Root } from "./Root";

const inbox = new CommandInbox();

async function startOffice(): ReturnType<typeof openOffice> {
  const state = await openOffice();
  if (state.kind === "ready") registerCommands(inbox.run);
  return state;
}

async function loadEnglish(): Promise<PaneWords> {
  const { paneWordsEn } = await import("../i18n/paneWordsEn");
  return paneWordsEn;
}

const place = document.getElementById("root");
if (place) {
  createRoot(place).render(
    <Root
      office={startOffice()}
      services={excelServices}
      inbox={inbox}
      vietnamese={paneWordsVi}
      loadEnglish={loadEnglish}
    />,
  );
}
