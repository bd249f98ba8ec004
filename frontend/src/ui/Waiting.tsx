import { useEffect, useState } from 'preact/hooks';

/** Says that something is on its way, once it takes long enough to notice. */
export function Waiting({ what }: { what: string }) {
  const [slow, setSlow] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setSlow(true), 300);
    return () => clearTimeout(timer);
  }, []);
  return (
    <p class="meta waiting" aria-busy="true">
      {slow ? `Fetching ${what}…` : '\u00a0'}
    </p>
  );
}
