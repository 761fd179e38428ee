import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useToneStyles, type Tone } from "./tones";

const useStyles = makeStyles({
  label: {
    display: "inline-block",
    padding: `0 ${tokens.spacingHorizontalSNudge}`,
    border: `1px solid`,
    borderRadius: tokens.borderRadiusMedium,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
    lineHeight: tokens.lineHeightBase300,
    overflowWrap: "anywhere",
  },
});

/** A state in words on its colour; long states wrap. */
export function StatusLabel({ tone, children }: { tone: Tone; children: string }): React.ReactNode {
  const styles = useStyles();
  const tones = useToneStyles();
  return <span className={mergeClasses(styles.label, tones[tone])}>{children}</span>;
}
