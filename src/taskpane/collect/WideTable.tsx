import { useTableStyles } from "./useTableStyles";

interface WideTableProps {
  readonly label: string;
  readonly children: React.ReactNode;
}

/** A table wider than the pane: a region of its own that is scrolled sideways, from the keyboard too. */
export function WideTable({ label, children }: WideTableProps): React.ReactNode {
  const styles = useTableStyles();
  return (
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a wide table is scrolled from the keyboard too
    <div className={styles.frame} role="region" aria-label={label} tabIndex={0}>
      <table className={styles.table}>{children}</table>
    </div>
  );
}
