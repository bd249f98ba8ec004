import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { begin, presence, sessionNow } from '../account/session';
import { KeyList } from '../command/KeyList';
import { Palette } from '../command/Palette';
import { type Command, listenToKeys, useCommands } from '../command/registry';
import { lastStep, shownStep, undo } from '../command/undo';
import { href } from '../route/route';
import { followLinks, go, place } from '../route/router';
import { switchTheme } from '../theme/theme';
import { LiveRegions, announce } from '../ui/live';
import { enterWorkspace } from '../workspace/workspace';
import { Bar } from './Bar';
import { CurrentScreen } from './CurrentScreen';
import { StepLine } from './StepLine';
import { arrivals, screenTitle } from './frame';

/** The whole application: the bar, the screen of the place, and what every screen has. */
export function App() {
  const [open, setOpen] = useState<'palette' | 'keys' | null>(null);
  const common = useMemo(() => commonCommands(setOpen), []);
  useCommands(Object.values(common));
  useEffect(() => {
    const stops = [followLinks(), listenToKeys()];
    return () => stops.forEach((stop) => stop());
  }, []);

  const { name, params } = place.value;
  const isPublic = name === 'publication' || name === 'publications';
  // A visitor of a public page is not asked who they are.
  useEffect(() => {
    if (!isPublic && presence.peek().at === 'loading') void begin();
  }, [isPublic]);
  const slug = isPublic ? null : (params.slug ?? null);
  const here = presence.value;
  const signedIn = here.at === 'ready' && here.value.at === 'signed-in';
  useEffect(() => void enterWorkspace(signedIn ? slug : null), [slug, signedIn]);
  useEffect(() => void (shownStep.value = null), [name]);
  useFocusOnArrival(signedIn);

  return (
    <>
      <a class="skip" href="#main">
        Go to the content
      </a>
      {!isPublic && <Bar {...common} />}
      <CurrentScreen />
      <StepLine undo={common.undo} />
      <LiveRegions />
      {open === 'palette' && <Palette onClose={() => setOpen(null)} />}
      {open === 'keys' && <KeyList onClose={() => setOpen(null)} />}
    </>
  );
}

/** After a move to another screen, or through a door, the focus goes to the content and the screen's name is said. */
function useFocusOnArrival(signedIn: boolean): void {
  const { name, params } = place.value;
  const address = `${name ?? ''} ${JSON.stringify(params)} ${signedIn}`;
  const here = useRef(address);
  here.current = address;
  const before = useRef<string | null>(null);
  const arrived = arrivals.value;
  useEffect(() => {
    // Not when the address changes: the new screen is there only once it has named itself. The first one of a visit keeps
    // the focus where the browser put it.
    if (arrived === 0 || before.current === here.current) return;
    const first = before.current === null;
    before.current = here.current;
    if (first) return;
    announce(screenTitle.peek());
    if (!document.activeElement?.matches('main input, main textarea')) {
      document.getElementById('main')?.focus({ preventScroll: true });
    }
  }, [arrived]);
}

function commonCommands(open: (what: 'palette' | 'keys') => void) {
  const inside = () => sessionNow() !== null && place.value.params.slug !== undefined;
  const slug = () => place.value.params.slug ?? '';
  const everywhere = 'Everywhere';
  return {
    search: {
      id: 'search',
      words: 'Search',
      keys: ['/'],
      group: everywhere,
      when: inside,
      run: () => go(href('search', { slug: slug() })),
    },
    palette: {
      id: 'palette',
      words: 'Commands',
      keys: ['Ctrl+K'],
      group: everywhere,
      inFields: true,
      hidden: true,
      run: () => open('palette'),
    },
    keys: { id: 'keys', words: 'Keys', keys: ['?'], group: everywhere, run: () => open('keys') },
    undo: {
      id: 'undo',
      words: 'Undo',
      keys: ['Ctrl+Z'],
      group: everywhere,
      when: () => lastStep.value !== null,
      run: () => undo(),
    },
    theme: { id: 'theme', words: 'Switch between light and dark', group: everywhere, run: switchTheme },
    account: {
      id: 'go.account',
      words: 'Go to your account',
      group: 'Go',
      when: () => sessionNow() !== null,
      run: () => go(href('account', {})),
    },
    workspaces: {
      id: 'go.workspaces',
      words: 'Go to your workspaces',
      group: 'Go',
      when: () => sessionNow() !== null,
      run: () => go(href('start', {})),
    },
  } satisfies Record<string, Command>;
}
