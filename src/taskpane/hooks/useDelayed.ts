import { useEffect, useState } from "react";

/** True once `isOn` has been true for so many milliseconds: what is over sooner need not flicker. */
export function useDelayed(isOn: boolean, milliseconds: number): boolean {
  const [isShown, setShown] = useState(false);
  useEffect(() => {
    if (!isOn) {
      setShown(false);
      return undefined;
    }
    const timer = setTimeout(() => {
      setShown(true);
    }, milliseconds);
    return () => {
      clearTimeout(timer);
    };
  }, [isOn, milliseconds]);
  return isShown;
}
