import { get, inWorkspace } from '../api/http';
import { useRemote } from '../api/remote';
import type { FoundClaim, Items, Source } from '../api/types';
import { StateMark } from '../claim/StateMark';
import { href } from '../route/route';
import { place } from '../route/router';
import { Loaded } from '../ui/Loaded';
import { Pages } from '../ui/Pages';

/** The claims that rest on a source. */
export function ClaimsOfSource({ slug, source }: { slug: string; source: Source }) {
  const cursor = place.value.query.get('cursor');
  const claims = useRemote<Items<FoundClaim>>(
    (signal) => get(inWorkspace(slug, 'claims'), { query: { source: source.id, cursor }, signal }),
    `${source.id} ${cursor ?? ''}`,
  );
  return (
    <section class="stack">
      <h2 class="h">
        Claims that rest on it <span class="meta">{source.claims}</span>
      </h2>
      <Loaded of={claims} what="the claims">
        {({ items }, { next, prev }) => (
          <>
            {items.length === 0 && <p class="meta">No claim cites it yet. Add it as evidence from a claim’s panel.</p>}
            <ul class="found-sources">
              {items.map((claim) => (
                <li key={claim.id}>
                  <a href={`${href('article', { slug, id: claim.article?.id ?? '' }, { claim: claim.id })}#claim`}>
                    {claim.gist}
                  </a>
                  <p class="row meta">
                    <StateMark state={claim.state} /> {claim.article?.title}
                  </p>
                </li>
              ))}
            </ul>
            <Pages next={next} prev={prev} />
          </>
        )}
      </Loaded>
    </section>
  );
}
