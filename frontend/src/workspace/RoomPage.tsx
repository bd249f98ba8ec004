import type { ComponentChildren } from 'preact';
import { useMemo } from 'preact/hooks';
import type { Workspace } from '../api/types';
import { Page } from '../app/Page';
import { useTitle } from '../app/frame';
import { type Command, useCommands } from '../command/registry';
import { type PlaceName, href } from '../route/route';
import { go, place } from '../route/router';
import { workspace } from './workspace';

type RoomPlace = 'workspace' | 'events' | 'search' | 'export' | 'activity' | 'members' | 'settings';

const PLACES: readonly { name: RoomPlace; words: string; also?: readonly PlaceName[] }[] = [
  { name: 'workspace', words: 'Articles', also: ['import', 'manyImports', 'manyImport'] },
  { name: 'events', words: 'Events', also: ['event'] },
  { name: 'search', words: 'Search' },
  { name: 'export', words: 'Export' },
  { name: 'activity', words: 'Activity' },
  { name: 'members', words: 'Members' },
  { name: 'settings', words: 'Settings' },
];

/** The workspace of this screen. Screens inside a workspace are shown only once it is there. */
export function useRoom(): Workspace {
  const state = workspace.value?.state;
  if (state?.at !== 'ready') throw new Error('a screen of a workspace was shown without one');
  return state.value;
}

interface RoomPageProps {
  /** The name of the screen; null for the workspace's own first page. */
  title: string | null;
  narrow?: boolean;
  children: ComponentChildren;
}

/** A page inside a workspace: its places above, the screen below. */
export function RoomPage({ title, narrow, children }: RoomPageProps) {
  const room = useRoom();
  const { slug } = room;
  useTitle(title ?? room.name, title === null ? [] : [{ words: room.name, href: href('workspace', { slug }) }]);
  useRoomCommands(slug);
  return (
    <>
      <nav class="places" aria-label="In this workspace" ref={showWhereOneIs}>
        {PLACES.map(({ name, words, also }) => {
          const here = place.value.name === name || (place.value.name !== null && also?.includes(place.value.name));
          return (
            <a key={name} href={href(name, { slug })} aria-current={here ? 'page' : undefined}>
              {words}
            </a>
          );
        })}
      </nav>
      <Page {...(narrow ? { narrow } : {})}>{children}</Page>
    </>
  );
}

/** The ways to the places of a workspace, for the palette. */
export function useRoomCommands(slug: string): void {
  const list = useMemo<Command[]>(
    () =>
      PLACES.map(({ name, words }) => ({
        id: `go.${name}`,
        words: `Go to ${words.toLowerCase()}`,
        group: 'Go',
        run: () => go(href(name, { slug })),
      })),
    [slug],
  );
  useCommands(list);
}

/** On a phone the places are wider than the window: the one where one is comes into sight. */
function showWhereOneIs(nav: HTMLElement | null): void {
  const here = nav?.querySelector<HTMLElement>('[aria-current]');
  if (nav && here) nav.scrollLeft = here.offsetLeft - (nav.clientWidth - here.offsetWidth) / 2;
}
