interface MarkedProps {
  text: string;
  /** What was searched for; each of its words is marked. */
  words: string;
}

/** A text with the words that were searched for marked in it. */
export function Marked({ text, words }: MarkedProps) {
  return <>{pieces(text, words).map((piece, i) => (i % 2 === 1 ? <mark key={i}>{piece}</mark> : piece))}</>;
}

/** The text cut at the words and at phrases in quotation marks; every second piece is one of them. */
export function pieces(text: string, words: string): string[] {
  const wanted = [...words.matchAll(/"([^"]+)"|([^\s"]+)/g)]
    .map(([, phrase, word]) => (phrase ?? word ?? '').trim())
    .filter((word) => word.length > 1);
  if (wanted.length === 0) return [text];
  const either = wanted.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|');
  return text.split(new RegExp(`(${either})`, 'giu'));
}
