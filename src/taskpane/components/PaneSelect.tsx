import { makeStyles, Select, type SelectProps } from "@fluentui/react-components";
import { focusOutline } from "./focusOutline";

const useStyles = makeStyles({
  // Else the longest option, a sheet's name of 31 letters, decides the width of the whole pane.
  root: { minWidth: 0, width: "100%" },
  select: { minWidth: 0, width: "100%", textOverflow: "ellipsis", ...focusOutline },
});

interface PaneSelectProps extends Pick<SelectProps, "children" | "aria-label"> {
  readonly value: string;
  readonly onChoose: (value: string) => void;
}

/** The system's own list of choices: it may be wider than the pane when open, and is read out in every reader. */
export function PaneSelect({
  value,
  onChoose,
  children,
  ...field
}: PaneSelectProps): React.ReactNode {
  const styles = useStyles();
  return (
    <Select
      {...field}
      className={styles.root}
      select={{ className: styles.select }}
      value={value}
      onChange={(_event, chosen) => {
        onChoose(chosen.value);
      }}
    >
      {children}
    </Select>
  );
}
