import { useEffect, useState } from 'react';
import type { Doing } from './session';

const SLOW = 2000;

/** Whether the same action has been at work for long: on Windows Excel keeps silent while a cell is being typed in. */
export function useSlow(busy: Doing | null): boolean {
  const [slow, setSlow] = useState(false);
  useEffect(() => {
    if (!busy) return;
    const timer = setTimeout(() => setSlow(true), SLOW);
    return () => {
      clearTimeout(timer);
      setSlow(false);
    };
  }, [busy]);
  return slow;
}
