import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { Dismiss16Regular } from "@fluentui/react-icons/svg/dismiss";
import { useToneStyles, type Tone } from "./tones";

const useStyles = makeStyles({
  notice: {
    display: "flex",
    alignItems: "start",
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    border: "1px solid",
    borderRadius: tokens.borderRadiusMedium,
    overflowWrap: "anywhere",
  },
  body: { flexGrow: 1, minWidth: 0 },
  title: {
    margin: 0,
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
  },
  text: { margin: 0, color: tokens.colorNeutralForeground1 },
  actions: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalS,
    marginTop: tokens.spacingVerticalS,
    ":empty": { display: "none" },
  },
});

interface NoticeProps {
  readonly tone: Tone;
  readonly title: string;
  readonly children?: React.ReactNode;
  readonly actions?: React.ReactNode;
  readonly onDismiss?: { readonly label: string; readonly call: () => void };
}

/** A message that stays until it is closed or the next run begins. It is spoken by the Announcer, not by itself. */
export function Notice({
  tone,
  title,
  children,
  actions,
  onDismiss,
}: NoticeProps): React.ReactNode {
  const styles = useStyles();
  const tones = useToneStyles();
  return (
    <div className={mergeClasses(styles.notice, tones[tone])}>
      <div className={styles.body}>
        <p className={styles.title}>{title}</p>
        <div className={styles.text}>{children}</div>
        <div className={styles.actions}>{actions}</div>
      </div>
      {onDismiss && (
        <Button
          appearance="subtle"
          size="small"
          icon={<Dismiss16Regular />}
          aria-label={onDismiss.label}
          onClick={onDismiss.call}
        />
      )}
    </div>
  );
}
