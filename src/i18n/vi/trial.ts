/** Words of the trial page; Vietnamese is the source of truth. */
export const trialVi = {
  title: "Tổng hợp Văn phòng Sở",
  subtitle: "Trang dùng thử, không cần Excel",
  language: "Ngôn ngữ",
  languages: { vi: "Tiếng Việt", en: "English" },
  privacy: "Mọi việc diễn ra trên máy này; không có dữ liệu nào được gửi đi.",

  file: {
    name: (name: string) => `Sổ tính: ${name}`,
    changed: "chưa tải xuống",
    open: "Mở tệp .xlsx",
    openTip: "Mở sổ tính của anh/chị từ máy này (cũng có thể kéo thả tệp vào trang)",
    download: "Tải xuống",
    downloadTip: "Tải sổ tính kèm các thay đổi về máy",
    sample: "Bản mẫu mới",
    sampleTip: "Mở lại kế hoạch mẫu ban đầu",
    drop: "Thả tệp .xlsx vào đây để mở",
    opening: (name: string) => `Đang mở ${name}…`,
    opened: (name: string) => `Đã mở ${name}.`,
    downloaded: (name: string) => `Đã tải xuống ${name}.`,
    notOpened: (name: string, why: string) =>
      `Không mở được “${name}”. ${why} Sổ tính đang mở vẫn giữ nguyên.`,
    notRead: "Trình duyệt không đọc được tệp. Đề nghị kiểm tra tệp còn ở chỗ cũ rồi thử lại.",
    oneOnly: "Mỗi lần chỉ mở được một tệp. Đề nghị thả lại một tệp .xlsx.",
    sampleMissing: "Không tải được kế hoạch mẫu. Đề nghị tải lại trang hoặc mở tệp của anh/chị.",
  },

  replace: {
    title: "Bỏ các thay đổi chưa tải xuống?",
    text: (name: string) =>
      `“${name}” có thay đổi chưa tải xuống. Mở sổ tính khác sẽ bỏ các thay đổi đó.`,
    downloadFirst: "Tải xuống rồi mở",
    discard: "Bỏ thay đổi và mở",
    cancel: "Quay lại",
  },

  ribbon: {
    label: "Dải lệnh",
    group: "Văn phòng Sở",
    openPane: "Tổng hợp Văn phòng Sở",
    checkPlan: "Kiểm tra kế hoạch",
    highlightOverdue: "Tô màu nội dung quá hạn",
    consolidateReport: "Tổng hợp báo cáo",
    tips: {
      openPane: "Mở ngăn tác vụ: kế hoạch, tình hình gửi báo cáo, tổng hợp và cài đặt.",
      checkPlan:
        "Đọc kế hoạch và báo cáo của các đơn vị, chỉ ra chỗ thiếu, chỗ sai và nội dung quá hạn. Không ghi gì vào sổ tính.",
      highlightOverdue:
        "Tô màu các nội dung đã quá hạn trong bảng kế hoạch. Màu và quy tắc sẵn có của người dùng được giữ nguyên.",
      consolidateReport: "Tổng hợp báo cáo của các đơn vị vào trang “Tổng hợp Văn phòng Sở”.",
    },
    needsPane: "Ngăn tác vụ chưa sẵn sàng: hãy mở ngăn tác vụ ở bên phải trước.",
    running: (command: string) => `Đang chạy: ${command}…`,
    done: (command: string) => `Đã chạy xong: ${command}. Kết quả ở ngăn tác vụ bên phải.`,
    failed: (command: string) =>
      `Chưa chạy được: ${command}. Đề nghị chờ ngăn tác vụ tải xong rồi bấm lại.`,
  },

  steps: {
    label: "Làm thử theo ba bước",
    pane: "Mở ngăn tác vụ ở bên phải",
    consolidate: "Bấm “Tổng hợp báo cáo”",
    download: "Tải sổ tính kết quả",
    done: "đã xong",
    hide: "Ẩn hướng dẫn",
  },

  pane: {
    title: "Ngăn tác vụ Tổng hợp Văn phòng Sở",
    close: "Đóng ngăn tác vụ",
    resize: "Độ rộng ngăn tác vụ",
    silent: "Ngăn tác vụ chưa trả lời. Đề nghị tải lại ngăn; nếu vẫn vậy, tải lại cả trang này.",
    reload: "Tải lại ngăn tác vụ",
    trust: {
      title: "Trước khi mở ngăn tác vụ",
      why: "Ngăn tác vụ ở đây chính là ngăn chạy trong Excel, cùng thư viện Office.js của Microsoft. Trang dùng thử này thay chỗ Excel.",
      ask: "Vì trang chạy trên máy này (http://localhost) chứ không phải trong Excel, Office.js sẽ hỏi một lần: có tin cậy “localhost” đóng vai Microsoft Office không.",
      answer: "Khi hộp thoại hiện ra, hãy bấm OK. Lần sau sẽ không hỏi lại.",
      open: "Mở ngăn tác vụ",
    },
    refused: {
      title: "Ngăn tác vụ chưa được mở",
      why: "Câu hỏi của Office.js đã bị từ chối hoặc bị trình duyệt chặn, nên ngăn tác vụ không chạy. Bảng tính bên trái vẫn dùng được.",
      retry: "Hỏi lại",
      blocked:
        "Nếu hộp thoại không hiện ra nữa: tải lại trang này (F5), bấm “Mở ngăn tác vụ” và chọn OK.",
    },
  },

  grid: {
    label: (sheet: string) => `Trang tính ${sheet}`,
    loading: "Đang mở kế hoạch mẫu…",
    editor: (cell: string) => `Nội dung ô ${cell}`,
    editing: (cell: string) =>
      `Đang sửa ô ${cell}: Enter để ghi, Esc để bỏ. Ngăn tác vụ chờ đến khi sửa xong.`,
    name: "Ô đang chọn: gõ địa chỉ rồi Enter để đến ô đó",
    noCell: (text: string) =>
      `Không có ô “${text}” trong sổ tính này. Ví dụ địa chỉ: B7, 'Kế hoạch'!F11.`,
    content: "Nội dung ô",
    chartInExcel: (title: string) => `Biểu đồ “${title}” hiện ra khi mở sổ tính bằng Excel.`,
    refused: {
      protected: (sheet: string) =>
        `Trang “${sheet}” đang được bảo vệ nên không sửa được. Đề nghị bỏ bảo vệ trong Excel.`,
      formula: "Công thức có lỗi nên chưa ghi. Đề nghị sửa lại, hoặc thêm dấu ' ở đầu nếu là chữ.",
      tooLong: "Nội dung dài quá 32.767 ký tự, vượt mức của một ô Excel.",
      validation:
        "Ô này có quy tắc nhập liệu và không nhận giá trị vừa gõ. Đề nghị gõ lại, hoặc nhấn Esc để bỏ.",
      choices: (list: string) => `Ô này chỉ nhận: ${list}. Đề nghị gõ lại, hoặc nhấn Esc để bỏ.`,
      other: "Excel sẽ không nhận nội dung này nên chưa ghi.",
    },
    tooMuch: "Vùng chọn quá lớn để xóa hoặc dán một lần.",
  },

  zoom: { label: "Cỡ hiển thị", smaller: "Thu nhỏ", larger: "Phóng to" },
  notices: { close: "Đóng thông báo" },

  broken: {
    title: "Không vẽ được trang tính này",
    text: "Sổ tính đang mở vẫn còn nguyên. Đề nghị tải xuống để giữ các thay đổi, rồi tải lại trang (F5).",
  },

  tabs: {
    label: "Các trang tính",
    scrollLeft: "Cuộn sang trái",
    scrollRight: "Cuộn sang phải",
  },

  link: {
    missing: (place: string) => `Liên kết dẫn đến “${place}” nhưng không có ô đó trong sổ tính.`,
  },
};
