import { useState } from 'preact/hooks';
import { ask, inWorkspace } from '../api/http';
import { href } from '../route/route';
import { Term } from '../term/Term';
import { Icon } from '../ui/Icon';
import { ProblemNote } from '../ui/ProblemNote';
import { useWork } from '../ui/useWork';

interface Imported {
  created: Record<string, number>;
  unchanged: Record<string, number>;
}

interface BundleImportProps {
  slug: string;
  file: File;
}

/** Brings in a bundle: all of it or nothing. */
export function BundleImport({ slug, file }: BundleImportProps) {
  const work = useWork();
  const [done, setDone] = useState<Imported | null>(null);
  const type = /\.json$/i.test(file.name) ? 'application/json' : 'application/x-ndjson';
  const bringIn = async () => {
    const path = inWorkspace(slug, 'import');
    const answer = await work.attempt(() => ask<Imported>('POST', path, { raw: { content: file, type } }));
    if (answer) setDone(answer.value);
  };
  if (done) {
    return (
      <div class="stack">
        <p>
          <Icon name="check" /> Brought in: {counts(done.created) || 'nothing new'}.{' '}
          {counts(done.unchanged) && `Already here: ${counts(done.unchanged)}.`}
        </p>
        <p>
          <a href={href('workspace', { slug })}>Look at the articles</a>
        </p>
      </div>
    );
  }
  return (
    <div class="stack">
      <p>
        {file.name} looks like a <Term word="bundle" />: claims with their sources and verdicts. All of it comes in, or
        nothing.
      </p>
      {work.problem && <ProblemNote problem={work.problem} />}
      <div>
        <button type="button" class="btn primary" aria-disabled={work.busy ? true : undefined} onClick={bringIn}>
          <Icon name="up" /> {work.busy ? 'Bringing it in…' : 'Bring in the bundle'}
        </button>
      </div>
    </div>
  );
}

function counts(figures: Record<string, number>): string {
  return Object.entries(figures)
    .filter(([, n]) => n > 0)
    .map(([kind, n]) => `${n.toLocaleString('en')} ${kind.replace(/([A-Z])/g, ' $1').toLowerCase()}`)
    .join(', ');
}
