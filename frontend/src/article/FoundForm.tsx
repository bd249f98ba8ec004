import { getAll, inWorkspace } from '../api/http';
import { useRemote } from '../api/remote';
import type { ArticleEvent, ArticlePreview } from '../api/types';
import { href } from '../route/route';
import { Term } from '../term/Term';
import { DateField } from '../ui/DateField';
import { Icon } from '../ui/Icon';
import { SelectField } from '../ui/SelectField';
import { TextField } from '../ui/TextField';
import { LanguageField } from './LanguageField';
import { type FoundFields, relativeDate } from './found';

interface FoundFormProps {
  slug: string;
  preview: ArticlePreview;
  fields: FoundFields;
  onFields: (fields: FoundFields) => void;
  errorOf: (pointer: string) => string | null;
}

/** What is known about the article, to be corrected; what is missing is asked for, with the reason. */
export function FoundForm({ slug, preview, fields, onFields, errorOf }: FoundFormProps) {
  const events = useRemote((signal) => getAll<ArticleEvent>(inWorkspace(slug, 'events'), { signal }), slug);
  const set = <K extends keyof FoundFields>(name: K) => {
    return (value: FoundFields[K]) => onFields({ ...fields, [name]: value });
  };
  const groups = events.state.at === 'ready' ? events.state.value.items : [];
  return (
    <>
      <TextField
        label="Title"
        rows={2}
        value={fields.title}
        onValue={set('title')}
        wanted={preview.title === null}
        error={errorOf('/title')}
        input={{ required: true }}
        {...(preview.title === null ? { hint: 'Not found in the text. A list of articles needs it.' } : {})}
      />
      <TextField label="Byline" optional value={fields.byline} onValue={set('byline')} error={errorOf('/byline')} />
      <TextField
        label="Publisher"
        optional
        value={fields.publisher}
        onValue={set('publisher')}
        error={errorOf('/publisher')}
      />
      <DateField
        label="Publication date"
        value={fields.publishedAt}
        onValue={set('publishedAt')}
        error={errorOf('/publishedAt')}
        wanted={preview.publishedAt === null}
        hint={dateHint(preview)}
      />
      <LanguageField
        value={fields.language}
        detected={preview.language}
        onValue={set('language')}
        error={errorOf('/language')}
      />
      <TextField
        label="URL"
        optional
        value={fields.url}
        onValue={set('url')}
        error={errorOf('/url')}
        input={{ type: 'url', inputMode: 'url' }}
      />
      <fieldset class="stack tight">
        <legend class="label">Rights</legend>
        <Check checked={fields.fullTextShown} onCheck={set('fullTextShown')}>
          The full text may be shown on public pages
        </Check>
        <Check checked={fields.fullTextExported} onCheck={set('fullTextExported')}>
          The full text may leave in exports
        </Check>
        <p class="meta">Members always see it. Without these, exports and public pages keep single sentences.</p>
      </fieldset>
      <SelectField
        label="How finely to split"
        value={fields.grain}
        options={[
          ['MAIN', 'Main assertions, parts folded under them'],
          ['ALL', 'Every checkable part by itself'],
        ]}
        onValue={set('grain')}
      />
      <SelectField
        label="Event"
        value={fields.eventId}
        options={[['', 'None'] as const, ...groups.map((event) => [event.id, event.name] as const)]}
        onValue={set('eventId')}
        hint="Articles that report one happening can be compared."
      />
      <SameDay slug={slug} preview={preview} groups={groups} fields={fields} onEvent={set('eventId')} />
    </>
  );
}

function dateHint(preview: ArticlePreview): string {
  if (preview.publishedAt !== null) return '';
  const words = relativeDate(preview.text);
  const why =
    words === null ? 'A verdict holds for a day, so the day it appeared matters.' : `“${words}” in the text needs it.`;
  return `Not found on the page. ${why}`;
}

interface CheckProps {
  checked: boolean;
  onCheck: (checked: boolean) => void;
  children: string;
}

function Check({ checked, onCheck, children }: CheckProps) {
  return (
    <label class="check">
      <input type="checkbox" checked={checked} onChange={(event) => onCheck(event.currentTarget.checked)} />
      <span>{children}</span>
    </label>
  );
}

interface SameDayProps extends Pick<FoundFormProps, 'slug' | 'preview' | 'fields'> {
  groups: ArticleEvent[];
  onEvent: (id: string) => void;
}

/** Other articles of the same day, and the offer to put this one into their event. */
function SameDay({ slug, preview, fields, groups, onEvent }: SameDayProps) {
  if (preview.sameDay.length === 0) return null;
  const group = groups.find((event) => event.articles.some(({ id }) => preview.sameDay.some((same) => same.id === id)));
  return (
    <div class="lacks">
      <Icon name="link" />
      <div>
        <p>
          {preview.sameDay.length === 1 ? 'One article here reports' : `${preview.sameDay.length} articles here report`}{' '}
          the same day:
        </p>
        <ul>
          {preview.sameDay.slice(0, 3).map(({ id, title }) => (
            <li key={id}>
              <a href={href('article', { slug, id })}>{title}</a>
            </li>
          ))}
        </ul>
        {group && fields.eventId !== group.id && (
          <button type="button" class="btn small" onClick={() => onEvent(group.id)}>
            Put it under “{group.name}”
          </button>
        )}
        {!group && (
          <p class="meta">
            An <Term word="event" /> groups them; make one under Events.
          </p>
        )}
      </div>
    </div>
  );
}
