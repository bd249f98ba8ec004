import type { components } from './schema';
import type * as Ours from './types';

/**
 * Holds our shapes against the server's contract: this file does not compile when the server answers something that our types
 * do not expect. It is never imported.
 */
type Theirs = components['schemas'];

type Fits<T extends U, U> = T;

export type Held = [
  Fits<Theirs['SessionView']['account'], Ours.Session['account']>,
  Fits<Theirs['WorkspaceView'], Ours.Workspace>,
  Fits<Theirs['MemberView'], Ours.Member>,
  Fits<Theirs['InvitationView'], Ours.Invitation>,
  Fits<Theirs['TokenView'], Ours.ApiToken>,
  Fits<Theirs['ActivityView'], Ours.Activity>,
  Fits<Theirs['OverviewView'], Ours.Overview>,
  Fits<Theirs['ArticleView'], Ours.Article>,
  Fits<Theirs['ArticlePreview'], Ours.ArticlePreview>,
  Fits<Theirs['SuggestionsView'], Ours.Suggestions>,
  Fits<Theirs['EventView'], Ours.ArticleEvent>,
  Fits<Theirs['BulkImportView'], Ours.ManyImport>,
  Fits<Theirs['BulkItemView'], Ours.ImportItem>,
  // The contract says of a decision’s origin only that it is a text. The offsets of an orphaned occurrence are null; the screens look at its state before its offsets.
  Fits<Omit<Theirs['ClaimView'], 'occurrences' | 'decision'>, Omit<Ours.Claim, 'occurrences' | 'decision'>>,
  Fits<Omit<Theirs['ReadingView'], 'claims'>, Omit<Ours.Reading, 'claims'>>,
  Fits<Theirs['SourceView'], Ours.Source>,
  Fits<Theirs['EvidenceView'], Ours.Evidence>,
  Fits<Theirs['InquiryView'], Ours.Inquiry>,
  Fits<Theirs['PublicPage'], Ours.PublicPage>,
  Fits<Theirs['Publication'], Ours.Publication>,
];
