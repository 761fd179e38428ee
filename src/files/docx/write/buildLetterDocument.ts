import type { ReminderLetter } from "../../../domain/reminder/buildReminderLetter";
import { letterheadTable, signatureTable } from "./letterhead";
import { paragraph, type DocxBlock, type DocxDocument } from "./DocxDocument";

/**
 * A letter as a Word document, upright, "V/v" under its number (NĐ 30/2020, Phụ lục I, phần I, mục II, khoản 5 điểm b).
 */
export function buildLetterDocument(letter: ReminderLetter, language: string): DocxDocument {
  const { about, agency, issuer, paragraphs, addressees } = letter;
  const last = paragraphs.length - 1;
  const blocks: DocxBlock[] = [
    letterheadTable([
      {
        left: letter.parentBody,
        right: letter.nation,
        leftStyle: "ParentBody",
        rightStyle: "Agency",
      },
      {
        left: agency,
        right: letter.motto,
        leftStyle: "Agency",
        rightStyle: "Motto",
        isRuled: true,
      },
      {
        left: letter.number,
        right: letter.placeAndDate,
        leftStyle: "DocumentNumber",
        rightStyle: "PlaceAndDate",
      },
      { left: about, right: "", leftStyle: "DocumentAbout", rightStyle: "PlaceAndDate" },
    ]),
    ...addressees.map((line, index) =>
      paragraph(index === 0 ? "Addressee" : "AddresseeList", line),
    ),
    ...paragraphs.map((line, index) => ({
      ...paragraph("BodyText", line),
      ...(index === last && { isKept: true }),
    })),
    signature(letter),
  ];
  return {
    title: about,
    subject: addressees.join(" "),
    creator: issuer,
    language,
    sections: [{ isLandscape: false, blocks }],
  };
}

function signature({
  authority,
  recipients,
  recipientsHead,
  signatory,
}: ReminderLetter): DocxBlock {
  return signatureTable([
    {
      left: recipientsHead,
      right: authority.join("\n"),
      leftStyle: "RecipientsHead",
      rightStyle: "Authority",
    },
    ...recipients.map((left) => ({
      left,
      right: "",
      leftStyle: "Recipient" as const,
      rightStyle: "Authority" as const,
    })),
    { left: "", right: signatory, leftStyle: "Recipient", rightStyle: "Signatory" },
  ]);
}
