/** The shapes on the wire, by the words of the product. */

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

export interface Contributor {
  id: string;
  name: string;
}

export interface Activity {
  id: string;
  at: string;
  contributor: Contributor | null;
  verb: string;
  subject: { kind: string; id: string };
  articleId: string | null;
  claimId: string | null;
  before: unknown;
  after: unknown;
}

export type ClaimState = 'CANDIDATE' | 'OPEN' | 'IN_REVIEW' | 'DISPUTED' | 'DECIDED' | 'SET_ASIDE' | 'DISCARDED';

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

export type Medium = 'TEXT' | 'MARKDOWN' | 'HTML' | 'URL' | 'FILE';

export interface NewPreview {
  medium: Medium;
  /** Of TEXT, MARKDOWN and HTML. */
  text?: string;
  url?: string;
  fileName?: string;
  contentType?: string;
  contentBase64?: string;
}

/** A claim that an import would propose. */
export interface CandidatePreview {
  start: number;
  end: number;
  gist: string;
  /** The sentence's own assertion, not a part of one. */
  main: boolean;
  type: ClaimType;
  suggestedDiscard: DiscardReason | null;
}

export interface ArticlePreview {
  title: string | null;
  byline: string | null;
  publisher: string | null;
  publishedAt: string | null;
  /** A BCP 47 tag; `und` when it could not be told. */
  language: string;
  languageLevel: 'FULL' | 'PARTIAL' | 'BASIC';
  url: string | null;
  text: string;
  origin: TextOrigin;
  dropped: string[];
  segments: Segment[];
  candidates: CandidatePreview[];
  sameDay: { id: string; title: string }[];
  alreadyHere: { id: string; title: string } | null;
  fetched: { at: string; bytes: number } | null;
}

export interface Rights {
  fullTextShown: boolean;
  fullTextExported: boolean;
  licence?: string | null;
}

export interface NewArticle {
  title: string;
  byline?: string | null;
  publisher?: string | null;
  url?: string | null;
  publishedAt?: string | null;
  language?: string | null;
  text: string;
  origin: TextOrigin;
  obtainedAt?: string | null;
  rights: Rights;
  reviewersNeeded?: number | null;
  eventId?: string | null;
  grain: 'MAIN' | 'ALL';
}

export interface Progress {
  candidate: number;
  open: number;
  inReview: number;
  disputed: number;
  decided: number;
  setAside: number;
  discarded: number;
}

export interface Article extends Versioned {
  id: string;
  title: string;
  byline: string | null;
  publisher: string | null;
  url: string | null;
  publishedAt: string | null;
  language: string | null;
  rights: Rights;
  reviewersNeeded: number | null;
  event: { id: string; name: string } | null;
  revision: { number: number; sha256: string; codePoints: number; createdAt: string };
  progress: Progress;
  published: { id: string; number: number; publishedAt: string } | null;
  createdAt: string;
}

export interface Segment {
  start: number;
  end: number;
  kind: 'SENTENCE' | 'HEADING' | 'BOILERPLATE';
  paragraph: number;
}

export interface Reading {
  article: Article;
  /** The text is null when the article was imported without its words. */
  revision: { number: number; text: string | null; segments: Segment[] };
  claims: Claim[];
  scale: Scale;
}

export interface ArticleEvent extends Versioned {
  id: string;
  name: string;
  description: string | null;
  articles: { id: string; title: string; publisher: string | null; publishedAt: string | null }[];
}

export type ClaimType =
  'QUANTITY' | 'QUOTATION' | 'EVENT_OR_PROPERTY' | 'CAUSAL' | 'POSITION' | 'PREDICTION' | 'OPINION' | 'DEFINITION';

export type DiscardReason =
  | 'OPINION'
  | 'PREDICTION'
  | 'QUESTION'
  | 'NOT_A_CLAIM'
  | 'REPETITION'
  | 'BOILERPLATE'
  | 'NOT_CHECKABLE'
  | 'NOT_WORTH_CHECKING'
  | 'TOO_VAGUE'
  | 'MERGED'
  | 'SPLIT'
  | 'OTHER';

export interface Value {
  kind: string;
  text: string;
  number: string | number | null;
  upper: string | number | null;
  unit: string | null;
  counted: string | null;
  bound: string | null;
  approximate: boolean | null;
  resolved: string | null;
}

export interface Occurrence {
  id: string;
  revision: number;
  start: number;
  end: number;
  exact: string;
  prefix: string;
  suffix: string;
  state: 'ANCHORED' | 'SHIFTED' | 'CHANGED' | 'ORPHANED';
}

export interface Claim extends Versioned {
  id: string;
  /** Null for a claim that was imported without an article. */
  articleId: string | null;
  state: ClaimState;
  gist: string;
  statement: {
    number: number;
    text: string;
    replacements: { start: number; end: number; original: string; certain: boolean }[];
  };
  type: ClaimType;
  otherTypes: ClaimType[];
  checking: 'SAID' | 'CONTENT';
  checkable: boolean;
  claimant: string | null;
  claimDate: string | null;
  values: Value[];
  checkWorthiness: { score: number | null; reasons: string[] } | null;
  suggestedDiscard: DiscardReason | null;
  main: boolean | string | null;
  segment: number | null;
  occurrences: Occurrence[];
  discard: { reason: DiscardReason; note: string | null } | null;
  mergedInto: string | null;
  splitFrom: string | null;
  proposedBy: string | null;
  reviewersNeeded: number | null;
  decision: { verdict: string; origin: DecisionOrigin; correctedValue: string | null } | null;
  mine: { submitted: boolean; draft: boolean };
  lacks: { code: string; text: string }[];
}

/** A claim in the answer of a search. */
export interface FoundClaim extends Claim {
  /** Null for a claim that was imported without an article. */
  article: { id: string; title: string } | null;
  /** Where the words stand: statement, gist, text, quote, source. */
  matched: { field: string; text: string }[];
}

export type Stance = 'SUPPORTS' | 'REFUTES' | 'CONTEXT';
export type QuoteCheck = 'EXACT' | 'NORMALISED' | 'PARTIAL' | 'NOT_FOUND' | 'UNREACHABLE' | 'UNCHECKED';
export type TextOrigin = 'FETCHED' | 'PASTED' | 'UPLOADED' | 'WRITTEN';
export type DecisionOrigin = 'SINGLE_REVIEWER' | 'UNANIMOUS' | 'MAJORITY' | 'ADJUDICATED';

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
  question: string | null;
  /** Evidence of one set holds together; each set suffices by itself. */
  evidenceSet: number;
  note: string | null;
  contributor: Contributor | null;
  mine: boolean;
  /** Stance, note and contributor are withheld until one's own assessment is in. */
  sealed: boolean;
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
}

export interface Assessment extends Versioned {
  id: string;
  round: number;
  verdict: string | null;
  confidence: number | null;
  justification: string | null;
  asOf: string | null;
  condition: string | null;
  correctedValue: string | null;
  statementNumber: number;
  outdated: boolean;
  evidence: string[];
  contributor: Contributor | null;
  createdAt: string;
  submittedAt: string | null;
}

export interface Decision {
  id: string;
  verdict: string;
  origin: DecisionOrigin;
  justification: string | null;
  asOf: string | null;
  condition: string | null;
  correctedValue: string | null;
  statementNumber: number;
  contributor: Contributor | null;
  assessments: string[];
  decidedAt: string;
  endedAt: string | null;
}

export interface Panel {
  claim: Claim;
  statements: { number: number; text: string; createdAt: string; contributor: Contributor | null }[];
  evidence: Evidence[];
  inquiries: Inquiry[];
  assessment: Assessment | null;
  others: Assessment[] | null;
  sealed: boolean;
  decision: Decision | null;
  decisions: Decision[];
  waitingFor: { needed: number; missing: number; reviewers: Contributor[] } | null;
  relations: unknown[];
}

export interface PublishedVerdict {
  code: string;
  name: string;
  definition: string;
  letter: string;
  colour: string;
}

export interface PublishedClaim {
  id: string;
  number: number;
  statement: string;
  sentence: string | null;
  exact: string | null;
  start: number | null;
  end: number | null;
  verdict: PublishedVerdict;
  justification: string | null;
  asOf: string | null;
  condition: string | null;
  correctedValue: string | null;
  sources: {
    stance: Stance;
    title: string | null;
    site: string | null;
    author: string | null;
    publishedAt: string | null;
    url: string | null;
    quote: string | null;
    translation: string | null;
    quoteCheck: QuoteCheck | null;
  }[];
  inquiries: { lookedFor: string; lookedIn: string; lookedAt: string }[];
  corrections: { at: string; was: PublishedVerdict; now: PublishedVerdict; reason: string }[];
  withdrawn: { at: string; reason: string } | null;
}

export interface PublicPage {
  id: string;
  number: number;
  firstPublishedAt: string;
  publishedAt: string;
  workspace: { name: string };
  article: Pick<Article, 'title' | 'byline' | 'publisher' | 'url' | 'publishedAt' | 'language'>;
  text: string | null;
  claims: PublishedClaim[];
  summary: string | null;
  licence: string | null;
}

export interface PublicList {
  workspace: { name: string };
  publications: Pick<PublicPage, 'id' | 'number' | 'publishedAt' | 'article'>[];
}

/** A version of an article's publication, as its editors see it. */
export interface Publication {
  id: string;
  number: number;
  publishedAt: string;
  note: string | null;
  contributor: Contributor;
  claims: number;
  corrections: number;
  withdrawn: number;
}
