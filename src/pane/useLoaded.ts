import { useEffect, useState } from 'react';

/**
 * What loads when it is first wanted; null until it is here. React's own `lazy` holds its content back for
 * 300 ms once it has shown that it waits.
 */
export function useLoaded<T>(load: () => Promise<T>, wanted: boolean): T | null {
  const [loaded, setLoaded] = useState<{ readonly value: T } | null>(null);
  useEffect(() => {
    if (!wanted) return;
    let gone = false;
    load().then(
      (value) => gone || setLoaded({ value }),
      (reason) => {
        // Thrown while drawing, so that the sentence for a broken view stands here.
        setLoaded(() => {
          throw reason;
        });
      },
    );
    return () => {
      gone = true;
    };
  }, [load, wanted]);
  return loaded?.value ?? null;
}
