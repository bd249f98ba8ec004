import { signal } from '@preact/signals';
import { remember, remembered } from '../ui/memory';

export type Theme = 'auto' | 'light' | 'dark';

const isTheme = (value: unknown): value is Theme => value === 'auto' || value === 'light' || value === 'dark';

const stored = remembered('theme');

/** What the person chose; `auto` follows the system. public/theme.js reads the same entry before the first paint. */
export const theme = signal<Theme>(isTheme(stored) ? stored : 'auto');

export function setTheme(next: Theme): void {
  theme.value = next;
  if (next === 'auto') delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = next;
  remember('theme', next);
}

/** Turns to the other of light and dark, seen from what shows now. */
export function switchTheme(): void {
  const systemDark = window.matchMedia('(prefers-color-scheme: dark)').matches;
  const dark = theme.value === 'dark' || (theme.value === 'auto' && systemDark);
  setTheme(dark ? 'light' : 'dark');
}
