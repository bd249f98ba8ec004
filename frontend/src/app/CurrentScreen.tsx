import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { FirstVisit } from '../account/FirstVisit';
import { LogIn } from '../account/LogIn';
import { begin, presence } from '../account/session';
import type { PlaceName } from '../route/route';
import { place } from '../route/router';
import { ProblemNote } from '../ui/ProblemNote';
import { Waiting } from '../ui/Waiting';
import { enterWorkspace, workspace } from '../workspace/workspace';
import { NotFound } from './NotFound';
import { Page } from './Page';
import { PUBLIC_PLACES, SCREENS } from './screens';

/** The screen of the place where one is, behind the doors that it needs: a session, a workspace. */
export function CurrentScreen() {
  const { name, params } = place.value;
  const here = presence.value;
  if (name !== null && PUBLIC_PLACES.has(name)) return <Fetched name={name} />;
  if (here.at === 'loading') return <Blank what="your session" />;
  if (here.at === 'refused') return <Refused problem={here.problem} again={() => void begin()} />;
  if (here.value.at === 'first-visit') return <FirstVisit />;
  if (here.value.at === 'signed-out') return <LogIn expired={here.value.expired} />;
  if (name === null) return <NotFound />;
  const slug = params.slug;
  return slug === undefined ? <Fetched name={name} /> : <InWorkspace slug={slug} name={name} />;
}

function InWorkspace({ slug, name }: { slug: string; name: PlaceName }) {
  const room = workspace.value;
  if (room?.slug !== slug || room.state.at === 'loading') return <Blank what="the workspace" />;
  if (room.state.at === 'refused') {
    if (room.state.problem.status === 404) return <NotFound what="workspace" />;
    return <Refused problem={room.state.problem} again={() => void enterWorkspace(slug, true)} />;
  }
  return <Fetched name={name} />;
}

type Fetching = { at: 'loading' } | { at: 'ready'; name: PlaceName; Screen: ComponentType } | { at: 'missing' };

function Fetched({ name }: { name: PlaceName }) {
  const [screen, setScreen] = useState<Fetching>({ at: 'loading' });
  useEffect(() => {
    let current = true;
    const load = SCREENS[name];
    if (!load) {
      setScreen({ at: 'missing' });
      return undefined;
    }
    load().then(
      (Screen) => current && setScreen({ at: 'ready', name, Screen }),
      () => current && setScreen({ at: 'missing' }),
    );
    return () => {
      current = false;
    };
  }, [name]);
  if (screen.at === 'missing') return <NotFound />;
  if (screen.at === 'loading' || screen.name !== name) return <Blank what="the screen" />;
  // Another thing of the same kind is another screen: nothing of the former may linger.
  return <screen.Screen key={`${name} ${JSON.stringify(place.value.params)}`} />;
}

function Blank({ what }: { what: string }) {
  return (
    <Page>
      <Waiting what={what} />
    </Page>
  );
}

function Refused({ problem, again }: { problem: Parameters<typeof ProblemNote>[0]['problem']; again: () => void }) {
  return (
    <Page narrow>
      <ProblemNote problem={problem} onRetry={again} />
    </Page>
  );
}
