import { useEffect, useState } from 'preact/hooks';
import { post } from '../api/http';
import type { QuoteCheck } from '../api/types';

/** After so long without a key the passage is checked, in milliseconds. */
const PAUSE = 500;

/** A text longer than this, in UTF-16 units, is checked only when the evidence is saved. */
const LONGEST = 200_000;

const WORDS: Record<QuoteCheck, string> = {
  EXACT: 'Found in the text, word for word.',
  NORMALISED: 'Found in the text, apart from signs and spaces.',
  PARTIAL: 'Only in part in the text. You can add it all the same; the difference will show.',
  NOT_FOUND: 'Not found in the text. You can add it all the same; it will say so.',
  UNREACHABLE: '',
  UNCHECKED: '',
};

/** Says while one types whether the passage stands in the text. */
export function useQuoteCheck(text: string | null, quote: string): string | null {
  const [found, setFound] = useState<{ quote: string; words: string } | null>(null);
  const asked = quote.trim();
  const checkable = text !== null && asked.length > 2 && text.length < LONGEST;
  useEffect(() => {
    if (!checkable) return undefined;
    const controller = new AbortController();
    const ask = async () => {
      const body = { text, quote: asked };
      const answer = await post<{ grade: QuoteCheck }>('/preview/quote-check', body, { signal: controller.signal });
      if (answer.at === 'ready') setFound({ quote: asked, words: WORDS[answer.value.grade] });
    };
    const timer = setTimeout(() => void ask(), PAUSE);
    return () => {
      clearTimeout(timer);
      controller.abort();
    };
  }, [text, asked, checkable]);
  return checkable && found?.quote === asked ? found.words : null;
}
