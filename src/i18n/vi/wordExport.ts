/** Words around handing over Word documents in the pane. */
export const wordExportVi = {
  heading: "Văn bản Word",
  report: "Xuất Word",
  reportHint:
    "Báo cáo và các phụ lục thành tệp .docx theo Nghị định 30/2020/NĐ-CP, gồm cả ghi chú và chữ đã sửa trong trang tổng hợp.",
  letterToAll: "Xuất công văn chung",
  letter: "Xuất công văn",
  saved: (name: string) => `Đã tải xuống “${name}”.`,
  savedHint:
    "Tệp nằm trong thư mục tải xuống; bản đã có không bị ghi đè. Sửa trong Word không làm thay đổi sổ tính.",
  notThere: "Không thấy tệp?",
  nothing: "Không có nội dung để xuất.",
  copyHint:
    "Nếu ngăn tác vụ không tải được tệp xuống (như trong Excel cho máy Mac): sao chép văn bản, mở tài liệu mới trong Word rồi dán.",
  copy: "Sao chép để dán vào Word",
  copied: "Đã sao chép. Mở Word và dán (Ctrl+V, trên máy Mac: ⌘V).",
  notCopied: "Không sao chép được ở đây: bấm vào khung, chọn tất cả, sao chép rồi dán vào Word.",
  frame: "Nội dung văn bản",
};
