/** The media of a source on the wire, as people call them. */
export const MEDIUM_WORDS: Readonly<Record<string, string>> = {
  WEB_PAGE: 'Web page',
  PDF: 'PDF',
  TEXT: 'Text',
  DOCUMENT: 'Document',
  CALL: 'Call',
  INTERVIEW: 'Interview',
  LETTER: 'Letter',
  IMAGE: 'Image',
  VIDEO: 'Video',
  AUDIO: 'Audio',
  DATA: 'Data',
  OTHER: 'Something else',
};

/** What has no address of its own. */
export const WITHOUT_ADDRESS: readonly (readonly [string, string])[] = (
  ['CALL', 'LETTER', 'INTERVIEW', 'DOCUMENT', 'IMAGE', 'VIDEO', 'AUDIO', 'DATA', 'OTHER'] as const
).map((medium) => [medium, MEDIUM_WORDS[medium] ?? medium]);
