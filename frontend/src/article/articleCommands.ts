import type { RefObject } from 'preact';
import { inWorkspace, newKey, post } from '../api/http';
import type { Claim, Reading } from '../api/types';
import type { Command } from '../command/registry';
import { did, shownStep } from '../command/undo';
import { href } from '../route/route';
import { go, setQuery } from '../route/router';
import { announce } from '../ui/live';
import { selectedSpan } from './position';
import type { ReadingStore } from './reading';
import type { CaretMode } from './useCaret';

interface Asked {
  store: ReadingStore;
  reading: Reading;
  root: RefObject<HTMLDivElement | null>;
  caret: CaretMode;
  step: (by: number) => void;
}

const GROUP = 'Reading';

/** What one can do on the article's screen apart from the claim in hand. */
export function useArticleCommands({ store, reading, root, caret, step }: Asked) {
  const { slug, articleId } = store;
  const may = (action: 'ADD_CLAIM' | 'ACCEPT') => reading.article.allowed.includes(action);
  return {
    next: { id: 'article.next', words: 'Next claim', keys: ['j'], group: GROUP, run: () => step(1) },
    previous: { id: 'article.previous', words: 'Previous claim', keys: ['k'], group: GROUP, run: () => step(-1) },
    annotate: {
      id: 'article.annotate',
      words: 'Annotate selection',
      keys: ['a'],
      group: GROUP,
      when: () => may('ADD_CLAIM'),
      run: () => annotate(store, root.current, caret),
    },
    caret: {
      id: 'article.select-words',
      words: 'Select words by keys',
      keys: ['w'],
      group: GROUP,
      when: () => may('ADD_CLAIM') && !caret.active && !inSourceText(),
      run: caret.start,
    },
    triage: {
      id: 'article.triage',
      words: 'Triage',
      keys: ['t'],
      group: GROUP,
      run: () => go(href('triage', { slug, id: articleId })),
    },
  } satisfies Record<string, Command>;
}

/** In a source's text the same key selects there. */
const inSourceText = () => document.activeElement?.closest('.snapshot') instanceof Element;

/** Makes a claim of the selected words. */
async function annotate(store: ReadingStore, root: Element | null, caret: CaretMode): Promise<void> {
  const text = store.text.peek();
  const span = root && selectedSpan(root, text.text);
  if (!span) {
    say('Select words in the text first: with the pointer, or with w and the arrow keys.');
    return;
  }
  const body = { start: text.fromUtf16(span.start), end: text.fromUtf16(span.end) };
  const path = inWorkspace(store.slug, 'articles', store.articleId, 'claims');
  const answer = await post<Claim>(path, body, { idempotencyKey: newKey() });
  if (answer.at === 'refused') {
    say(`No claim was made: ${answer.problem.detail}`);
    return;
  }
  const claim = answer.value;
  store.book.confirm([claim]);
  caret.stop();
  setQuery({ claim: claim.id });
  did({ words: `Made a claim of “${claim.gist}”`, undo: () => store.commands.takeBack(claim) });
}

function say(words: string): void {
  shownStep.value = { words, undoable: false };
  announce(words, 'assertive');
}
