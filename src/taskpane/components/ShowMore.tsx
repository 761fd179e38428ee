import { Button } from "@fluentui/react-components";
import { useState } from "react";
import { useWords } from "./WordsContext";

const step = 50;

interface ShowMoreProps<Item> {
  readonly items: readonly Item[];
  /** Position of an item that must not be left out; -1 where there is none. */
  readonly through?: number;
  readonly children: (visible: readonly Item[]) => React.ReactNode;
}

/** Renders the first fifty of a long list, and fifty more each time they are asked for. */
export function ShowMore<Item>(props: ShowMoreProps<Item>): React.ReactNode {
  const { items, through = -1, children } = props;
  const { plan } = useWords().pane;
  const [asked, setLimit] = useState(step);
  const limit = Math.max(asked, through + 1);
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
