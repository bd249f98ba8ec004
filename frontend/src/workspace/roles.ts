import type { Role } from '../api/types';

export const ROLE_WORDS: Record<Role, string> = {
  READER: 'reader',
  REVIEWER: 'reviewer',
  ADJUDICATOR: 'adjudicator',
  EDITOR: 'editor',
  ADMIN: 'admin',
};

/** What each role adds to the one before it. */
export const ROLE_DEEDS: Record<Role, string> = {
  READER: 'reads and exports',
  REVIEWER: 'triages, adds sources, assesses',
  ADJUDICATOR: 'decides disputes',
  EDITOR: 'imports, publishes, reopens',
  ADMIN: 'keeps members and settings',
};

export const ROLE_OPTIONS = (Object.keys(ROLE_WORDS) as Role[]).map(
  (role) => [role, `${ROLE_WORDS[role]}: ${ROLE_DEEDS[role]}`] as const,
);
