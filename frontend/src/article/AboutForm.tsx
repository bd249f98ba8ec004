import { inWorkspace, patch } from '../api/http';
import { fieldProblem } from '../api/problem';
import type { Article } from '../api/types';
import { useDraft } from '../conflict/draft';
import { useChange } from '../conflict/useChange';
import { DateField } from '../ui/DateField';
import { ProblemNote } from '../ui/ProblemNote';
import { SubmitButton } from '../ui/SubmitButton';
import { TextField } from '../ui/TextField';
import { announce } from '../ui/live';
import { LanguageField } from './LanguageField';

const LABELS = {
  title: 'Title',
  byline: 'Byline',
  publisher: 'Publisher',
  publishedAt: 'Publication date',
  language: 'Language',
  url: 'URL',
  reviewersNeeded: 'Reviewers for each claim',
  fullTextShown: 'Full text on public pages',
  fullTextExported: 'Full text in exports',
  licence: 'Licence of the text',
} as const;

/** The members as they are typed: text for everything but the two rights. */
interface Typed extends Record<Exclude<keyof typeof LABELS, 'fullTextShown' | 'fullTextExported'>, string> {
  fullTextShown: boolean;
  fullTextExported: boolean;
}

interface AboutFormProps {
  slug: string;
  article: Article;
  onSaved: (article: Article, etag: string | null) => void;
}

/** Corrects what is said of an article. */
export function AboutForm({ slug, article, onSaved }: AboutFormProps) {
  const saved = typedOf(article);
  const draft = useDraft<Typed>(`${slug}/article/${article.id}`, article.version, saved);
  const typed = { ...saved, ...draft.value };
  const change = useChange<Article>({
    thing: 'what is said of this article',
    labels: LABELS,
    save: (changes, version) => patch(inWorkspace(slug, 'articles', article.id), nested(changes, article), { version }),
    onSaved: (value, etag) => {
      draft.clear();
      announce('Saved');
      onSaved(value, etag);
    },
    flatten: (current) => ({ ...typedOf(current) }),
  });
  const changes = changed(saved, typed);
  const dirty = Object.keys(changes).length > 0;
  const set = <K extends keyof Typed>(name: K) => {
    return (value: Typed[K]) => draft.set({ ...typed, [name]: value });
  };
  const field = (name: Exclude<keyof Typed, 'fullTextShown' | 'fullTextExported'>) => ({
    label: LABELS[name],
    value: typed[name],
    onValue: set(name),
    error: fieldProblem(change.problem, `/${name}`),
  });
  const submit = (event: Event) => {
    event.preventDefault();
    if (dirty) void change.submit(changes, article.version);
  };
  return (
    <form class="sections" onSubmit={submit}>
      <section>
        <header>
          <h2 class="h">The article</h2>
        </header>
        <div class="stack">
          <TextField {...field('title')} rows={2} input={{ required: true }} />
          <TextField {...field('byline')} optional />
          <TextField {...field('publisher')} optional />
          <DateField {...field('publishedAt')} />
          <LanguageField {...field('language')} detected="" />
          <TextField {...field('url')} optional input={{ type: 'url', inputMode: 'url' }} />
        </div>
      </section>
      <section>
        <header>
          <h2 class="h">Rights and reviewing</h2>
          <p>Without these rights, public pages and exports keep single sentences, offsets and hashes.</p>
        </header>
        <div class="stack">
          {(['fullTextShown', 'fullTextExported'] as const).map((name) => (
            <label class="check" key={name}>
              <input
                type="checkbox"
                checked={typed[name]}
                onChange={(event) => set(name)(event.currentTarget.checked)}
              />
              <span>{LABELS[name]}</span>
            </label>
          ))}
          <TextField {...field('licence')} optional />
          <TextField
            {...field('reviewersNeeded')}
            optional
            hint="Empty: as the workspace says."
            input={{ type: 'number', min: 1, max: 9 }}
          />
        </div>
      </section>
      {change.conflict}
      {change.problem && <ProblemNote problem={change.problem} />}
      <div class="row savebar">
        {dirty ? (
          <>
            <SubmitButton words="Save" busyWords="Saving…" busy={change.busy} />
            <button type="button" class="btn quiet" onClick={draft.clear}>
              Go back to what is saved
            </button>
          </>
        ) : (
          <span class="meta">All is saved.</span>
        )}
      </div>
    </form>
  );
}

function typedOf({ rights, ...article }: Article): Typed {
  return {
    title: article.title,
    byline: article.byline ?? '',
    publisher: article.publisher ?? '',
    publishedAt: article.publishedAt ?? '',
    language: article.language ?? '',
    url: article.url ?? '',
    reviewersNeeded: article.reviewersNeeded === null ? '' : String(article.reviewersNeeded),
    fullTextShown: rights.fullTextShown,
    fullTextExported: rights.fullTextExported,
    licence: rights.licence ?? '',
  };
}

function changed(saved: Typed, typed: Typed): Record<string, unknown> {
  return Object.fromEntries(Object.entries(typed).filter(([name, value]) => saved[name as keyof Typed] !== value));
}

/** The changes as the wire wants them: rights by themselves, nothing for empty, a number for a number. */
function nested(changes: Record<string, unknown>, { rights }: Article): Record<string, unknown> {
  const { fullTextShown, fullTextExported, licence, ...rest } = changes;
  const body: Record<string, unknown> = Object.fromEntries(
    Object.entries(rest).map(([name, value]) => [name, value === '' ? null : value]),
  );
  if (typeof body.reviewersNeeded === 'string') body.reviewersNeeded = Number(body.reviewersNeeded);
  if (fullTextShown !== undefined || fullTextExported !== undefined || licence !== undefined) {
    body.rights = {
      fullTextShown: fullTextShown ?? rights.fullTextShown,
      fullTextExported: fullTextExported ?? rights.fullTextExported,
      licence: licence === undefined ? (rights.licence ?? null) : licence === '' ? null : licence,
    };
  }
  return body;
}
