/** Words of the task pane; Vietnamese is the source of truth. */
export const paneVi = {
  title: "Tổng hợp Văn phòng Sở",
};
