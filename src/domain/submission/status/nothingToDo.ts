import { phrases } from "./phrases";
import { notApplicable, patternStatus } from "./StatusRule";

const none = [
  "^(?!.*\\b(?:da|dang)\\b)(?:\\w+ ){0,6}?(?:khong|chua) (?:(?:co|thay|ghi nhan) (?:\\w+ ){0,3}?)?phat sinh\\b(?! (?:vuong mac|kho khan|chi phi))",
  // "Không có đối tượng", but not "Không có kinh phí" (not begun) and "Không có vướng mắc" (a remark)
  "^khong co(?! (?:{means}|{remark})\\b| (?:de xuat|kien nghi),| ai\\b)(?: \\w|$)",
  "^khong (?:co )?xay ra\\b",
  "^khong (?:nhan duoc|tiep nhan|xuat hien|ghi nhan) (?:ho so|don|van ban|truong hop|yeu cau|vu viec)\\b",
];

const notOurs = [
  "^khong (?:thuoc|ap dung|lien quan|quan ly|phu trach|chu tri|tham gia|nam trong (?:ke hoach|danh muc|pham vi)|can (?:thuc hien|thiet)|can phai|duoc (?:giao|phan cong)|(?:bi )?dieu chinh boi)\\b",
  "^khong phai (?:thuc hien|bao cao|lap|nop|(?:la )?(?:nhiem vu|trach nhiem|chuc nang|don vi|doi tuong|viec))\\b",
  "^(?:khong yeu cau|chi phoi hop)$",
  "^(?:nam )?ngoai (?:tham quyen|chuc nang|pham vi|nhiem vu|trach nhiem|dia ban|linh vuc|ke hoach)\\b",
  "^thuoc (?:tham quyen|trach nhiem|nhiem vu|chuc nang|linh vuc)(?: giai quyet| quan ly| phu trach)? (?!(?:cua )?(?:don vi|phong|so|co quan|chi cuc|ban|minh|toi)\\W*$)\\w",
  "^mien\\b",
  "^(?:giu nguyen|khong (?:can )?(?:{do}) (?:do|vi) (?:\\w+ ){0,4}?con (?:phu hop|hieu luc))\\b",
];

const calledOff = [
  "^khong (?:tiep tuc )?(?:{do}) theo (?:chi dao|y kien|ket luan|chu truong|van ban|cong van|quyet dinh)\\b",
  "^khong (?:{do})\\b.* nua\\W*$|^thoi khong\\b",
  "^khong (?:tiep tuc|con (?!(?:vuong|kho khan|ton)))\\b",
  "^(?:tam )?(?:dung|ngung) (?:{do} )?(?:(?:nhiem vu|noi dung)(?: nay)? )?theo\\b",
  "^(?:da )?(?:ngung|(?:duoc )?thay the (?:bang|boi)|trung (?:voi |lap )?(?:voi )?(?:{task}|muc))\\b",
  "^(?:da |xin |de nghi )*(?:huy|rut)\\b(?! (?:ngan|kinh nghiem|goi thau de))",
  "^(?:de nghi )?(?:bai bo|loai bo)$",
  "^(?:da |de nghi |duoc |bi )*(?:bai bo|loai bo|cat|cat bo) (?:{task})\\b",
  "^(?:da )?bo(?:$| (?:{task}|khoi|muc|qua|ra)\\b)",
  "^(?:da )?dung$",
  "^dung(?:$| (?:{do}|lai|do|vi)\\b(?! (?:theo tien do|dung)))",
  "^(?:{task})(?: \\w+){0,3}? da (?:duoc |bi )?(?:bai bo|huy(?: bo)?|dung|loai bo|cat bo|rut)\\b",
  "^(?!.*\\b(?:ra soat|bai bo|cong bo|danh muc)\\b).*\\b(?:da het|khong con) hieu luc\\b|^het hieu luc\\b",
  "\\b(?:chu truong|dong y|thong nhat|cho phep|chi dao) (?:tam )?(?:dung (?:thuc hien|trien khai|to chuc|nhiem vu|viec)|huy|khong (?:thuc hien|tiep tuc)|rut)\\b",
  "\\b(?:ra|loai|rut|bo) khoi (?:ke hoach|chuong trinh|danh muc|nhiem vu)",
  // "Đã sáp nhập nên không thực hiện", "Không thực hiện do văn bản đã được thay thế"
  "^(?=.* nen ).*\\b{gone}\\b.* nen (?:\\w+ ){0,2}?(?:khong|dung|bo)\\b",
  "^khong (?:phai )?{do}\\b.* (?:do|vi) (?:\\w+ ){0,4}?{gone}\\b",
];

/** To another year or period: "Chuyển sang năm 2023". */
const putOver = [
  "^(?:da |xin )?(?:(?:ket )?chuyen(?: tiep)?|lui(?!.* (?:quy|thang) [\\divx]+\\W*$)|doi|dieu chinh|keo dai|gia han)(?: thoi gian)?(?: thuc hien)? (?:(?:sang|qua) )?(?:thuc hien )?(?:(?:trong|vao) )?(?:(?:ke hoach|chuong trinh|nhiem vu) )?(?:nam|ky|quy|giai doan|6 thang|20\\d\\d)",
];

const handedOver = [
  "^(?:da )?giao (?:lai )?(?:cho )?(?:don vi|co quan|phong|ban|nganh|so) khac\\b",
  "^(?:da )?(?:chuyen(?: giao)?|ban giao)(?: (?:nhiem vu|noi dung|viec))?(?: (?:nay|do))? (?:(?:cho|sang|ve) )?(?:(?:don vi|co quan|phong|ban|nganh|so) khac\\b|(?:so|ubnd|chi cuc|trung tam|phong) [a-z]+ ?(?!gop y|tham dinh|cho y kien).*(?:thuc hien|chu tri|theo doi|quan ly|phu trach)\\b)",
  "^(?:da )?(?:chuyen(?: giao)?|ban giao) (?:{task}) (?:nay )?(?:cho|sang|ve)\\b",
  "^(?:da )?chuyen (?:cho|sang|ve) (?:{body})\\b(?!.*(?:gop y|tham dinh|y kien|xem xet|tham tra))",
  "^chuyen (?:so (?!lieu|luong|hoa|tien|sach)|phong |chi cuc |trung tam )(?!.*(?:gop y|tham dinh|y kien|xem xet|tham tra|phe duyet|ky))",
  "^(?:da |duoc )*(?:sap nhap|ghep|gop|long ghep|hop nhat) (?:vao|voi|chung voi) (?:{task}|muc)\\b",
];

/** Nothing to do: nothing arose, not ours, called off, handed over, or put over to another year. */
export const nothingToDo = patternStatus({
  name: "nothing-to-do",
  examples: [
    ["Không phát sinh trong kỳ", "not_applicable"],
    ["Không thuộc thẩm quyền", "not_applicable"],
    ["Tạm dừng theo chỉ đạo", "not_applicable"],
    ["Hủy", "not_applicable"],
    ["Chuyển sang năm 2023", "not_applicable"],
    ["Không áp dụng", "not_applicable"],
    ["Đưa ra khỏi kế hoạch", "not_applicable"],
    ["Trong quý II đơn vị không phát sinh", "not_applicable"],
    ["Không phải nhiệm vụ của đơn vị", "not_applicable"],
    ["Ngoài thẩm quyền của Sở", "not_applicable"],
    ["Không có đơn thư", "not_applicable"],
    ["Địa phương không có cơ sở tôn giáo", "not_applicable"],
    ["Chuyển sang kế hoạch năm 2023", "not_applicable"],
    ["Đơn vị không có nội dung này", "not_applicable"],
    ["Chuyển nhiệm vụ cho Sở Tài chính", "not_applicable"],
    ["Ghép vào nhiệm vụ số 5", "not_applicable"],
    ["Không có hoạt động", "not_applicable"],
    ["Nhiệm vụ này đã được bãi bỏ", "not_applicable"],
    ["Đã bãi bỏ nhiệm vụ này", "not_applicable"],
    ["Đã sáp nhập nên không thực hiện", "not_applicable"],
    ["Không có kinh phí", "not_started"],
    ["Không có vướng mắc", "unknown"],
  ],
  pattern: phrases([...none, ...notOurs, ...calledOff, ...putOver, ...handedOver]),
  status: notApplicable,
});
