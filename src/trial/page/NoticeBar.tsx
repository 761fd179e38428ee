/** One line for the person: what happened, or what went wrong and what to do. */
export interface Notice {
  readonly kind: "info" | "error";
  readonly text: string;
}

/** The page's status line; errors are read out at once. */
export function NoticeBar({ notice }: { readonly notice: Notice | null }) {
  return (
    <>
      <div className="notice info" role="status">
        {notice?.kind === "info" ? notice.text : ""}
      </div>
      <div className="notice error" role="alert">
        {notice?.kind === "error" ? notice.text : ""}
      </div>
    </>
  );
}
