/** Imports of many articles at once. */

import type { Contributor, Items } from './wire';

export type ImportState = 'QUEUED' | 'RUNNING' | 'CANCELLED' | 'STOPPED' | 'DONE';

export type ImportItemState = 'WAITING' | 'IMPORTED' | 'ALREADY_HERE' | 'REVISED' | 'FAILED';

export type ImportSay = 'CANCEL' | 'RESUME' | 'RETRY' | 'DELETE';

export interface ImportProblem {
  type: string;
  title: string;
  detail: string;
}

export interface ManyImport {
  id: string;
  kind: 'FILES' | 'LINES' | 'ADDRESSES' | 'FEED';
  label: string;
  /** Of the feed that was named. */
  url: string | null;
  state: ImportState;
  /** All that is to be imported is known; of a feed it is once it was fetched. */
  listed: boolean;
  counts: { found: number; waiting: number; imported: number; alreadyHere: number; revised: number; failed: number };
  /** Why it stopped. */
  problem: ImportProblem | null;
  contributor: Contributor;
  createdAt: string;
  finishedAt: string | null;
  allowed: ImportSay[];
  version: number;
}

export interface ImportItem {
  id: string;
  label: string;
  url: string | null;
  state: ImportItemState;
  problem: ImportProblem | null;
  /** What it became, or was before; null when there is none, or no longer. */
  article: { id: string; title: string; publisher: string | null; publishedAt: string | null } | null;
  settledAt: string | null;
}

export type ImportItems = Items<ImportItem>;
