import type { Evidence } from '../api/types';

/** Evidence for tests; what matters to a test is named in it. */
export function someEvidence(members: Partial<Evidence> = {}): Evidence {
  return {
    id: 'evidence',
    source: {
      id: 'source',
      title: 'Landings of the week',
      site: null,
      author: null,
      publishedAt: null,
      url: 'https://harbour.example/landings',
      medium: 'PAGE',
      originGroup: null,
    },
    snapshotId: 'snapshot',
    stance: 'SUPPORTS',
    quote: '42 crates of herring',
    selector: null,
    translation: null,
    translator: null,
    quoteCheck: 'EXACT',
    checkedAt: '2024-05-14T10:00:00Z',
    textOrigin: 'FETCHED',
    difference: [],
    later: null,
    question: null,
    evidenceSet: 1,
    note: null,
    contributor: { id: 'ines', name: 'Ines Okafor' },
    mine: true,
    sealed: false,
    copiedFrom: null,
    withdrawnAt: null,
    createdAt: '2024-05-14T10:00:00Z',
    version: 0,
    allowed: ['EDIT_EVIDENCE', 'DELETE_EVIDENCE'],
    ...members,
  };
}
