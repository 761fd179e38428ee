import { done, inProgress, notApplicable, notStarted, patternStatus } from "./StatusRule";
import type { StatusRule } from "./StatusRule";

/** Nothing to do: nothing arose, not ours, called off, or put over to another year. */
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
    ["Chuyển sang kế hoạch năm 2023", "not_applicable"],
    ["Đơn vị không có nội dung này", "not_applicable"],
    ["Chuyển nhiệm vụ cho Sở Tài chính", "not_applicable"],
    ["Ghép vào nhiệm vụ số 5", "not_applicable"],
    ["Không có hoạt động", "not_applicable"],
    ["Nhiệm vụ này đã được bãi bỏ", "not_applicable"],
  ],
  pattern:
    /^(?!.*\b(?:da|dang)\b)(?:\w+ ){0,6}?(?:khong|chua) (?:(?:co|thay) (?:\w+ ){0,3}?)?phat sinh\b(?! (?:vuong mac|kho khan|chi phi))|^(?:(?:don vi|phong|so|co quan|chi cuc|ban|trung tam|van phong|noi dung(?: nay)?|nhiem vu(?: nay)?|trong (?:ky|quy|thang|nam)|ky nay|hien(?: nay)?)[, ]+)*khong (?:thuoc|ap dung|tiep tuc|(?:nhan duoc|tiep nhan) (?:ho so|don|van ban)|con (?:phu hop|hieu luc|ap dung|nhiem vu|noi dung|chuc nang|thuc hien)|can (?:thuc hien|thiet)|tham gia|lien quan|duoc (?:giao|phan cong)|phai (?:thuc hien|bao cao|(?:la )?(?:nhiem vu|trach nhiem|chuc nang|don vi))|chu tri|co (?:noi dung|nhiem vu|ho so|vu viec|truong hop|don vi nao|don(?: thu)?|khieu nai|to cao|van ban|thu tuc|tthc|yeu cau|vi pham|doi tuong|du an|phan anh|kien nghi|hoat dong|nhu cau|hoi nghi|cuoc (?:thi|hop|kiem tra|thanh tra)|(?:[a-z]+ ){1,3}(?:vi pham|phat sinh|ton dong)))\b|^(?:tam )?dung (?:thuc hien )?theo\b|^(?:da )?(?:ngung|thay the (?:bang|boi)|trung (?:voi )?(?:noi dung|nhiem vu|muc))\b|^(?:khong yeu cau|chi phoi hop)$|^ngoai (?:tham quyen|chuc nang|pham vi|nhiem vu)\b|^(?:da |xin |de nghi )*(?:huy|rut)\b|^(?:de nghi )?(?:bai bo|loai bo)(?:$| (?:nhiem vu|noi dung)\b)|^(?:da )?bo(?:$| (?:noi dung|nhiem vu|ke hoach|khoi|muc|viec|qua)\b)|^dung(?:$| (?:thuc hien|trien khai|lai)\b)|^mien\b|^(?:(?:nhiem vu|noi dung)(?: nay)? )?(?:da |xin )?(?:(?:ket )?chuyen(?: tiep)?|lui(?!.* (?:quy|thang) [\divx]+\W*$)|doi|dieu chinh|keo dai|gia han)(?: thoi gian)?(?: thuc hien)? (?:(?:sang|qua) )?(?:thuc hien )?(?:(?:trong|vao) )?(?:(?:ke hoach|chuong trinh|nhiem vu) )?(?:nam|ky|quy|giai doan|6 thang|20\d\d)|^(?:da )?(?:chuyen|ban giao)(?: (?:nhiem vu|noi dung|viec))?(?: (?:nay|do))? (?:(?:cho|sang|ve) )?(?:(?:don vi|co quan|phong|ban) khac|(?:so|ubnd|chi cuc|trung tam|phong) [a-z]+ ?(?!gop y|tham dinh|cho y kien).*(?:thuc hien|chu tri|theo doi))\b|^(?:da )?(?:chuyen|ban giao) (?:nhiem vu|noi dung) (?:nay )?(?:cho|sang|ve)\b|^(?:da )?(?:sap nhap|ghep|gop|long ghep) (?:vao|voi|chung voi) (?:noi dung|nhiem vu|muc)\b|^(?:da )?chuyen (?:cho|sang) (?:phong|so|ban|chi cuc|trung tam|don vi|ubnd)\b(?!.*(?:gop y|tham dinh|y kien))|^(?:nhiem vu|noi dung)(?: nay)? da (?:duoc |bi )?(?:bai bo|huy|dung|loai bo)\b|\b(?:ra|loai) khoi (?:ke hoach|chuong trinh|danh muc)/u,
  status: notApplicable,
});

/** Begun and not ended, though it says "chưa": chưa hoàn thành, chưa xong. */
export const notYetFinished = patternStatus({
  name: "not-yet-finished",
  examples: [
    ["Chưa hoàn thành", "in_progress"],
    ["Chưa xong", "in_progress"],
    ["Chưa đạt tiến độ", "in_progress"],
    ["Còn 02 nội dung chưa hoàn thành", "in_progress"],
    ["Chưa thực hiện xong", "in_progress"],
    ["Không đúng hạn", "in_progress"],
    ["Còn lại 02 lớp chưa mở", "in_progress"],
  ],
  pattern:
    /^(?:van |hien |cung |con |qua han |tre han |thuc hien |trien khai |ket qua |tien do )?(?:chua|khong) (?:hoan thanh|hoan tat|hoan thien|xong|dat|dut diem|ket thuc|day du|kip|bao dam|dam bao|dung (?:han|tien do|ke hoach))\b(?! thuc hien| trien khai| to chuc)|^(?!.*\b(?:da|dang)\b)(?:\w+ ){0,6}?chua (?:(?:thuc hien|trien khai|to chuc|lam|xu ly|giai quyet) )?(?:hoan thanh|hoan tat|xong|dut diem)\b|^con (?:lai )?(?:\w+ ){1,5}?chua\b/u,
  status: inProgress,
});

/** Not begun: chưa …, sẽ …, dự kiến …, chờ hướng dẫn, không thực hiện. */
export const notBegun = patternStatus({
  name: "not-begun",
  examples: [
    ["Chưa triển khai.", "not_started"],
    ["Chưa", "not_started"],
    ["Sẽ triển khai trong tháng 11", "not_started"],
    ["Dự kiến Quý III", "not_started"],
    ["Theo kế hoạch sẽ thực hiện Quý IV", "not_started"],
    ["để lại do chưa đủ điều kiện", "not_started"],
    ["Chờ hướng dẫn của Bộ Nội vụ", "not_started"],
    ["Không thực hiện", "not_started"],
    ["Hoãn", "not_started"],
    ["Hiện nay chưa tổ chức", "not_started"],
    ["Nội dung này chưa triển khai", "not_started"],
    ["Do dịch bệnh nên chưa thực hiện", "not_started"],
    ["Chuẩn bị triển khai", "not_started"],
    ["Quá hạn chưa thực hiện", "not_started"],
    ["Lùi sang Quý IV", "not_started"],
    ["Phấn đấu hoàn thành trong quý III", "not_started"],
    ["Lớp tập huấn dự kiến tổ chức tháng 9", "not_started"],
  ],
  pattern:
    /^(?:theo ke hoach,? (?=se\b))?(?:(?:van|con|hien|hien nay|hien tai|den nay|qua han|tre han|so|phong|don vi)[, ]+)*(?:chua(?! (?:ro|danh gia|qua han|xac dinh|thong ke|tong hop|co so lieu))|se|du kien|ke hoach (?:se )?(?:to chuc|thuc hien|trien khai|hoan thanh|ban hanh)|ke hoach (?:trong )?(?:quy|thang) [\divx]+\W*$|de (?:lai|sang)|chuan bi|(?:xin |de nghi )?lui thoi gian|phan dau|khong (?:(?:du|co) dieu kien|du (?:kinh phi|nhan luc))|khong (?:kip )?(?:thuc hien|trien khai|to chuc|tien hanh|lam|bao cao|co (?:kinh phi|ket qua|bao cao|huong dan|van ban huong dan))|pending)\b|^(?:cho|doi) (?:huong dan|kinh phi|phan bo|bo tri|van ban|ke hoach|den (?:han|ky|quy|thang|nam)|chinh phu|bo|trung uong)\b|^(?!.*\b(?:da|dang)\b)(?:\w+ ){0,5}?chua (?:duoc )?(?:thuc hien|trien khai|to chuc|ban hanh|bao cao|lam|gui|trinh|co ket qua|co kinh phi)\b|^(?!.*\b(?:da|dang)\b)(?:\w+ ){1,5}?(?:du kien|se) (?:to chuc|thuc hien|trien khai|hoan thanh|ban hanh|trinh)\b|^(?:tam |xin )?hoan\b(?! (?:thanh|tha\w*$|tat|thien|chinh))|^(?:(?:den (?:ky|han)|(?:den )?(?:quy|thang) [\divx]+) (?:moi|se) (?:thuc hien|trien khai|to chuc|bao cao)|(?:moi )?len ke hoach)\b|^chuyen (?:sang|qua|den) thang\b|^(?:da |xin )?lui(?: thoi gian)?(?: thuc hien| to chuc)? (?:sang|qua|den) (?:quy|thang)\b/u,
  status: notStarted,
});

/** Done at once and late or early: "Hoàn thành quá hạn"; but not "hoàn thành cơ bản" or a draft. */
export const completed = patternStatus({
  name: "completed",
  examples: [
    ["Hoàn thành", "done"],
    ["Hoàn thành quá hạn", "done"],
    ["Hoàn thành chậm tiến độ", "done"],
    ["Đã thực hiện hoàn thành", "done"],
    ["Đã hoàn thành/đã xử lý", "done"],
    ["Vượt chỉ tiêu", "done"],
    ["Trước hạn", "done"],
    ["Tổ chức thành công", "done"],
    ["Thực hiện đầy đủ", "done"],
  ],
  pattern:
    /^(?:da )?(?:thuc hien |trien khai )?(?:hoan thanh|hoan tat|xong)\b(?! (?:duoc )?(?:co ban|mot phan|mot nua|buoc|phan|giai doan \d|dot \d|du thao|ho so|viec (?:lay|trinh|xay dung du thao)|1 phan|mot so))|^(?:dat va )?vuot\b|^(?:dung|truoc|som) (?:thoi )?han\b|^(?:to chuc |thuc hien |trien khai )?thanh cong\b|^(?:da )?(?:thuc hien|trien khai) (?:day du|tot|nghiem tuc|hieu qua|dung han)\b|^da (?:thuc hien|trien khai) dung (?:ke hoach|tien do)\b|^da (?:tham gia|gop y)\b|^dat (?:yeu cau|chi tieu|ke hoach|muc tieu)\b/u,
  status: done,
});

/** A step on the way and not the end: submitted, consulted on, drafted, examined, assigned, registered. */
export const stepTaken = patternStatus({
  name: "step-taken",
  examples: [
    ["Đã trình/thẩm định", "in_progress"],
    ["Đã lấy ý kiến đối với Đăng ký xây dựng nghị quyết mới", "in_progress"],
    ["đã có Tờ trình", "in_progress"],
    ["Đã phân công cơ quan chủ trì soạn thảo tại Thông báo số 302/TB-UBND", "in_progress"],
    ["Đã hoàn thiện dự thảo", "in_progress"],
    ["Đã tổng hợp ý kiến góp ý", "in_progress"],
    ["Đã thẩm định tại BCTĐ số 87/BCTĐ-STP ngày 26/6/2026", "in_progress"],
    [
      "Chủ tịch UBND tỉnh đã ban hành Danh mục quy định chi tiết tại Quyết định số 2156/QĐ-UBND",
      "in_progress",
    ],
  ],
  pattern:
    /^(?!.*\b(?:va|da) duoc (?:\w+ ){0,4}?(?:phe duyet|ban hanh|thong qua)\b).*(?:^trinh\b|\b(?:(?:da|duoc) (?:\w+ ){0,3}?(?:trinh|lay y kien|xin y kien|xin chu truong|tham dinh|dang ky|de xuat|de nghi|phan cong|giao nhiem vu|giao(?= (?:cho )?(?:phong|don vi|chuyen vien|cong chuc|bo phan)\b)|co y kien|chap thuan|tiep thu|(?:tong hop|gop) y kien|lap danh muc|soan thao)|to trinh|ttr|bctd|chu truong|du thao|soan thao|lay y kien|xin y kien|(?:gui|chuyen) (?:\w+ ){1,6}?(?:tham dinh|gop y|cho y kien)|danh muc (?:van ban )?(?:quy dinh|quyet dinh|qd) chi tiet|dm van ban quy dinh chi tiet|da co cong van|da hoan thien (?:ho so|du thao|de cuong)|da tham muu(?!.* (?:ban hanh|so \d)))\b)/u,
  status: inProgress,
});

/** Going on: đang …, thường xuyên, một phần, cơ bản, chậm tiến độ, quá hạn. */
export const goingOn = patternStatus({
  name: "going-on",
  examples: [
    ["Đang thực hiện", "in_progress"],
    ["Đang TH", "in_progress"],
    ["Dang thuc hien", "in_progress"],
    ["Thường xuyên", "in_progress"],
    ["Cơ bản hoàn thành", "in_progress"],
    ["Hoàn thành một phần", "in_progress"],
    ["Hoàn thành bước 1", "in_progress"],
    ["Đã thực hiện một phần", "in_progress"],
    ["Chậm tiến độ", "in_progress"],
    ["Quá hạn", "in_progress"],
    ["Tạm dừng", "in_progress"],
    ["Tiếp tục thực hiện", "in_progress"],
    ["Trong quá trình thực hiện", "in_progress"],
    ["Bị chậm", "in_progress"],
    ["Chờ UBND tỉnh phê duyệt", "in_progress"],
    ["Đúng tiến độ", "in_progress"],
    ["Còn vướng mắc", "in_progress"],
  ],
  pattern:
    /(?<!\bda )\bdang\b(?! (?:tai|bai|tin|tren|cong|\d))|\b(?:thuong xuyen|lien tuc|mot phan|mot nua|1 phan|mot so noi dung|co ban|(?:van hanh|chay) thu|phan lon|(?:gan|sap) (?:xong|hoan thanh|hoan tat)|buoc dau|tam dung|tam ngung|tam hoan|(?:hoan thanh|hoan tat|xong|thuc hien|trien khai) (?:buoc|giai doan|dot|phan) (?:\d|[ivx]+\b)|xong (?:phan|buoc|khau)|tiep tuc|duy tri|dinh ky|(?:hang|moi) (?:ngay|tuan|thang|quy|nam)|(?<!\bda )(?:thuc hien|trien khai) theo (?:ke hoach|tien do|dung)|trong qua trinh|in progress)\b|^(?:dang |bi |da |con |van |chua |thuc hien |trien khai )?(?:cham|tre|ton tai|qua han|(?:con )?trong (?:thoi )?han|con han|(?:thuc hien |trien khai |theo )?dung (?:tien do|ke hoach)|(?:da |moi |vua )?(?:bat dau|khoi dong|khoi cong)|(?:moi|vua) (?:trien khai|thuc hien|xay dung)|(?:gap |co )?(?:vuong mac|kho khan)|dam bao tien do|bao dam tien do|theo doi|cho (?:\w+ ){0,5}?(?:phe duyet|tham dinh|ky|y kien|cap|xem xet|ban hanh))\b|\bcham tien do\b/u,
  status: inProgress,
});

/** Said to be done: đã …; any "đã" that no step above took. */
export const hasDone = patternStatus({
  name: "has-done",
  examples: [
    ["Đã tổ chức", "done"],
    ["Đã đăng tải trên Trang thông tin điện tử", "done"],
    ["Đã báo cáo", "done"],
    ["Đã HT", "done"],
    ["Đã trình và được phê duyệt", "done"],
    ["Đã thực hiện theo kế hoạch", "done"],
    ["Đã sơ kết", "done"],
    ["Đã bố trí kinh phí", "done"],
    ["Đã tham mưu UBND tỉnh ban hành Kế hoạch", "done"],
    ["Đã ban hành Nghị quyết 09", "done"],
    ["Đã thực hiện trong kỳ", "done"],
    ["UBND tỉnh đã phê duyệt", "done"],
    ["Văn bản được ban hành ngày 10/6/2022", "done"],
  ],
  pattern:
    /\bda (?!so\b(?! ket)|dang\b(?! (?:tai|bai|tin|ky|tren|cong|\d)|$)|nganh\b|phuong tien\b|chieu\b)[a-z]|\bduoc (?:ban hanh|phe duyet|thong qua|cong bo)\b|\bda$|^(?:\w+ ){0,4}(?:xong|hoan thanh|hoan tat)\b/u,
  status: done,
});

/** A result in place of a status: a count ("7 trường hợp") or an issued document. */
export const resultGiven: StatusRule = {
  name: "result-given",
  examples: [
    ["7 trường hợp", "done"],
    ["05 tin, bài", "done"],
    ["1.250 lượt", "done"],
    ["Quyết định số 726/QĐ-UBND ngày 13/03/2026 của UBND tỉnh", "done"],
    ["Ban hành Kế hoạch số 12/KH-SNV", "done"],
    ["Tổ chức 02 hội nghị", "done"],
  ],
  read: (letters) => {
    const hasCount =
      /^(?:\w+ ){0,4}(?:\d{1,4}|\d{1,3}(?:\.\d{3})+) (?!thang\b|quy\b|nam\b|ngay\b|trieu\b|ty\b|dong\b|nghin\b)[a-z]{2,}/u.test(
        letters,
      );
    const hasDocument = /\d{1,5}\s*\/\s*(?:\d{4}\s*\/\s*)?[a-z]+\s?-\s?[a-z]/u.test(letters);
    const isPlanned = /\b(?:theo|can cu|ke hoach thang|chua|con lai)\b/u.test(letters);
    return (hasCount || hasDocument) && !isPlanned ? done : null;
  },
};
