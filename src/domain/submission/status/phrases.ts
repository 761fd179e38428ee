/**
 * Classes of words that the rules name in braces, over folded letters. A rule says "chua {do}" and so knows every verb
 * of doing, not only the one it was first met with.
 */
const classes: Readonly<Record<string, string>> = {
  /** Verbs of doing a piece of work. */
  do: "thuc hien|trien khai|to chuc|tien hanh|lam|xu ly|giai quyet|bao cao|xay dung|ban hanh|tham muu|mo|hop|gui|nop|trinh|ky|lap|thanh lap|ra soat|kiem tra|cap nhat|dang tai|phoi hop|chap hanh|quan ly|van hanh|tuyen truyen|tap huan|mua sam|giai ngan|thanh toan|quyet toan|ban giao|so hoa|tuyen dung|bo tri|cu",
  /** Verbs of ending it. */
  finish: "hoan thanh|hoan tat|xong|ket thuc",
  /** How well or how fully something was done. */
  well: "tot|day du|(?<!thu |thi |trac |kinh |thuc |xet )nghiem(?! thu)|hieu qua|kip thoi|thanh cong|dat yeu cau|dung (?:han|thoi han|thoi gian|quy dinh|yeu cau|quy trinh|noi dung)|(?:theo|bao dam|dam bao) (?:dung )?(?:quy dinh|yeu cau|thoi gian|chat luong)",
  /** Less than the whole: "Hoàn thành dự thảo", "Xong bước 1". */
  part: "(?:duoc )?(?:co ban|so bo|tam thoi|mot phan|mot nua|mot so|1 phan|buoc|phan(?! mem| viec cua| hoi| anh| quyen)|giai doan (?:\\d|[ivx]+\\b)|dot (?:\\d|[ivx]+\\b)|du thao|ho so|de cuong|thu tuc|khau|tho|viec (?:lay|trinh|xay dung du thao))\\b",
  /** Where the work has only begun. */
  begin: "khoi cong|khai giang|khoi dong|bat dau|phat lenh khoi cong",
  /** Standing still for a time. */
  stalled:
    "tam (?:dung|ngung|hoan|treo|gac|dinh chi)|gian doan|ach tac|dinh tre|chung lai|be tac|dinh lai",
  /** What is still missing where a thing was not done wholly. */
  wholly:
    "hoan thanh|hoan tat|hoan thien|hoan chinh|xong|het|day du|du(?! (?:dieu kien|kinh phi|nhan luc|nguon|can cu|co so|von|nguoi))|triet de|dong bo|toan dien|dut diem|kip(?! thuc hien| trien khai| to chuc| lam| tien hanh)|kip thoi|nghiem|tot|hieu qua|thuong xuyen|lien tuc|thong nhat|on dinh|chat che|sau rong|bao dam|dam bao|ket thuc|dung (?:han|thoi han|tien do|ke hoach|yeu cau|quy dinh)|dat(?! duoc thoa thuan)|dat ket qua|theo kip",
  /** Acts that put a document into force: the end of its way. */
  issue: "ban hanh|phat hanh|cong bo|ky ban hanh|phe duyet|thong qua|ky ket|cong nhan|nghiem thu",
  /** What one asks of a body above or beside: the document is on its way there. */
  judge:
    "xem xet|y kien|cho y kien|co y kien|gop y|tham dinh|tham tra|phe duyet|phe chuan|cho chu truong|quyet dinh|duyet|ky|thong qua|dong y|cho phep|cap phep|chap thuan|nghiem thu|tra loi|phan hoi|quyet toan|xac nhan|chinh sua|hoan thien|bo sung(?! kinh phi| von| bien che| nhan luc)",
  /** Bodies and divisions, which stand before the verb or take a task over. */
  body: "don vi|co quan|phong|so|chi cuc|ban|trung tam|van phong|thanh tra|ubnd|uy ban nhan dan|hdnd|bo|xa|phuong|huyen|thi tran|thi xa|dia phuong|nganh|truong|hoi|doan|cong doan|chi doan|to",
  /** The work itself, as its rows call it. */
  task: "noi dung|nhiem vu|cong viec|viec|hoat dong|chi tieu|muc|hang muc|de an|du an|chuong trinh|ke hoach",
  /** Words of shifting a date. */
  shift: "chuyen(?: tiep)?|ket chuyen|lui|doi|dieu chinh|keo dai|gia han|de|hoan|day",
  /** Means without which nothing begins. */
  means:
    "kinh phi|nguon|von|ngan sach|nhan luc|nhan su|nguoi|can bo|thoi gian|dieu kien|kha nang|co so(?: phap ly| de| thuc hien| trien khai|$)|can cu|huong dan|van ban (?:huong dan|chi dao|quy dinh|chap thuan)|chi dao|chu truong|ket qua|bao cao|mat bang|quy dat|san pham|nha thau|don vi (?:dang ky|tham gia|trung thau|cung cap)|phuong tien|trang thiet bi|du toan|ke hoach|tien do",
  /** Remarks that say nothing of the work. */
  remark:
    "y kien|vuong mac|kho khan|ton tai|han che|so lieu|thong tin|gi|thay doi|de xuat|bien dong|ghi chu|tro ngai|kho khan vuong mac",
  /** Why a piece of work is no longer there. */
  gone: "sap nhap|hop nhat|thay the|bai bo|giai the|het hieu luc|trung(?: lap)?|chuyen (?:ve|sang|cho|giao)|khong con|cham dut|ket thuc hoat dong|dua ra khoi|loai khoi|huy(?: bo)?|tinh giam",
  /** What may stand between the beginning of a clause and its status. */
  still: "van|con|cung|hien|hien nay|hien tai|den nay|nay|tam thoi|moi|tinh den nay|thuc su|lai",
  /** Some of it, not all. */
  partly:
    "nua chang duong|nhieu (?:noi dung|phan viec|hang muc|nhiem vu)|hau het|phan nhieu|phan lon|gan het|mot vai|vai noi dung|mot so (?:noi dung|phan viec|nhiem vu|hang muc|cong viec)|mot phan|mot nua|1 phan",
  /** Tried out, not yet put to use. */
  trial: "thi diem|(?:van hanh|chay|lam|dung|ap dung) thu|thu nghiem",
  /** Verbs after which a step's word is a thing: "đã ban hành Chương trình", "đã trả lời đề nghị". */
  ends: "ban hanh|phat hanh|cong bo|phe duyet|thong qua|niem yet|tra loi|phuc dap|xu ly|giai quyet|nghiem thu|cap nhat|ky ket|huong dan|dang tai|tap huan|tuyen truyen|thu hoi|sua doi|bai bo|thay the|pho bien|quan triet|phoi hop|tiep nhan",
  /** "trình" as a verb, not "chương trình", "quy trình", "giải trình". */
  submit:
    "(?<!(?:chuong|quy|cong|lo|tien|giai|thuyet|phuong|hanh|giao|qua|phat|lich|phu|tuong|khoi) )trinh",
  /** With these words a clause begins to say how the work stands. */
  says: "(?:van |con |cung |deu |chi |tam thoi )*(?:khong|chua|da|dang|se|moi|du kien|chuyen|duoc|tam|lui)",
  /** A period or day, however written. */
  period:
    "(?:quy|thang|tuan|ky|dot|nam|ngay) (?:[ivx]+|[\\d/.-]+|sau|toi|ke tiep|tiep theo|cuoi nam)",
};

/** One expression for several ways of saying one thing; words in braces are the classes above. */
export function phrases(ways: readonly string[]): RegExp {
  return new RegExp(ways.map((way) => `(?:${writtenOut(way)})`).join("|"), "u");
}

function writtenOut(way: string): string {
  return way.replace(/\{(\w+)\}/gu, (_, name: string) => {
    const words = classes[name];
    if (words === undefined) throw new Error(`no class of words is called ${name}`);
    return `(?:${words})`;
  });
}
