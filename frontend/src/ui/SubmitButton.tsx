import { Icon, type IconName } from './Icon';

interface SubmitButtonProps {
  words: string;
  /** What it says while the work is under way. */
  busyWords: string;
  busy: boolean;
  icon?: IconName;
}

/** The one main button of a form. It stays in place and keeps its focus while the work is under way. */
export function SubmitButton({ words, busyWords, busy, icon }: SubmitButtonProps) {
  return (
    <button type="submit" class="btn primary" aria-disabled={busy ? true : undefined}>
      {icon && <Icon name={icon} />} {busy ? busyWords : words}
    </button>
  );
}
