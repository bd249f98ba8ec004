import type { ArticlePreview } from '../api/types';
import { SelectField } from '../ui/SelectField';

/** Offered besides the detected one; any other can come with the preview. */
const COMMON = ['en', 'de', 'es', 'fr', 'it', 'ja', 'ko', 'nl', 'pl', 'pt', 'ru', 'uk', 'zh', 'ar', 'he', 'tr'];

const NAMES = new Intl.DisplayNames(['en'], { type: 'language' });

interface LanguageFieldProps {
  value: string;
  detected: string | null;
  level: ArticlePreview['languageLevel'];
  onValue: (value: string) => void;
  error?: string | null;
}

/** The language of an article, as detected and to be corrected. */
export function LanguageField({ value, detected, level, onValue, error = null }: LanguageFieldProps) {
  const codes = [...new Set([detected ?? '', value, ...COMMON])].filter((code) => code !== '');
  const options = codes.map(
    (code) => [code, code === detected ? `${languageName(code)}, detected` : languageName(code)] as const,
  );
  return (
    <SelectField
      label="Language"
      value={value}
      options={value === '' ? [['', 'Not known'] as const, ...options] : options}
      onValue={onValue}
      error={error}
      hint={hintOf(detected, level)}
    />
  );
}

export function languageName(code: string): string {
  try {
    return NAMES.of(code) ?? code;
  } catch {
    return code;
  }
}

function hintOf(detected: string | null, level: ArticlePreview['languageLevel']): string {
  if (detected === null) return 'Could not be told from the text. Choose it.';
  if (level === 'PARTIAL') return 'The splitter knows this language in part: look closely at its candidates.';
  if (level === 'BASIC') return 'The splitter does not know this language: it proposes whole sentences.';
  return '';
}
