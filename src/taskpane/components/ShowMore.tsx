import { Button } from "@fluentui/react-components";
import { useState } from "react";
import { useWords } from "./WordsContext";

const step = 50;

interface ShowMoreProps<Item> {
  readonly items: readonly Item[];
  readonly children: (visible: readonly Item[]) => React.ReactNode;
}

/** Renders the first fifty of a long list, and fifty more each time they are asked for. */
export function ShowMore<Item>({ items, children }: ShowMoreProps<Item>): React.ReactNode {
  const { plan } = useWords().pane;
  const [limit, setLimit] = useState(step);
  const left = items.length - limit;
  return (
    <>
      {children(items.slice(0, limit))}
      {left > 0 && (
        <Button
          onClick={() => {
            setLimit(limit + step);
          }}
        >
          {plan.showMore(Math.min(step, left))}
        </Button>
      )}
    </>
  );
}
