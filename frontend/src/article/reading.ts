import { computed, signal } from '@preact/signals';
import { get, inWorkspace } from '../api/http';
import type { Remote } from '../api/remote';
import type { Article, Claim, Occurrence, Reading, Segment } from '../api/types';
import { ClaimBook } from '../claim/book';
import { JoiningCommands } from '../claim/joining';
import { placesIn } from '../claim/place';
import { CodePoints } from '../text/codepoints';
import { type Block, blocksOf } from './blocks';
import { type Laid, type Mark, layOut, perBlock } from './highlights';

/** One article with its text and its claims, as far as the screen knows them; it outlives the screens that show it. */
export class ReadingStore {
  readonly book = new ClaimBook();
  readonly commands: JoiningCommands;
  readonly remote = signal<Remote<Reading>>({ at: 'loading' });
  readonly slug: string;
  readonly articleId: string;

  /** The text of the current revision, for turning code points into UTF-16 and back. */
  readonly text = computed(() => new CodePoints(this.revision.value.text ?? ''));
  readonly segments = computed<readonly Segment[]>(() => this.revision.value.segments);
  readonly blocks = computed<readonly Block[]>(() => blocksOf(this.text.value, this.segments.value));

  /** All claims as they stand in the text; those without a place come last. */
  readonly claims = computed<readonly Claim[]>(() => {
    const starts = new Map<string, number>();
    const all = [...this.book.claims.value.values()];
    for (const claim of all) starts.set(claim.id, placesIn(claim, this.revision.value.number)[0]?.start ?? Infinity);
    const start = (claim: Claim) => starts.get(claim.id) ?? Infinity;
    const compare = (a: Claim, b: Claim) => start(a) - start(b) || (a.id < b.id ? -1 : 1);
    return all.sort((a, b) => (start(a) === start(b) ? compare(a, b) : start(a) - start(b)));
  });

  /** The claims that are shown: all but the discarded. */
  readonly live = computed<readonly Claim[]>(() => this.claims.value.filter((claim) => claim.state !== 'DISCARDED'));

  private numbered: ReadonlyMap<string, number> = new Map();
  /** The number of each claim in the text. It stays while one works: a claim that is discarded leaves a gap. */
  readonly numbers = computed<ReadonlyMap<string, number>>(() => {
    const known = (claim: Claim) => claim.state !== 'DISCARDED' || this.numbered.has(claim.id);
    const ids = this.claims.value.filter(known).map((claim) => claim.id);
    if (ids.length === this.numbered.size && ids.every((id) => this.numbered.has(id))) return this.numbered;
    this.numbered = new Map(ids.map((id, i) => [id, i + 1]));
    return this.numbered;
  });

  private laid: readonly Laid[][] = [];
  /** For each block the marks in it, with their lines. A block that did not change keeps its very list. */
  readonly marks = computed<readonly Laid[][]>(() => {
    const next = perBlock(layOut(this.marksOf(this.live.value)), this.blocks.value);
    this.laid = next.map((list, i) => {
      const before = this.laid[i];
      return before && sameMarks(before, list) ? before : list;
    });
    return this.laid;
  });

  /** Places in UTF-16 units, as far as they were converted: most stay the same while one claim changes. */
  private readonly converted = new WeakMap<Occurrence, Mark>();

  private readonly revision = computed(() => {
    const state = this.remote.value;
    return state.at === 'ready' ? state.value.revision : { number: 0, text: '', segments: [] };
  });

  constructor(slug: string, articleId: string) {
    this.slug = slug;
    this.articleId = articleId;
    this.commands = new JoiningCommands(this.book, slug, articleId);
  }

  /** Fetches everything in one answer. What is on its way stays on top of it. */
  async load(): Promise<void> {
    const answer = await get<Reading>(inWorkspace(this.slug, 'articles', this.articleId, 'reading'));
    if (answer.at === 'ready') {
      const there = new Set(answer.value.claims.map((claim) => claim.id));
      this.book.forget([...this.book.claims.peek().keys()].filter((id) => !there.has(id) && !this.book.isMadeHere(id)));
      this.book.confirm(answer.value.claims);
    }
    this.remote.value = answer;
  }

  /** Reads one claim again: its state follows from what reviewers do. */
  async refresh(id: string): Promise<void> {
    const answer = await get<Claim>(inWorkspace(this.slug, 'claims', id));
    if (answer.at === 'ready') this.book.confirm([answer.value]);
  }

  /** Puts a changed article in place. */
  replaceArticle(article: Article): void {
    const state = this.remote.value;
    if (state.at === 'ready') this.remote.value = { ...state, value: { ...state.value, article } };
  }

  private marksOf(claims: readonly Claim[]): Mark[] {
    const text = this.text.value;
    return claims.flatMap((claim) =>
      placesIn(claim, this.revision.value.number).map((place) => {
        const known = this.converted.get(place);
        if (known?.claim === claim.id) return known;
        const mark = { claim: claim.id, start: text.toUtf16(place.start), end: text.toUtf16(place.end) };
        this.converted.set(place, mark);
        return mark;
      }),
    );
  }
}

function sameMarks(a: readonly Laid[], b: readonly Laid[]): boolean {
  return a.length === b.length && a.every((mark, i) => sameMark(mark, b[i]));
}

function sameMark(a: Laid, b: Laid | undefined): boolean {
  return b?.claim === a.claim && b.start === a.start && b.end === a.end && b.line === a.line;
}

let kept: ReadingStore | null = null;

/** The store of an article. The latest one is kept, so that going to triage and back shows at once what was there. */
export function readingOf(slug: string, articleId: string): ReadingStore {
  if (kept?.slug === slug && kept.articleId === articleId) return kept;
  kept = new ReadingStore(slug, articleId);
  return kept;
}
