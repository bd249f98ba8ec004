import { useState } from 'preact/hooks';
import { Field } from '../ui/Field';
import { figure, filesWords, isRead } from './words';

const KINDS = '.txt,.md,.markdown,.html,.htm,.xhtml,.pdf,.zip,.ndjson,.jsonl';

interface ChooseFilesProps {
  files: readonly File[];
  onFiles: (files: readonly File[]) => void;
}

/** Several files, or all of a folder. What would not be read is left out, and said so. */
export function ChooseFiles({ files, onFiles }: ChooseFilesProps) {
  const [left, setLeft] = useState(0);
  const choose = (chosen: FileList | null) => {
    const all = Array.from(chosen ?? []);
    const read = all.filter((file) => isRead(file.webkitRelativePath || file.name));
    setLeft(all.length - read.length);
    onFiles(read);
  };
  return (
    <>
      <div class="formline">
        <Field label="Files">
          {(attributes) => (
            <input
              {...attributes}
              class="in"
              type="file"
              multiple
              accept={KINDS}
              onChange={(event) => choose(event.currentTarget.files)}
            />
          )}
        </Field>
        <Field label="Or a folder, with all in it">
          {(attributes) => (
            <input
              {...attributes}
              class="in"
              type="file"
              multiple
              ref={takeFolders}
              onChange={(event) => choose(event.currentTarget.files)}
            />
          )}
        </Field>
      </div>
      <p class="meta" role="status">
        {files.length === 0 && left === 0
          ? 'Plain text, Markdown, HTML, PDF; a zip of such files; NDJSON with one article a line. Up to 10 MB a file, 256 MB together.'
          : filesWords(files)}
        {left > 0 && `. ${figure(left)} of a kind that is not read ${left === 1 ? 'is' : 'are'} left out.`}
      </p>
    </>
  );
}

/** The attribute that every browser knows and no standard does. */
function takeFolders(input: HTMLInputElement | null): void {
  if (input) input.webkitdirectory = true;
}
