/** People and how they come in. */

import type { Role } from './wire';

export interface Setup {
  needsFirstAccount: boolean;
  version: string;
}

export interface WorkspaceEntry {
  slug: string;
  name: string;
  role: Role;
}

export interface Session {
  account: { name: string; serverAdmin: boolean };
  csrfToken: string;
  workspaces: WorkspaceEntry[];
}

export interface ApiToken {
  id: string;
  name: string;
  scope: 'READ' | 'WRITE';
  createdAt: string;
  expiresAt: string | null;
  lastUsedAt: string | null;
  /** Only in the answer that created it. */
  token?: string | null;
}
