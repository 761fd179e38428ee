/** After a number and "/" these are no document's symbol: "Quý II/năm 2026", "06 tháng/lần", "1/quý". */
const units = "nam|quy|thang|tuan|lan|ngay|gio|nguoi|hoi nghi|don vi";

const date = String.raw`\d{1,2}\s*(?:[/.-]+\s*\d{1,2}(?:\s*[/.-]+\s*\d{2,4})?|thang\s*\d{1,2}(?:\s*(?:nam|\/)\s*\d{4})?)`;
/** The document's own date: "… ngày 15/3/2022", "… (15/3/2022)", "…, 15/3/2022". */
const dated = String.raw`(?:\s+\d{1,3}(?!\d|\s*[/.-]\s*\d))?(?:(?:\s*[,(-]\s*|\s+)\d{1,2}\s*[/.-]\s*\d{1,2}\s*[/.-]\s*(?:(?:19|20)\d\d|[1-3]\d)(?!\d)\s*\)?|(?:\s*,)?(?:\s+(?:ban hanh|ky|de))?(?:\s+\(?\s*ngay\s*${date})?)`;
/** KH-UBND, QĐ-TTg, TTr-SNV, TTrCAT-PC04, NĐ-CP, "QĐ -UBND" */
const hyphened = String.raw`[a-z]+\d*(?:\s?[-&]\s?[a-z]+\d*)+`;
/** …/SNV-CCHC&VTLT, …-KH/TU, " KH/SNV" */
const symbol = String.raw`(?:-|\s*\/+\s*|\s+(?=[a-z]+\d*\s*\/))(?!(?:${units})\b)[a-z]{2,}\d*(?:\s?[-/&]\s?[a-z]+\d*)*`;
const kinds =
  "nghi dinh|thong tu(?: lien tich)?|nghi quyet|quyet dinh|chi thi|cong van|cong dien|luat|phap lenh|to trinh|ket luan|nq|qd|cv|nd|tt";

/** Documents whose names are works as well: only their number and date together tell them. */
const works =
  "ke hoach|bao cao|thong bao|huong dan|chuong trinh|van ban|de an|phuong an|quy che|quy dinh|bien ban|hop dong|danh muc|giay moi|thu moi|kh|bc|tb|hd|ttr|ct|vb";

const result = String.raw`(?:nam|quy|thang)\s*(?:\d+|[ivx]+)(?:\s*\/\s*20\d\d)?(?:\s*:|\s+(?:dat|tang|giam))\s*(?:[a-z]+\s){0,2}\d+(?:[.,]\d+)?\s*(?:%|diem\b)`;

const citations: readonly RegExp[] = [
  // Kế hoạch số 116/KH-UBND ngày 16/11/2021, Nghị định 34/2014/NĐ-CP, số 13/2026/QĐ-UBND
  String.raw`(?:\bso\s*:?\s*)?(?<![\d/.-])\d{1,5}[a-z]?\s*(?:\/+\s*(?:19|20)\d\d)?\s*\/+\s*(?!(?:${units})\b)${hyphened}${dated}`,
  // Nghị quyết 01-NQ/TW, Kế hoạch số 20-KH/BCĐ57 ngày 19/01/2026
  String.raw`(?:\bso\s*:?\s*)?(?<![\d/.-])\d{1,5}\s*-\s*[a-z]{2,4}\s*\/\s*[a-z]{2,}\d*${dated}`,
  // số 34/2014, số 1234 ngày 15/3/2022, Công văn số 3290/SKHCN, Luật số 80/2025/QH15, số 15 KH/SNV, số 12a/KH
  String.raw`\bso\s*:?\s*\d+[a-z]?(?:[-/]\d{1,4}(?!\d))*(?:\s*\/+\s*(?:19|20)\d\d)?(?:${symbol})?(?!\d|\s*\/)${dated}`,
  // Kế hoạch 12 (15/3/2022), BC 02/2022, ngày 15/3/2022
  String.raw`\b(?:${works})\s+\d{1,5}[a-z]?(?:\s*\/\s*(?:19|20)\d\d)?(?:${symbol})?\s*(?:[,(-]\s*)?(?:(?:de|ky|ban hanh)\s+)?(?:ngay\s*)?(?<!\d)(?=\d{1,2}\s*(?:[/.-]\s*\d{1,2}(?!\d)|thang))${date}\s*\)?`,
  // Nghị định 09/2019, Nghị quyết 09 ngày 15/3/2022
  String.raw`\b(?:${kinds})\s+\d+(?:\s*\/+\s*(?:(?:19|20)\d\d|(?!(?:${units})\b)[a-z]{2,}(?:-[a-z]+)*))?(?![\d/.-])(?!\s*(?:thang|quy|ngay(?!\s*\d)|tuan|nam)\b)${dated}`,
  // Quyết định ngày 15/3/2022 của …, Biên bản họp ngày 12/3, Công văn 15/3/2022, chỉ đạo tại cuộc họp ngày 15/3
  String.raw`(?:^\W*ky|\b(?:${kinds}|hoa don|(?:van ban|cong van) den|nhan ho so|(?:thong bao ket luan|bien ban|giay moi)(?: (?!(?:truoc|den|vao|trong|tu|nhat)\b)[a-z]+){0,4}|chi dao|tai (?:cuoc hop|phien hop|hoi nghi|ky hop|van ban|thong bao)))(?: (?:phe duyet|thanh lap|bo nhiem|cong nhan))?\s+ngay\s*${date}`,
  String.raw`\b(?:${kinds})\s+\d{1,2}\s*[/.-]\s*\d{1,2}\s*[/.-]\s*(?:19|20)\d\d(?!\d)`,
  // Cập nhật ngày 05/6/2022, Ngày giao: 05/6/2022
  String.raw`\b(?:(?:cap nhat|sua|sinh|nhan|giao)\s+(?:ngay\s*)?|ngay\s+(?:lap|nhan|giao|cap nhat|sinh|van ban)(?:\s+van ban)?\s*:?\s*|ngay\s+ban hanh\s*:\s*)${date}`,
  // Số liệu từ 15/12/2025 đến 14/6/2026, cập nhật đến ngày 27/7/2026
  String.raw`\b(?:(?:so lieu|cap nhat)\s+(?:tinh\s+|chot\s+)?(?:den|tu)?|tinh den|luy ke (?:den|tu))\s*(?:het\s*)?(?:ngay\s*)?${date}(?:\s*(?:den|-)\s*(?:ngay\s*)?${date})?`,
  // Tính đến hết quý II/2022, lũy kế đến tháng 6
  String.raw`\b(?:tinh|luy ke) den (?:het )?(?:quy|thang)\s*(?:\d{1,2}|[iv]{1,3})(?!\w)(?:\s*(?:\/|nam)\s*(?:19|20)\d\d)?`,
  // Phụ lục 2/2024, Mẫu 01, Điều 5.2
  String.raw`\b(?:phu luc|bieu mau|mau|bieu|muc|dieu|khoan|trang|hop dong)\s*(?:so\s*)?\d+(?:\s*[./]\s*\d+)*(?!\s*(?:thang|ngay|quy|tuan|nam)\b)`,
  // Luật Cán bộ, công chức năm 2008, Luật Đất đai (sửa đổi) năm 2024
  String.raw`\b(?:bo luat|luat|phap lenh)(?:,? (?!(?:trong|den|het|truoc|tu|cho)\b)[a-z]+){1,14}?(?: \([^)\d]*\))? nam (?:19|20)\d\d(?!\d)`,
  // giai đoạn 2021-2025, định hướng đến năm 2030: an outlook, not the end
  String.raw`\b(?:dinh huong|tam nhin)\s*(?:den\s*)?(?:het\s*)?(?:nam\s*)?20\d\d(?!\d)`,
  // Rằm tháng 7 âm lịch, 10/3 (âm lịch), 15/8 ÂL: the lunar calendar is not ours to reckon
  String.raw`(?:\b(?:ngay|mung|mong|ram|thang)\s*)*\d{1,2}(?:\s*[/.-]\s*\d{1,2}|\s*thang\s*\d{1,2})?(?:\s*(?:[/.-]|nam)\s*(?:19|20)\d\d)?\s*\(?\s*(?:am lich|al)\b\)?`,
  String.raw`(?:\b(?:ngay|mung|mong)\s*\d{1,2}\s*)?(?:\bram\s*)?\bthang\s*(?:gieng|chap)\b(?:\s*(?:\/|nam)\s*(?:19|20)\d\d)?`,
  // Mùng 10/3: the Hùng Kings' day
  String.raw`\b(?:mung|mong)\s*10\s*(?:\/|thang)\s*0?3(?!\d)`,
  String.raw`\bram thang\s*\d{1,2}(?:\s*(?:\/|nam)\s*(?:19|20)\d\d)?`,
  // Năm 2022: 80%; năm 2023: 90%. Quý II đạt 45%. Tháng 5 giảm 3%; not "Quý I và Quý II đạt 80%"
  String.raw`^\W*${result}(?:\W+${result})*`,
  // "T6, 15/8/2025" is a Friday
  String.raw`^\W*t[2-7]\s*[,(]?\s*(?=(?:ngay\s*)?\d{1,2}\s*[/.-]\s*\d{1,2}(?!\d))`,
  // năm học 2026 - 2027
  String.raw`\bnam hoc\s*(?:19|20)\d\d(?:\s*[-/]\s*(?:\d{4}|\d{2})(?!\d))?`,
].map((source) => new RegExp(source, "gu"));

/**
 * Blanks out cited documents with their numbers and dates, school years and lunar days: none of them is a deadline.
 * Works on folded letters and keeps the length, so that places stay the same.
 */
export function hideCitations(letters: string): string {
  if (!/\d/u.test(letters)) return letters;
  return citations.reduce(
    (text, pattern) => text.replace(pattern, (citation) => " ".repeat(citation.length)),
    letters,
  );
}
