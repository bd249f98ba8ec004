import type { ImportItemState, ImportState, ManyImport } from '../api/types';
import type { IconName } from '../ui/Icon';

export const STATE_WORDS: Readonly<Record<ImportState, string>> = {
  QUEUED: 'Waits for its turn',
  RUNNING: 'Under way',
  CANCELLED: 'Cancelled',
  STOPPED: 'Stopped',
  DONE: 'Done',
};

export const ITEM_WORDS: Readonly<Record<ImportItemState, { words: string; icon: IconName }>> = {
  WAITING: { words: 'Waiting', icon: 's-open' },
  IMPORTED: { words: 'Imported', icon: 's-decided' },
  ALREADY_HERE: { words: 'Already here', icon: 's-aside' },
  REVISED: { words: 'Updated', icon: 's-decided' },
  FAILED: { words: 'Failed', icon: 's-discarded' },
};

/** It goes on without anybody’s doing: worth asking again soon. */
export const isLive = ({ state }: Pick<ManyImport, 'state'>) => state === 'QUEUED' || state === 'RUNNING';

export const dealtWith = ({ counts }: Pick<ManyImport, 'counts'>) => counts.found - counts.waiting;

export const figure = (n: number) => n.toLocaleString('en');

/** How it stands, in a sentence of figures: `137 of 240 dealt with: 130 imported, 2 updated, 4 already here`. */
export function standing(one: Pick<ManyImport, 'counts' | 'listed' | 'state'>): string {
  const { found, waiting, imported, alreadyHere, revised, failed } = one.counts;
  if (!one.listed) return isLive(one) ? 'Fetching the feed' : 'The feed could not be read';
  const parts = [
    imported > 0 ? `${figure(imported)} imported` : '',
    revised > 0 ? `${figure(revised)} updated` : '',
    alreadyHere > 0 ? `${figure(alreadyHere)} already here` : '',
    failed > 0 ? `${figure(failed)} failed` : '',
  ].filter(Boolean);
  const figures = parts.join(', ') || 'none imported yet';
  if (waiting === 0) return `${figure(found)} found: ${figures}`;
  return `${figure(found - waiting)} of ${figure(found)} dealt with: ${figures}`;
}

const READ = /\.(txt|text|md|markdown|html?|xhtml|pdf|zip|ndjson|jsonl)$/i;

/** Whether the server would read a file, by its name; what has no ending may be a text. */
export function isRead(name: string): boolean {
  const last = name.slice(name.lastIndexOf('/') + 1);
  return !last.startsWith('.') && (READ.test(last) || !last.includes('.'));
}

/** `212 files, 14.2 MB`. */
export function filesWords(files: readonly { size: number }[]): string {
  const bytes = files.reduce((sum, { size }) => sum + size, 0);
  const size =
    bytes < 1_000_000 ? `${Math.max(1, Math.round(bytes / 1000))} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`;
  return `${figure(files.length)} ${files.length === 1 ? 'file' : 'files'}, ${size}`;
}
