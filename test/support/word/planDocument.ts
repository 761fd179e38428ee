import {
  AlignmentType,
  Document,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  type FileChild,
} from "docx";
import { snapshotFromXlsx } from "../snapshotFromXlsx";
import path from "node:path";

/** Header and rows of the seed's plan, as its sheet has them. */
export function seedPlanRows(): string[][] {
  const file = path.join(__dirname, "../../fixtures/workbooks/ke-hoach-cchc-2022.xlsx");
  const plan = snapshotFromXlsx(file).sheets.find(({ name }) => name === "Kế hoạch");
  return (plan?.values ?? []).slice(5, 12).map((row) => row.slice(0, 7).map(String));
}

export function cellOf(text: string): TableCell {
  return new TableCell({
    children: text.split("\n").map((line) => new Paragraph({ text: line })),
  });
}

export function tableOf(rows: readonly (readonly string[])[], columns?: readonly number[]): Table {
  return new Table({
    rows: rows.map((row) => new TableRow({ children: row.map(cellOf) })),
    ...(columns ? { columnWidths: [...columns] } : {}),
  });
}

export function centred(text: string): Paragraph {
  return new Paragraph({ text, alignment: AlignmentType.CENTER });
}

export async function packDocx(children: readonly FileChild[]): Promise<Uint8Array> {
  const packed = await Packer.toBuffer(new Document({ sections: [{ children: [...children] }] }));
  return new Uint8Array(packed);
}

/** The plan's document as an office lays it out, around the table or tables given. */
export function planParts(tables: readonly FileChild[]): FileChild[] {
  return [
    tableOf([
      [
        "UBND TỈNH BÌNH ĐỊNH\nSỞ NỘI VỤ\n-------\nSố: 12/KH-SNV",
        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n-------\nBình Định, ngày 15 tháng 01 năm 2022",
      ],
    ]),
    new Paragraph(""),
    centred("KẾ HOẠCH"),
    centred("Tuyên truyền công tác cải cách hành chính Sở Nội vụ năm 2022"),
    centred("-----------"),
    new Paragraph(
      "Thực hiện Kế hoạch số 148/KH-UBND ngày 31/12/2021 của UBND tỉnh, Sở Nội vụ ban hành:",
    ),
    new Paragraph("I. MỤC ĐÍCH, YÊU CẦU"),
    new Paragraph("Nâng cao nhận thức của công chức, viên chức."),
    new Paragraph("II. NỘI DUNG"),
    ...tables,
    new Paragraph("III. TỔ CHỨC THỰC HIỆN"),
    new Paragraph("Các đơn vị gửi báo cáo về Văn phòng Sở."),
    tableOf([
      [
        "Nơi nhận:\n- Chủ tịch UBND tỉnh (để báo cáo);\n- Các phòng, đơn vị;\n- Lưu: VT, VP.",
        "KT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC\n\n(Đã ký)\n\nNguyễn Thị Bình",
      ],
    ]),
  ];
}
