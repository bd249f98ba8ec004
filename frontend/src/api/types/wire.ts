/** What every shape on the wire shares: versions, lists, roles and what they allow. */

export type Role = 'READER' | 'REVIEWER' | 'ADJUDICATOR' | 'EDITOR' | 'ADMIN';

export type Action =
  | 'READ'
  | 'ACCEPT'
  | 'DISCARD'
  | 'SET_ASIDE'
  | 'RESTORE'
  | 'EDIT_CLAIM'
  | 'SPLIT'
  | 'MERGE'
  | 'ADD_CLAIM'
  | 'ADD_SOURCE'
  | 'EDIT_SOURCE'
  | 'ADD_EVIDENCE'
  | 'EDIT_EVIDENCE'
  | 'DELETE_EVIDENCE'
  | 'ADD_INQUIRY'
  | 'ASSESS'
  | 'CONFIRM'
  | 'ADJUDICATE'
  | 'REOPEN'
  | 'IMPORT'
  | 'EDIT_ARTICLE'
  | 'DELETE_ARTICLE'
  | 'EDIT_EVENT'
  | 'PUBLISH'
  | 'EXPORT'
  | 'MANAGE_MEMBERS'
  | 'MANAGE_SETTINGS';

/** Every thing that can be changed: its version for If-Match, and what this person may do with it now. */
export interface Versioned {
  version: number;
  allowed: Action[];
}

export interface Items<T> {
  items: T[];
}

export interface Contributor {
  id: string;
  name: string;
}
