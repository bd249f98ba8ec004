import { SelectField } from '../ui/SelectField';
import { languageName, levelOf } from './language';

/** Offered besides the detected one; any other can come with the preview. */
const COMMON = ['en', 'de', 'es', 'fr', 'it', 'ja', 'ko', 'nl', 'pl', 'pt', 'ru', 'uk', 'zh', 'ar', 'he', 'tr'];

interface LanguageFieldProps {
  value: string;
  /** `und` when it could not be told. */
  detected: string;
  onValue: (value: string) => void;
  error?: string | null;
}

/** The language of an article, as detected and to be corrected. */
export function LanguageField({ value, detected, onValue, error = null }: LanguageFieldProps) {
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
      hint={hintOf(value)}
    />
  );
}

/** What the splitter can do with the language that is chosen. */
function hintOf(value: string): string {
  if (value === '' || value === 'und') return 'Could not be told from the text. Choose it.';
  switch (levelOf(value)) {
    case 'FULL':
      return 'The splitter is measured on this language.';
    case 'PARTIAL':
      return 'The splitter finds sentences, quotations and numbers in this language: look closely at its candidates.';
    case 'BASIC':
      return 'The splitter does not know this language: it cuts at its punctuation. Mark its claims by hand.';
  }
}
