import { address, get } from '../api/http';
import { useRemote } from '../api/remote';
import type { PublicPage } from '../api/types';
import { Page } from '../app/Page';
import { NotFound } from '../app/NotFound';
import { useTitle } from '../app/frame';
import { href } from '../route/route';
import { place } from '../route/router';
import { switchTheme } from '../theme/theme';
import { Icon } from '../ui/Icon';
import { Loaded } from '../ui/Loaded';
import { day } from '../ui/dates';
import { PublicClaim } from './PublicClaim';
import { PublicText } from './PublicText';
import { correctionsOf, firstCorrected, summaryOf } from './summary';

/** What the world sees of an article: its published claims, for anybody, without an account. */
export function PublicScreen() {
  const { slug = '', publicationId = '' } = place.value.params;
  const path = `/public/${encodeURIComponent(slug)}/${encodeURIComponent(publicationId)}`;
  const page = useRemote((signal) => get<PublicPage>(path, { signal }), path);
  const { state } = page;
  useTitle(state.at === 'ready' ? `Checked: ${state.value.article.title}` : 'Claims checked');
  if (state.at === 'refused' && state.problem.status === 404) return <NotFound what="publication" />;
  return (
    <div class="pub">
      <Page narrow>
        <Loaded of={page} what="the page">
          {(value) => (
            <>
              <Head slug={slug} page={value} />
              <ol class="pubclaims">
                {value.claims.map((claim) => (
                  <PublicClaim key={claim.id} claim={claim} corrected={claim === firstCorrected(value.claims)} />
                ))}
              </ol>
              {value.text !== null && <PublicText text={value.text} claims={value.claims} />}
              <Foot path={path} page={value} />
            </>
          )}
        </Loaded>
      </Page>
    </div>
  );
}

function Head({ slug, page }: { slug: string; page: PublicPage }) {
  const { article } = page;
  const corrections = correctionsOf(page.claims);
  return (
    <header>
      <div class="row">
        <a class="brand" href={href('publications', { slug })}>
          <Icon name="mark" /> {page.workspace.name}
        </a>
        <span class="meta wideonly">Claims checked, with sources</span>
        <button type="button" class="btn quiet icon push noprint" aria-label="Light or dark" onClick={switchTheme}>
          <Icon name="theme" />
        </button>
      </div>
      <h1 class="headline pub-headline" dir="auto">
        {article.title}
      </h1>
      <p class="kicker">
        <span>
          An article{article.byline && ` by ${article.byline}`}
          {article.publisher && ' in '}
          {article.publisher &&
            (article.url ? (
              <a href={article.url} rel="noreferrer">
                {article.publisher}
              </a>
            ) : (
              article.publisher
            ))}
          {article.publishedAt && (
            <>
              , <time dateTime={article.publishedAt}>{day(article.publishedAt)}</time>
            </>
          )}
        </span>
      </p>
      {page.summary !== null && <p class="pub-summary">{page.summary}</p>}
      <p class="pub-summary">{summaryOf(page.claims)}</p>
      <p class="meta">
        Published {day(page.firstPublishedAt)}
        {page.number > 1 && `, version ${page.number} of ${day(page.publishedAt)}`}.{' '}
        {corrections > 0 && (
          <a href="#corrections">{corrections === 1 ? '1 correction' : `${corrections} corrections`}</a>
        )}
      </p>
    </header>
  );
}

function Foot({ path, page }: { path: string; page: PublicPage }) {
  return (
    <footer class="pub-foot meta">
      <p>
        <b>How to read the verdicts.</b> Supported and refuted rest on at least one source that a reader can look up.
        Not enough evidence means that we looked, and says where. A verdict holds for the day it was given.
      </p>
      <p>
        <a href={address(path)}>These claims as JSON</a>
        {page.licence && `. Licence: ${page.licence}`}
      </p>
    </footer>
  );
}
