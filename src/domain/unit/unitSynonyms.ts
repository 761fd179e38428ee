/**
 * Different names of one body, as cores (readUnitWords): whoever of a group stands in the roster is meant.
 * The first name of each is the usual one.
 */
export const unitSynonyms: readonly (readonly string[])[] = [
  [
    "lãnh đạo",
    "lãnh đạo sở",
    "giám đốc",
    "giám đốc sở",
    "phó giám đốc",
    "phó giám đốc sở",
    "ban giám đốc",
    "các phó giám đốc",
    "giám đốc các phó giám đốc",
    "ban lãnh đạo",
    "tập thể lãnh đạo",
    "lãnh đạo cơ quan",
    "thủ trưởng cơ quan",
  ],
  [
    "bộ phận tiếp nhận trả kết quả",
    "bộ phận một cửa",
    "bộ phận tn trả kết quả",
    "bộ phận tiếp nhận trả kết quả giải quyết thủ tục hành chính",
    "bộ phận tiếp nhận trả kết quả thủ tục hành chính",
    "tổ một cửa",
    "một cửa",
    "bộ phận 1 cửa",
  ],
  [
    "chi đoàn",
    "chi đoàn thanh niên",
    "chi đoàn tn",
    "chi đoàn tncs hồ chí minh",
    "chi đoàn tncs hcm",
    "đoàn thanh niên tncs hồ chí minh",
    "đoàn thanh niên",
    "đoàn tncs hồ chí minh",
    "đoàn tncs hcm",
    "đoàn thanh niên cộng sản hồ chí minh",
    "đoàn cơ sở",
    "đoàn",
    "đoàn tn",
    "đoàn tncshcm",
    "đoàn thanh niên cshcm",
    "đoàn thanh niên cơ quan",
    "đoàn thanh niên cơ sở",
    "chi đoàn cơ quan",
    "chi đoàn cơ sở",
  ],
  [
    "trung tâm phục vụ hành chính công",
    "trung tâm hành chính công",
    "trung tâm pvhcc",
    "trung tâm hcc",
  ],
  [
    "công đoàn cơ sở",
    "công đoàn cơ quan",
    "công đoàn cơ sở cơ quan",
    "công đoàn",
    "ban chấp hành công đoàn cơ sở",
    "ban chấp hành công đoàn",
  ],
  [
    "đảng ủy",
    "chi bộ",
    "đảng bộ",
    "đảng ủy cơ quan",
    "chi bộ cơ quan",
    "đảng bộ cơ sở",
    "cấp ủy",
    "chi ủy",
    "đảng ủy chi bộ",
  ],
  ["hội liên hiệp phụ nữ", "hội phụ nữ", "hội lhpn"],
  [
    "phòng kế hoạch tài chính",
    "phòng tài chính kế hoạch",
    "phòng kế hoạch tài vụ",
    "phòng khtc",
    "phòng tckh",
  ],
  ["phòng tổ chức hành chính", "phòng hành chính tổ chức", "phòng tchc", "phòng hctc"],
  ["văn phòng", "văn phòng cơ quan"],
  ["phòng người có công", "phòng người có công với cách mạng", "phòng ncccm", "phòng nccvcm"],
  ["chi cục tiêu chuẩn đo lường chất lượng", "chi cục tđc"],
  ["hội cựu chiến binh", "hội cựu chiến binh cơ quan", "chi hội cựu chiến binh"],
  [
    "ủy ban mặt trận tổ quốc việt nam",
    "ủy ban mặt trận tổ quốc",
    "mặt trận tổ quốc việt nam",
    "mặt trận tổ quốc",
    "mặt trận",
  ],
];

/** Names of other times and provinces, which count only where no unit of the roster is nearer. */
export const looseSynonyms: readonly (readonly string[])[] = [
  ["văn phòng", "phòng hành chính tổng hợp", "phòng hành chính"],
  ["trung tâm dịch vụ việc làm", "trung tâm giới thiệu việc làm", "trung tâm gtvl"],
];

/** Words that a longer name may have beside the roster's: "Phòng Quản lý công chức, viên chức". */
export const fillerWords: ReadonlySet<string> = new Set([
  "quản",
  "lý",
  "chính",
  "sách",
  "công",
  "tác",
  "nhà",
  "nước",
  "nghiệp",
  "vụ",
  "cán",
  "bộ",
  "tổng",
  "hợp",
  "với",
  "cách",
  "mạng",
]);

/** Letters of words that a shortened name leaves out: "Ban QLDA giao thông" of "… đầu tư xây dựng công trình giao thông". */
export const skippedWords: ReadonlySet<string> = new Set(
  "quan ly nha nuoc cong tac nghiep vu dau tu xay dung cong trinh linh vuc hoat dong ve tinh cap".split(
    " ",
  ),
);

/** Kinds of unit that change name with the years or the province and mean the same one. */
export const exchangeableKinds: readonly string[] = ["phòng", "ban", "bộ phận", "tổ"];
