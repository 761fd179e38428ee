import { phrases } from "./phrases";
import { inProgress, notStarted, patternStatus } from "./StatusRule";

/** Begun and not ended, though it says "chưa": chưa hoàn thành, chưa triển khai hết. */
export const notYetFinished = patternStatus({
  name: "not-yet-finished",
  examples: [
    ["Chưa hoàn thành", "in_progress"],
    ["Chưa xong", "in_progress"],
    ["Chưa đạt tiến độ", "in_progress"],
    ["Còn 02 nội dung chưa hoàn thành", "in_progress"],
    ["Chưa thực hiện xong", "in_progress"],
    ["Chưa triển khai hết", "in_progress"],
    ["Chưa thực hiện đầy đủ", "in_progress"],
    ["Không đúng hạn", "in_progress"],
    ["Còn lại 02 lớp chưa mở", "in_progress"],
  ],
  pattern: phrases([
    "^(?:(?:{still}|qua (?:thoi )?han|tre han|{do}|ket qua|tien do|chat luong) )*(?:chua|khong) (?:duoc )?(?:{wholly})\\b(?! thuc hien| trien khai| to chuc)",
    "^(?!.*\\b(?:da|dang)\\b)(?:\\w+ ){0,6}?chua (?:duoc )?(?:{do} )?(?:hoan thanh|hoan tat|xong|dut diem)\\b",
    // "Chưa triển khai hết", "Chưa tổ chức tuyên truyền đồng bộ"; not "Chưa thực hiện do chưa đủ …"
    "^(?:{still} )*(?:chua|khong) (?:duoc )?(?:{do})(?: (?:duoc|mot cach|cong tac|viec|(?!do\\b|vi\\b|chua\\b|de\\b|khong\\b)\\w+)){0,2}? (?:{wholly})\\b(?! (?:nghiep|nang|vu|thuc|thien|ket qua|ky))",
    // "Hoàn thành chưa đầy đủ"; "Hoàn thành không đúng hạn" is done and late
    "^(?:da )?(?:{finish}) (?:con |van )?(?:chua|khong) (?:day du|het|triet de|tron ven|toan bo|dong bo|dat)\\b",
    "^con (?:lai )?(?:\\w+ ){1,5}?chua\\b",
    "^(?:chi )?con (?:lai|ton(?: dong)?|no|thieu|mot so|nhieu|khau|buoc|phan|thu tuc|viec|\\d+)\\b(?!.*(?:%|phan tram))",
  ]),
  status: inProgress,
});

/** Waiting for somebody's judgement is a step of the work; waiting for anything else is waiting to begin. */
const waits = "^(?:(?:{still}|phai) )*(?:cho|doi)";

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
    ["Đợi Nghị định mới", "not_started"],
    ["Không thực hiện", "not_started"],
    ["Hoãn", "not_started"],
    ["Hiện nay chưa tổ chức", "not_started"],
    ["Nội dung này chưa triển khai", "not_started"],
    ["Do dịch bệnh nên chưa thực hiện", "not_started"],
    ["Chuẩn bị triển khai", "not_started"],
    ["Quá hạn chưa thực hiện", "not_started"],
    ["Lùi sang Quý IV", "not_started"],
    ["Xin lùi thời hạn sang tháng 11/2026", "not_started"],
    ["Phấn đấu hoàn thành trong quý III", "not_started"],
    ["Quý sau thực hiện", "not_started"],
    ["Có kế hoạch triển khai vào tháng 10", "not_started"],
    ["Lớp tập huấn dự kiến tổ chức tháng 9", "not_started"],
  ],
  pattern: phrases([
    "^(?:(?:{still}|qua (?:thoi )?han|tre han|so|phong|don vi)[, ]+)*chua\\b(?! (?:ro|danh gia|qua (?:thoi )?han|xac dinh|thong ke|tong hop|co so lieu))",
    "^(?:(?:{still}|theo ke hoach,?) )*(?:(?:da )?du kien|se|phan dau|chuan bi|pending)\\b",
    "^(?:{period}|thoi gian toi) (?:(?:moi|se) )?(?:{do})\\b",
    "^ke hoach (?:se )?(?:{do}|hoan thanh)\\b(?!.*\\b(?:dat|tot|so \\d))",
    "^ke hoach (?:trong )?(?:quy|thang) [\\divx]+\\W*$",
    "^(?:da )?co ke hoach (?:{do}|hoan thanh)(?: \\w+){0,4}? (?:vao|trong|tu|den|cuoi|{period})\\b",
    "^(?:moi )?len ke hoach\\b",
    "^(?:moi|vua) (?:duoc )?(?:giao|nhan|tiep nhan)(?: nhiem vu)?\\W*$",
    "^de (?:lai|sang|den|sau)\\b",
    "^khong (?:(?:du|co) {means}|du (?:kinh phi|nhan luc|dieu kien|nguon luc)|bo tri duoc|the (?:{do}))\\b",
    "^khong (?:kip )?(?:duoc )?(?:{do})\\b",
    `${waits}(?! (?:phep|biet|thay|\\w+ vay|du|nhan)\\b)(?! (?:\\w+ ){0,6}?(?:{judge}|ban hanh|cap(?! kinh phi| von))\\b) \\w`,
    "^(?:cho|doi)\\W*$",
    `${waits} (?:huong dan|kinh phi|phan bo|bo tri|van ban|ke hoach|den (?:han|ky|quy|thang|nam)|chinh phu|bo(?! sung)|trung uong)\\b`,
    "^(?!.*\\b(?:da|dang)\\b)(?:\\w+ ){0,5}?chua\\b(?! (?:ro|danh gia|qua (?:thoi )?han|xac dinh|thong ke|tong hop|co so lieu))",
    "^khong (?!dat|nhan|phai)\\w+(?: \\w+)? duoc\\b",
    "^(?:\\w+ ){1,4}?(?:doi|lui|hoan|chuyen) (?:lich |thoi gian )?(?:sang|den|qua) (?:thang|tuan|ngay)\\b",
    "^(?:uu tien )?(?!bao cao)(?:{do}) sau(?:$| (?!khi|do|day|buoc)[a-z]+$)",
    "^(?!.*\\b(?:da|dang)\\b)(?:\\w+ ){1,5}?(?<!\\b(?:so voi|theo|nhu|hon|vuot|dung|truoc) )(?:du kien|se)\\b",
    "^sap (?!trinh|ban hanh|ky|phe duyet|cong bo|xong|hoan thanh|den)(?:{do})\\b",
    "^(?:tam |xin |phai |da )*hoan\\b(?! (?:thanh|tha\\w*$|tat|thien|chinh|toan|tra|doi|cai)\\b)",
    "^(?:den (?:ky|han)|(?:den )?(?:quy|thang) [\\divx]+) (?:moi|se) (?:{do})\\b",
    "^chuyen (?:sang|qua|den) thang\\b",
    "^(?:da |xin )?(?:cho )?(?:phep )?lui(?: (?:thoi gian|thoi han|han|tien do|lich|ngay))?(?: {do})?(?:$| (?:sang|qua|den|lai)\\b|\\W)",
    "^(?:da |xin )?(?:cho )?(?:phep )?lui (?:thoi gian|thoi han|han|tien do|lich)\\b",
  ]),
  status: notStarted,
});

/** The way has been gone to its end: "đã trình và được phê duyệt". */
const reached =
  "(?!.*\\b(?:va|da) duoc (?:\\w+ ){0,4}?(?:{issue})\\b)(?!.*(?<!xem xet |tham dinh |cho y kien |tham tra )\\bva (?:da )?(?:{issue}|tham gia|thuc hien|to chuc|hoan thanh)\\b)(?!.*\\b(?:trinh|y kien|tham dinh)\\b.*\\bda (?:duoc )?(?:{issue})\\b)";

const steps = [
  "\\b(?:da|duoc) (?:(?!(?:{ends})\\b)\\w+ ){0,3}?(?:{submit}|lay y kien|xin y kien|xin chu truong|lay phieu|tham tra(?! \\d)|tham dinh(?! \\d)|(?<!van phong |giay )dang ky|de xuat|de nghi|phan cong|giao nhiem vu|co y kien|chap thuan|tiep thu|(?:tong hop|gop) y kien|lap danh muc|soan thao|hop (?:\\w+ ){0,5}?(?:tham dinh|gop y|xet duyet))\\b",
  // "Đã giao Văn phòng tham mưu"; not "đã giao ban", "đã giao chỉ tiêu"
  "\\b(?:da|duoc) giao (?:cho )?(?!ban(?:$| (?:dau|hang|thang|tuan|quy|dinh|va|\\d)))(?:{body}|chuyen vien|cong chuc|vien chuc|bo phan|can bo|dong chi|lanh dao)\\b(?! (?:giao|cho)\\b)",
  "\\b(?:to trinh|ttr|bctd|chu truong|du thao|soan thao|lay y kien|xin y kien)\\b",
  "\\b(?:gui|chuyen) (?:\\w+ ){1,6}?(?:tham dinh|gop y|cho y kien)\\b",
  // "Đã lập dự toán gửi Phòng TC-KH thẩm định", "Đã báo cáo UBND tỉnh xem xét"
  "\\bda (?:gui|chuyen|bao cao|nop|lap|hoan thien|xin|kien nghi|xay dung) (?:(?!duoc\\b|da\\b|tai (?!chinh|nguyen|san|lieu))\\w+ ){1,10}?(?:{judge})\\b(?! (?:so|va ban hanh)\\b)",
  "\\bda (?:duoc )?(?:dua|co|de ra|nam) (?:vao|trong) (?:ke hoach|chuong trinh)\\b",
  // what is made ready so that the work can begin
  "\\bda (?:duoc )?(?:ky (?:ket )?hop dong|(?:lua )?chon (?:duoc |xong )?(?:nha thau|don vi)|mo thau|dong thau|cham thau|trung thau|soan|co (?:huong|phuong an)\\b(?! dan)|chuan bi|lap (?:du toan|de cuong)|thong nhat (?:ve )?(?:chu truong|phuong an)|lien he|lam viec voi|trao doi voi|len (?:ke hoach|lich)|du thao)\\b",
  "\\b(?:danh muc (?:van ban )?(?:quy dinh|quyet dinh|qd) chi tiet|dm van ban quy dinh chi tiet|da co cong van|da hoan thien (?:ho so|du thao|de cuong)|da tham muu(?!.* (?:ban hanh|so \\d)))\\b",
];

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
    ["Đã gửi UBND huyện xem xét", "in_progress"],
    ["Đã giao Văn phòng tham mưu", "in_progress"],
    ["Đã ký hợp đồng với đơn vị tư vấn", "in_progress"],
    ["Đã tiếp thu, chỉnh sửa và phát hành", "done"],
    ["Đã thẩm định tại BCTĐ số 87/BCTĐ-STP ngày 26/6/2026", "in_progress"],
    [
      "Chủ tịch UBND tỉnh đã ban hành Danh mục quy định chi tiết tại Quyết định số 2156/QĐ-UBND",
      "in_progress",
    ],
  ],
  pattern: phrases([`^(?=trinh\\b|.*(?:${steps.join("|")}))${reached}`]),
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
    ["Mới chỉ xây dựng được đề cương", "in_progress"],
  ],
  pattern: phrases([
    "(?<!\\bda |van phong |giay )\\bdang\\b(?! (?:tai|bai|tin|tren|cong|ngay|vien|phi|uy(?! quyen)|bo(?! (?:sung|tri|khuyet|nhiem|phieu))|\\d))",
    "\\b(?:thuong xuyen|thuong ky|lien tuc|xuyen suot|quanh nam|deu dan|co ban|{partly}|{trial}|do dang|dang do)\\b",
    "\\b(?:gan|sap)(?: nhu)?(?: da)? (?:xong|hoan thanh|hoan tat)\\b|^sap (?:trinh|{issue})\\b",
    "\\bda (?:chinh thuc )?(?:{begin})\\b",
    // "đã đang", which without tones is "đã đăng"
    "\\bda dang (?!ky\\b)(?:{do})\\b",
    "\\b(?:vao|o|den|trong) (?:giai doan|khau|buoc)\\b",
    "\\bda (?:(?!(?:{ends}|bao cao|gui|nop)\\b)\\w+ ){1,2}(?:dot|vong|buoc|giai doan) (?:\\d|[ivx]+)\\W*$",
    // "Mặt bằng còn vướng 03 hộ", "Hồ sơ bị trả lại"
    "^(?:\\w+ ){0,4}?(?:con|bi|gap|phai) (?:vuong|kho khan|thieu|cham|tra lai|tu choi|(?:tam )?dung|ton dong)\\b",
    "^(?:trien khai|thuc hien|tien do) (?:con |qua |rat )?cham\\b|^tien do (?:bao dam|dam bao|tot|dat)\\b",
    "\\b(?:di vao (?:ne nep|on dinh|hoat dong)|(?:van hanh|hoat dong) (?:on dinh|thong suot))\\b(?<!\\bda\\b.*)",
    "\\b(?:da|duoc|xin|de nghi) (?:duoc )?gia han(?: thoi gian| thoi han)? \\w",
    "\\bda (?:duoc )?gia han\\b",
    "\\b(?:nguy co|kha nang|co the) (?:cham|tre|qua (?:thoi )?han|khong)\\b",
    "^(?:da |moi )?(?:{do} )?(?:{finish}) {part}",
    "^(?:bi |duoc |da )?(?:yeu cau|de nghi) (?:chinh sua|bo sung|hoan thien|giai trinh|lam lai)(?! kinh phi| von)\\b|^bi (?:tra lai|tu choi)\\b",
    "^(?:dang |bi |con )?(?:{stalled})\\b",
    "\\b(?:buoc dau|tam dung|tam ngung|tam hoan|tiep tuc|duy tri|dinh ky|trong qua trinh|in progress)\\b",
    "\\b(?:hoan thanh|hoan tat|xong|thuc hien|trien khai) (?:buoc|giai doan|dot|phan) (?:\\d|[ivx]+\\b)",
    "\\bxong (?:phan(?! mem| viec cua)|buoc|khau|thu tuc)\\b",
    "\\b(?:hang|moi) (?:ngay|tuan|thang|quy|nam)\\b",
    "(?<!\\bda )\\b(?:thuc hien|trien khai) theo (?:ke hoach|tien do|dung)\\b",
    "^(?:dang |bi |da |con |van |chua |thuc hien |trien khai )?(?:cham(?! (?:dut|diem|thau|thi|cong|bai|soc|lo|phieu)\\b)|tre|muon|ton tai|qua (?:thoi )?han|(?:con )?trong (?:thoi )?han|con han|(?:thuc hien |trien khai |theo )?dung (?:tien do|ke hoach)|(?:moi |vua )?(?:{begin})(?! (?:tu|vao|trong)\\b)|(?:gap |co )?(?:vuong mac|kho khan)|dam bao tien do|bao dam tien do|theo doi)\\b",
    "^(?:moi|vua) (?:chi |dung |chi dung )?[a-z]",
    `${waits} (?:\\w+ ){0,6}?(?:{judge}|cap|ban hanh)\\b`,
    "\\bcham tien do\\b",
  ]),
  status: inProgress,
});
