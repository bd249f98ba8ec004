import { useEffect } from 'preact/hooks';
import { Page } from '../app/Page';
import { useTitle } from '../app/frame';
import { type Command, useCommands } from '../command/registry';
import { href } from '../route/route';
import { go, place } from '../route/router';
import { type Theme, setTheme, theme } from '../theme/theme';
import { Icon } from '../ui/Icon';
import { ProblemNote } from '../ui/ProblemNote';
import { useWork } from '../ui/useWork';
import { KeySection } from './KeySection';
import { PasswordSection } from './PasswordSection';
import { TokenSection } from './TokenSection';
import { logOut, sessionNow } from './session';

/** What belongs to the person and not to a workspace: look, keys, password, tokens. */
export function AccountScreen() {
  useTitle('Your account');
  const session = sessionNow();
  const work = useWork();
  const part = place.value.query.get('part');
  useEffect(() => {
    if (part !== null) document.getElementById(`part-${part}`)?.scrollIntoView({ block: 'start' });
  }, [part]);
  const leave = async () => {
    if (await work.attempt(logOut)) go(href('start', {}));
  };
  const commands: Command[] = [{ id: 'account.leave', words: 'Log out', run: leave }];
  useCommands(commands);
  if (!session) return null;
  return (
    <Page>
      <div class="row">
        <h1 class="title">{session.account.name}</h1>
        <button type="button" class="btn push" aria-disabled={work.busy ? true : undefined} onClick={leave}>
          <Icon name="out" /> Log out
        </button>
      </div>
      <p class="lede">
        {session.account.serverAdmin ? 'You administer this server. ' : ''}Look and keys are kept in this browser only.
      </p>
      {work.problem && <ProblemNote problem={work.problem} />}
      <div class="sections">
        <LookSection />
        <KeySection />
        <TokenSection />
        <PasswordSection />
      </div>
    </Page>
  );
}

const THEMES: readonly (readonly [Theme, string, string])[] = [
  ['auto', 'As the system', 'Light by day, dark by night, if the system does so.'],
  ['light', 'Light', 'Ink on paper.'],
  ['dark', 'Dark', 'For late shifts.'],
];

function LookSection() {
  return (
    <section id="part-look">
      <header>
        <h2 class="h">Look</h2>
      </header>
      <div class="choices across" role="radiogroup" aria-label="Look">
        {THEMES.map(([value, words, more]) => (
          <label key={value} class="choice">
            <input type="radio" name="theme" checked={theme.value === value} onChange={() => setTheme(value)} />
            {words}
            <small>{more}</small>
          </label>
        ))}
      </div>
    </section>
  );
}
