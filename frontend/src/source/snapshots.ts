import type { Snapshot } from '../api/types';

/** A snapshot with its text; null where only its hash is kept. */
export interface SnapshotWithText extends Snapshot {
  text: string | null;
}
