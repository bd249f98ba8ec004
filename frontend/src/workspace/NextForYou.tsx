import type { ComponentChildren } from 'preact';
import type { Overview } from '../api/types';
import { CommandButton } from '../command/CommandButton';
import type { Command } from '../command/registry';
import { href } from '../route/route';

interface NextForYouProps {
  slug: string;
  overview: Overview;
  bringIn: Command;
}

/** What this person can do next, the most useful first. */
export function NextForYou({ slug, overview, bringIn }: NextForYouProps) {
  const { assess, triage, firstAssess, firstTriage, notFound } = overview.next;
  if (assess === 0 && triage === 0 && notFound === 0) {
    return (
      <div class="vacant">
        <p>
          {overview.articles.total === 0
            ? 'Nothing waits for you: no article is here yet.'
            : 'Nothing waits for you. Every claim has what it needs from you.'}
        </p>
        <CommandButton command={bringIn} small icon="plus" />
      </div>
    );
  }
  return (
    <ol class="next">
      {assess > 0 && firstAssess && (
        <Line count={assess} to={claimPlace(slug, firstAssess)}>
          {assess === 1 ? 'Claim waits for your assessment' : 'Claims wait for your assessment'}
          <>first: “{firstAssess.gist}”</>
        </Line>
      )}
      {triage > 0 && firstTriage && (
        <Line count={triage} to={href('triage', { slug, id: firstTriage.articleId })}>
          {triage === 1 ? 'Candidate to triage' : 'Candidates to triage'}
          <>first: {firstTriage.title}</>
        </Line>
      )}
      {notFound > 0 && (
        <Line count={notFound} to={null}>
          {notFound === 1 ? 'Passage not found in its source' : 'Passages not found in their sources'}
          <>the quoted words do not stand in the stored text</>
        </Line>
      )}
    </ol>
  );
}

function claimPlace(slug: string, first: { articleId: string | null; claimId: string; gist: string }): string {
  return first.articleId === null
    ? href('search', { slug }, { q: first.gist })
    : href('article', { slug, id: first.articleId }, { claim: first.claimId });
}

interface LineProps {
  count: number;
  /** Where it leads; null when it is only to be known. */
  to: string | null;
  children: [words: ComponentChildren, more: ComponentChildren];
}

function Line({ count, to, children: [words, more] }: LineProps) {
  return (
    <li>
      <span class="big">{count}</span>
      <div>
        {to === null ? <b>{words}</b> : <a href={to}>{words}</a>}
        <p class="meta">{more}</p>
      </div>
    </li>
  );
}
