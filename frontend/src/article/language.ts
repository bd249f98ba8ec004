const names = new Intl.DisplayNames(['en'], { type: 'language' });

/** `English` for `en`; a tag that nobody knows stays as it is. */
export function languageName(tag: string): string {
  if (tag === 'und') return 'Not known';
  try {
    return names.of(tag) ?? tag;
  } catch {
    return tag;
  }
}

/** How much is done for a language; the server says it in `page.Languages.support`, with the same languages. */
export type LanguageLevel = 'FULL' | 'PARTIAL' | 'BASIC';

const PARTIAL: ReadonlySet<string> = new Set(['de', 'fr', 'es', 'pt', 'it', 'nl']);

/** The level of a BCP 47 tag. */
export function levelOf(tag: string): LanguageLevel {
  const primary = tag.replace(/[-_].*/, '').toLowerCase();
  if (primary === 'en') return 'FULL';
  return PARTIAL.has(primary) ? 'PARTIAL' : 'BASIC';
}

/** What a level means, beside the language's name. */
export const LEVEL_WORDS: Record<LanguageLevel, string> = {
  FULL: 'claims found by measured rules',
  PARTIAL: 'sentences, quotations and numbers only',
  BASIC: 'cut at its own punctuation only',
};
