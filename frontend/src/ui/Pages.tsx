import { place, setQuery } from '../route/router';
import { Icon } from './Icon';

interface PagesProps {
  /** Addresses from the list's Link header. */
  next: string | null;
  prev: string | null;
}

/** The way to the next and the previous page of a list; the cursor lives in the URL. */
export function Pages({ next, prev }: PagesProps) {
  if (next === null && prev === null && !place.value.query.has('cursor')) return null;
  return (
    <nav class="pages" aria-label="Pages of this list">
      {prev !== null && <PageLink words="Previous page" icon="left" address={prev} />}
      {next !== null && <PageLink words="Next page" icon="right" address={next} />}
      {prev === null && place.value.query.has('cursor') && (
        <button type="button" class="btn small quiet" onClick={() => setQuery({ cursor: null })}>
          First page
        </button>
      )}
    </nav>
  );
}

function PageLink({ words, icon, address }: { words: string; icon: 'left' | 'right'; address: string }) {
  const cursor = new URL(address, location.origin).searchParams.get('cursor');
  return (
    <button type="button" class="btn small" onClick={() => setQuery({ cursor }, { replace: false })}>
      <Icon name={icon} /> {words}
    </button>
  );
}
