import { bareUnitText } from "./unitWords";

/** Bodies that a department's plan names beside its own units; they owe the department no report. */
const outside: readonly RegExp[] = [
  /^(tỉnh ủy|thành ủy|huyện ủy|đảng ủy khối|ban thường vụ|ban tuyên giáo|ban tổ chức (tỉnh|thành)|ban dân vận|ban nội chính)/u,
  /^(các )?(văn phòng )?(ubnd|ủy ban nhân dân|hđnd|hội đồng nhân dân|ub ?mttq|ủy ban mttq|ủy ban mặt trận|mttq|mặt trận tổ quốc|đoàn đbqh|đoàn đại biểu quốc hội)/u,
  /^(vpub|vp ubnd|vpubnd|vp hđnd|văn phòng (tỉnh ủy|thành ủy|hđnd|hội đồng|đoàn đbqh|chính phủ|đăng ký đất đai))/u,
  /^(chủ tịch|phó chủ tịch|thường trực) (ubnd|hđnd|ủy ban|hội đồng)/u,
  /^(các )?sở(?!\p{L})(?! nội vụ)/u,
  /^(các )?(ban|ngành|hội)(\s*,|\s+và(?!\p{L})|\s*\/)/u,
  /^(các )?(ngành|huyện|thị xã|thành phố|xã|phường|thị trấn|địa phương|doanh nghiệp|hội)(?!\p{L})/u,
  /^(các )?bộ(?!\p{L})(?! phận)/u,
  /^(chính phủ|thủ tướng|trung ương|cơ quan trung ương|quốc hội|học viện|viện|tổng cục|cục|vụ|tập đoàn|công ty|ngân hàng|bưu điện|vnpt|viettel|kho bạc|bảo hiểm xã hội|bhxh|công an|quân đội|bộ đội|bộ chỉ huy|tòa án|viện kiểm sát|thuế|hải quan|điện lực)/u,
  /^(báo|đài|cổng thông tin|trung tâm (phục vụ hành chính công|phục vụ hcc|pvhcc|hành chính công|công nghệ thông tin|truyền thông|văn hóa))/u,
  /^(ttpvhcc|tt pvhcc|ttpvhcc tỉnh)/u,
  /^thanh tra (tỉnh|chính phủ|thành phố|bộ)/u,
  /^công đoàn (viên chức|ngành|cấp trên)|^liên đoàn lao động|^(tỉnh|thành|huyện) đoàn|^hội (liên hiệp|nông dân|cựu chiến binh|phụ nữ)/u,
  /^(các )?cơ quan(, đơn vị)?(,| và) địa phương/u,
  /^(các )?cơ quan (báo chí|thông tấn|truyền thông|trung ương|nhà nước)/u,
  /^(người dân|tổ chức, cá nhân|nhân dân|công dân)/u,
];

/** Whether a name is that of a body outside the department, or of its leadership, which reports to nobody here. */
export function isOutsideBody(text: string): boolean {
  const bare = bareUnitText(text);
  return outside.some((pattern) => pattern.test(bare)) && !/thuộc sở(?!\p{L})/u.test(bare);
}

/** "Lãnh đạo Sở", "Giám đốc Sở": inside the department, yet no unit that reports. */
export function isLeadership(text: string): boolean {
  return /^(lãnh đạo|(các )?(phó )?giám đốc|ban giám đốc|tập thể lãnh đạo)( sở| cơ quan|,|$)/u.test(
    bareUnitText(text),
  );
}
