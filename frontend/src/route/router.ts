import { signal } from '@preact/signals';
import { type Place, type Query, placeOf, queryString } from './route';

const here = () => placeOf(new URL(location.href));

/** Where one is; the address bar is the truth, this follows it. */
export const place = signal<Place>(here());

/** Goes to an address of this application. */
export function go(address: string, { replace = false } = {}): void {
  const target = new URL(address, location.href);
  if (target.href === location.href) return;
  if (replace) history.replaceState(null, '', target);
  else history.pushState(null, '', target);
  const before = place.value;
  place.value = here();
  if (!samePlace(before, place.value)) window.scrollTo(0, 0);
}

/** Changes some members of the query and keeps the others: filters live there. Replaces by default, so that Back leaves the screen. */
export function setQuery(changes: Query, { replace = true } = {}): void {
  const query: Record<string, string | number | boolean | null | undefined> = {
    ...Object.fromEntries(place.value.query),
    ...changes,
  };
  const search = queryString(query);
  go(location.pathname + (search ? `?${search}` : '') + location.hash, { replace });
}

/** Two places are the same screen with the same thing; only their query or hash may differ. */
export function samePlace(a: Place, b: Place): boolean {
  return a.name === b.name && JSON.stringify(a.params) === JSON.stringify(b.params);
}

/** Makes plain links move inside the application. Returns the way to stop. */
export function followLinks(): () => void {
  const onPop = () => (place.value = here());
  const onClick = (event: MouseEvent) => {
    const link = linkOf(event);
    if (!link) return;
    event.preventDefault();
    go(link.href);
  };
  window.addEventListener('popstate', onPop);
  document.addEventListener('click', onClick);
  return () => {
    window.removeEventListener('popstate', onPop);
    document.removeEventListener('click', onClick);
  };
}

/** The link that a click means, when it leads to another screen and the person did not ask for a tab or a download. */
function linkOf(event: MouseEvent): HTMLAnchorElement | null {
  if (event.defaultPrevented || event.button !== 0) return null;
  if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return null;
  const link = event.target instanceof Element ? event.target.closest('a') : null;
  if (!link || link.target || link.hasAttribute('download') || link.origin !== location.origin) return null;
  const elsewhere = link.pathname.startsWith('/api/') || link.pathname.startsWith('/q/');
  const onlyHash = link.hash !== '' && link.pathname === location.pathname && link.search === location.search;
  return elsewhere || onlyHash ? null : link;
}
