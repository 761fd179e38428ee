import { createRoot } from "react-dom/client";
import { registerCommands } from "../commands/commands";
import { firstWordsVi } from "../i18n/firstWordsVi";
import { openOffice } from "../office/openOffice";
import { CommandInbox } from "./CommandInbox";
import { openDictionary, type Dictionary } from "./Dictionary";
import { excelServices } from "./services/excelServices";
import { Root } from "./Root";

const inbox = new CommandInbox();

async function startOffice(): ReturnType<typeof openOffice> {
  const state = await openOffice();
  if (state.kind === "ready") registerCommands(inbox.run);
  return state;
}

const vietnamese = openDictionary(firstWordsVi, async () => {
  const { paneWordsVi } = await import("../i18n/paneWordsVi");
  return paneWordsVi;
});

async function loadEnglish(): Promise<Dictionary> {
  const { paneWordsEn } = await import("../i18n/paneWordsEn");
  return openDictionary(paneWordsEn, () => Promise.resolve(paneWordsEn));
}

const place = document.getElementById("root");
if (place) {
  createRoot(place).render(
    <Root
      office={startOffice()}
      services={excelServices}
      inbox={inbox}
      vietnamese={vietnamese}
      loadEnglish={loadEnglish}
    />,
  );
}
