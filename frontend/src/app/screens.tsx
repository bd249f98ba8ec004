import type { ComponentType } from 'preact';
import type { PlaceName } from '../route/route';

type Screen = ComponentType<Record<string, never>>;

/** Which screen shows at which place. Each is fetched when it is first needed. */
export const SCREENS: Partial<Record<PlaceName, () => Promise<Screen>>> = {
  start: () => import('../workspace/StartScreen').then((module) => module.StartScreen),
  account: () => import('../account/AccountScreen').then((module) => module.AccountScreen),
  invitation: () => import('../member/InvitationScreen').then((module) => module.InvitationScreen),
  publications: () => import('../publication/PublicationsScreen').then((module) => module.PublicationsScreen),
  publication: () => import('../publication/PublicScreen').then((module) => module.PublicScreen),
  workspace: () => import('../workspace/HomeScreen').then((module) => module.HomeScreen),
  import: () => import('../article/ImportScreen').then((module) => module.ImportScreen),
  manyImports: () => import('../bulk/ManyImportsScreen').then((module) => module.ManyImportsScreen),
  manyImport: () => import('../bulk/ManyImportScreen').then((module) => module.ManyImportScreen),
  about: () => import('../article/AboutScreen').then((module) => module.AboutScreen),
  publish: () => import('../publication/PublishScreen').then((module) => module.PublishScreen),
  events: () => import('../event/EventsScreen').then((module) => module.EventsScreen),
  event: () => import('../event/EventScreen').then((module) => module.EventScreen),
  search: () => import('../search/SearchScreen').then((module) => module.SearchScreen),
  export: () => import('../exchange/ExportScreen').then((module) => module.ExportScreen),
  members: () => import('../member/MembersScreen').then((module) => module.MembersScreen),
  settings: () => import('../workspace/SettingsScreen').then((module) => module.SettingsScreen),
  activity: () => import('../activity/ActivityScreen').then((module) => module.ActivityScreen),
  article: () => import('../article/ArticleScreen').then((module) => module.ArticleScreen),
  source: () => import('../source/SourceScreen').then((module) => module.SourceScreen),
  triage: () => import('../triage/TriageScreen').then((module) => module.TriageScreen),
};

/** Places that a visitor without an account may see. */
export const PUBLIC_PLACES: ReadonlySet<PlaceName | null> = new Set<PlaceName | null>([
  'publication',
  'publications',
  'invitation',
]);
