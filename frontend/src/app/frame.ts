import { signal } from '@preact/signals';
import { useEffect } from 'preact/hooks';

export interface Crumb {
  words: string;
  href?: string;
}

/** What the bar says about where one is; the screen sets it. */
export const crumbs = signal<readonly Crumb[]>([]);

/** The name of the screen, for the window's title and for those who listen. */
export const screenTitle = signal<string>('');

/** Counts the screens that have named themselves: one that has is in the page. */
export const arrivals = signal(0);

/** Names the screen: the window's title, the path in the bar. Pass the way down to it, the screen itself last. */
export function useTitle(title: string | null, way: readonly Crumb[] = []): void {
  const shape = JSON.stringify(way);
  useEffect(() => {
    if (title === null) return;
    screenTitle.value = title;
    arrivals.value++;
    document.title = title === 'Touchstone' ? title : `${title} · Touchstone`;
    crumbs.value = [...(JSON.parse(shape) as Crumb[]), { words: title }];
  }, [title, shape]);
}
