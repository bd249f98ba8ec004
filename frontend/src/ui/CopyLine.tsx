import { useRef, useState } from 'preact/hooks';
import { Icon } from './Icon';
import { announce } from './live';

interface CopyLineProps {
  label: string;
  text: string;
}

/** A line to take elsewhere: a link, a token, a command. Where the clipboard is closed, the text is selected instead. */
export function CopyLine({ label, text }: CopyLineProps) {
  const line = useRef<HTMLElement>(null);
  const [copied, setCopied] = useState(false);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setCopied(true);
      announce(`${label} copied`);
    } catch {
      if (line.current) window.getSelection()?.selectAllChildren(line.current);
      announce('Selected. Copy it with Ctrl C.');
    }
  };
  return (
    <div class="copyline">
      <code ref={line} tabIndex={0} aria-label={label}>
        {text}
      </code>
      <button type="button" class="btn small" onClick={copy}>
        <Icon name={copied ? 'check' : 'copy'} /> {copied ? 'Copied' : 'Copy'}
      </button>
    </div>
  );
}
