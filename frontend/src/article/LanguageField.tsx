import type { ArticlePreview } from '../api/types';
import { SelectField } from '../ui/SelectField';
import { languageName } from './language';

/** Offered besides the detected one; any other can come with the preview. */
const COMMON = ['en', 'de', 'es', 'fr', 'it', 'ja', 'ko', 'nl', 'pl', 'pt', 'ru', 'uk', 'zh', 'ar', 'he', 'tr'];

interface LanguageFieldProps {
  value: string;
  /** `und` when it could not be told. */
  detected: string;
  level: ArticlePreview['languageLevel'];
  onValue: (value: string) => void;
  error?: string | null;
}

/** The language of an article, as detected and to be corrected. */
export function LanguageField({ value, detected, level, onValue, error = null }: LanguageFieldProps) {
  const codes = [...new Set([detected, value, ...COMMON])].filter((code) => code !== '');
  const options = codes.map(
    (code) =>
      [code, code === detected && code !== 'und' ? `${languageName(code)}, detected` : languageName(code)] as const,
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

function hintOf(detected: string, level: ArticlePreview['languageLevel']): string {
  if (detected === 'und') return 'Could not be told from the text. Choose it.';
  if (level === 'PARTIAL') return 'The splitter knows this language in part: look closely at its candidates.';
  if (level === 'BASIC') return 'The splitter does not know this language: mark its claims by hand.';
  return '';
}
