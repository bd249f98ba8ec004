import { useState } from 'preact/hooks';
import type { NewPreview } from '../api/types';
import { BundleImport } from '../exchange/BundleImport';
import { Field } from '../ui/Field';
import { ProblemNote } from '../ui/ProblemNote';
import { problem } from '../api/problem';
import { isBundle } from './found';

/** The largest file that is sent from here, in bytes; the server has its own limits for what is in it. */
const LARGEST = 20_000_000;

interface FileWayProps {
  slug: string;
  busy: boolean;
  onLook: (request: NewPreview) => void;
}

/** An article by a file, or claims that were exported before. */
export function FileWay({ slug, busy, onLook }: FileWayProps) {
  const [file, setFile] = useState<File | null>(null);
  const choose = async (chosen: File | null) => {
    setFile(chosen);
    if (chosen === null || isBundle(chosen.name) || chosen.size > LARGEST) return;
    onLook({
      medium: 'FILE',
      fileName: chosen.name,
      contentType: chosen.type || 'application/octet-stream',
      contentBase64: base64(new Uint8Array(await chosen.arrayBuffer())),
    });
  };
  return (
    <div class="stack">
      <Field
        label="A file"
        hint="HTML, Markdown, plain text, PDF, or a Touchstone bundle (JSON or NDJSON). Up to 20 MB here; larger bundles by the API."
      >
        {(attributes) => (
          <input
            {...attributes}
            class="in"
            type="file"
            accept=".txt,.md,.markdown,.html,.htm,.xhtml,.pdf,.json,.ndjson,.jsonl,text/plain,text/html,text/markdown,application/pdf,application/json"
            onChange={(event) => choose(event.currentTarget.files?.[0] ?? null)}
          />
        )}
      </Field>
      {busy && <p class="meta">Reading {file?.name}…</p>}
      {file && file.size > LARGEST && (
        <ProblemNote
          problem={problem(
            413,
            'This file is too large',
            'Up to 20 MB are taken here. Import larger bundles by the API.',
          )}
        />
      )}
      {file && isBundle(file.name) && file.size <= LARGEST && <BundleImport slug={slug} file={file} />}
    </div>
  );
}

function base64(bytes: Uint8Array): string {
  let binary = '';
  const piece = 0x8000;
  for (let i = 0; i < bytes.length; i += piece) binary += String.fromCharCode(...bytes.subarray(i, i + piece));
  return btoa(binary);
}
