/** Words of the trial page; Vietnamese is the source of truth. */
export const trialVi = {
  title: "Tổng hợp Văn phòng Sở",
};
