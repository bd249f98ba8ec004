import { useState } from 'preact/hooks';
import { inWorkspace, post } from '../api/http';
import type { ArticlePreview, NewPreview } from '../api/types';
import { ManyWay } from '../bulk/ManyWay';
import { useDraft } from '../conflict/draft';
import { place, setQuery } from '../route/router';
import { Icon, type IconName } from '../ui/Icon';
import { ProblemNote } from '../ui/ProblemNote';
import { announce } from '../ui/live';
import { useWork } from '../ui/useWork';
import { RoomPage, useRoom } from '../workspace/RoomPage';
import { FileWay } from './FileWay';
import { Found } from './Found';
import { PasteWay } from './PasteWay';
import { UrlWay } from './UrlWay';

type Way = 'paste' | 'file' | 'url' | 'many';

const WAYS: readonly { way: Way; words: string; more?: string; icon: IconName }[] = [
  { way: 'paste', words: 'Paste', icon: 'paste' },
  { way: 'file', words: 'File', icon: 'up' },
  { way: 'url', words: 'URL', icon: 'globe' },
  { way: 'many', words: 'Many', more: ' at once', icon: 'menu' },
];

/** An article in: where its text comes from, what was found in it, and what is still missing. Nothing is stored before the end. */
export function ImportScreen() {
  const { slug } = useRoom();
  const asked = place.value.query.get('way');
  const way = WAYS.find((one) => one.way === asked)?.way ?? 'paste';
  const draft = useDraft(`${slug}/import`, 'new', { text: '', url: '' });
  const work = useWork();
  const [shown, setShown] = useState<ArticlePreview | null>(null);

  const look = async (request: NewPreview) => {
    const answer = await work.attempt(() => post<ArticlePreview>(inWorkspace(slug, 'articles', 'preview'), request));
    if (!answer) return;
    setShown(answer.value);
    announce(`Found: ${answer.value.title ?? 'a text without a title'}`);
    // Corrections of the text come back through here as well; then one is already there.
    if (!shown) requestAnimationFrame(() => document.getElementById('found')?.scrollIntoView({ block: 'start' }));
  };
  const discard = () => {
    setShown(null);
    work.forgive();
  };
  const { busy } = work;

  return (
    <RoomPage title="Bring in an article">
      <h1 class="title">{way === 'many' ? 'Bring in many articles' : 'Bring in an article'}</h1>
      <p class="lede">
        {way === 'many'
          ? 'Hundreds of articles, one after the other, while you do something else.'
          : 'You see what was found before anything is stored.'}
      </p>
      <div class="importer">
        <div class="ways" role="radiogroup" aria-label="Where the text comes from">
          {WAYS.map((one) => (
            <label key={one.way}>
              <input
                type="radio"
                name="way"
                checked={one.way === way}
                onChange={() => {
                  setQuery({ way: one.way });
                  discard();
                }}
              />
              <Icon name={one.icon} />
              <span>
                {one.words}
                {one.more && <span class="wideonly">{one.more}</span>}
              </span>
            </label>
          ))}
        </div>
        <div class="way">
          {way === 'paste' && (
            <PasteWay
              text={draft.value.text}
              restored={draft.restored}
              busy={busy}
              onText={(text) => draft.set({ ...draft.value, text })}
              onLook={look}
            />
          )}
          {way === 'file' && <FileWay slug={slug} busy={busy} onLook={look} />}
          {way === 'url' && (
            <UrlWay
              url={draft.value.url}
              busy={busy}
              found={shown}
              onUrl={(url) => draft.set({ ...draft.value, url })}
              onLook={look}
            />
          )}
          {way === 'many' && <ManyWay slug={slug} />}
          {work.problem && <ProblemNote problem={work.problem} />}
        </div>
      </div>
      {shown && (
        <Found
          slug={slug}
          preview={shown}
          looking={busy}
          onLookAgain={(text) => look({ medium: 'TEXT', text })}
          onDiscard={discard}
          onDone={draft.clear}
        />
      )}
    </RoomPage>
  );
}
