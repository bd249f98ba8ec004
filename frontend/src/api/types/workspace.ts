/** A workspace: its rules, verdict scale, members and log. */

import type { Progress } from './article';
import type { Contributor, Role, Versioned } from './wire';

export interface InvitationPreview {
  workspace: { slug: string; name: string };
  role: Role;
  expiresAt: string;
}

export interface Invitation {
  id: string;
  role: Role;
  note: string | null;
  expiresAt: string;
  /** Only in the answer that created it. */
  code?: string | null;
  url?: string | null;
}

export type Normalised = 'TRUE' | 'FALSE' | 'MIXTURE' | 'OTHER';

export interface Verdict {
  code: string;
  name: string;
  definition: string;
  letter: string;
  colour: string;
  normalised: Normalised;
  number?: number | null;
  requires: 'NOTHING' | 'EVIDENCE' | 'INQUIRY';
  published: boolean;
}

export interface Scale {
  number: number;
  verdicts: Verdict[];
}

export interface Workspace extends Versioned {
  slug: string;
  name: string;
  reviewersNeeded: number;
  blind: boolean;
  majorityDecides: boolean;
  exportNames: boolean;
  licence: string | null;
  rightsNote: string | null;
  scale: Scale;
  me: { contributorId: string; name: string; role: Role };
}

export interface Member {
  contributorId: string;
  name: string;
  pseudonym: string;
  role: Role;
  joinedAt: string;
  version: number;
}

export interface Activity {
  id: string;
  at: string;
  contributor: Contributor | null;
  verb: string;
  subject: { kind: string; id: string };
  articleId: string | null;
  articleTitle: string | null;
  claimId: string | null;
  claimGist: string | null;
  before: unknown;
  after: unknown;
}

export interface Overview {
  articles: { total: number };
  claims: Progress;
  next: {
    assess: number;
    triage: number;
    firstAssess: { articleId: string | null; claimId: string; gist: string } | null;
    firstTriage: { articleId: string; title: string; candidates: number } | null;
    notFound: number;
  };
}
