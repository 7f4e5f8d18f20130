import {useCallback, useState} from 'react';

/** Does something while nothing else can be done on the page; afterwards the focus is where it was. */
export type WhileBusy = <Result>(act: () => Promise<Result>) => Promise<Result>;

/** Whether something is done that nothing may change meanwhile, and how to begin it. */
export function useBusy(): [boolean, WhileBusy] {
  const [isBusy, setIsBusy] = useState(false);
  const whileBusy = useCallback<WhileBusy>(async act => {
    const focused = document.activeElement;
    setIsBusy(true);
    try {
      return await act();
    } finally {
      setIsBusy(false);
      // What is inert cannot have the focus: it comes back with the next frame.
      requestAnimationFrame(() => focused instanceof HTMLElement && focused.focus());
    }
  }, []);
  return [isBusy, whileBusy];
}
