/** Sources, and what ties them to claims. */

import type { Contributor, Versioned } from './wire';

export type Stance = 'SUPPORTS' | 'REFUTES' | 'CONTEXT';

export type QuoteCheck = 'EXACT' | 'NORMALISED' | 'PARTIAL' | 'NOT_FOUND' | 'UNREACHABLE' | 'UNCHECKED';

export type TextOrigin = 'FETCHED' | 'PASTED' | 'UPLOADED' | 'WRITTEN';

export interface Snapshot {
  id: string;
  number: number;
  sha256: string;
  codePoints: number;
  origin: TextOrigin;
  obtainedAt: string;
}

export interface Source extends Versioned {
  id: string;
  url: string | null;
  canonicalUrl: string | null;
  title: string | null;
  site: string | null;
  author: string | null;
  publishedAt: string | null;
  language: string | null;
  medium: string;
  reliabilityNote: string | null;
  originGroup: string | null;
  rightsExported: boolean;
  snapshots: Snapshot[];
  claims: number;
}

export interface Evidence extends Versioned {
  id: string;
  source: Pick<Source, 'id' | 'title' | 'site' | 'author' | 'publishedAt' | 'url' | 'medium' | 'originGroup'>;
  snapshotId: string | null;
  stance: Stance | null;
  quote: string | null;
  selector: { start: number; end: number; exact: string; prefix: string; suffix: string } | null;
  translation: string | null;
  translator: string | null;
  quoteCheck: QuoteCheck;
  checkedAt: string | null;
  textOrigin: TextOrigin | null;
  difference: { op: string; text: string }[];
  /** What a newer text of the source says of the passage; the evidence stays with the text that was judged. */
  later: { snapshotId: string; quoteCheck: QuoteCheck; checkedAt: string } | null;
  question: string | null;
  /** Evidence of one set holds together; each set suffices by itself. */
  evidenceSet: number;
  note: string | null;
  contributor: Contributor | null;
  mine: boolean;
  /** Stance, note and contributor are withheld until one's own assessment is in. */
  sealed: boolean;
  /** The evidence that this is a copy of, made when its claim was split. */
  copiedFrom: string | null;
  /** When its author took it back although an assessment rests on it: it stays, and nothing more can rest on it. */
  withdrawnAt: string | null;
  createdAt: string;
}

export interface Inquiry extends Versioned {
  id: string;
  lookedFor: string;
  lookedIn: string;
  lookedAt: string;
  note: string | null;
  contributor: Contributor | null;
  sealed: boolean;
  /** When its author took it back although an assessment rests on it. */
  withdrawnAt: string | null;
}
