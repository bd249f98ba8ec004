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
