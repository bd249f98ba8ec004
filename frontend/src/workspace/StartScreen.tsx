import { useState } from 'preact/hooks';
import { begin, sessionNow } from '../account/session';
import { LONGEST_PAGE, get, post } from '../api/http';
import { fieldProblem } from '../api/problem';
import { useRemote } from '../api/remote';
import type { Items, WorkspaceEntry } from '../api/types';
import { Page } from '../app/Page';
import { useTitle } from '../app/frame';
import { href } from '../route/route';
import { go, place } from '../route/router';
import { Term } from '../term/Term';
import { Loaded } from '../ui/Loaded';
import { Pages } from '../ui/Pages';
import { ProblemNote } from '../ui/ProblemNote';
import { SubmitButton } from '../ui/SubmitButton';
import { TextField } from '../ui/TextField';
import { useWork } from '../ui/useWork';
import { ROLE_WORDS } from './roles';

/** The workspaces that one is a member of, and for whoever runs the server a new one. */
export function StartScreen() {
  useTitle('Workspaces');
  const session = sessionNow();
  const cursor = place.value.query.get('cursor');
  const rooms = useRemote(
    (signal) => get<Items<WorkspaceEntry>>('/workspaces', { signal, query: { cursor, limit: LONGEST_PAGE } }),
    cursor ?? '',
  );
  if (!session) return null;
  return (
    <Page narrow>
      <h1 class="title">Workspaces</h1>
      <p class="lede">
        A <Term word="workspace" /> is a team’s room, with its own members, articles and <Term word="verdict" /> scale.
      </p>
      <Loaded of={rooms} what="your workspaces">
        {({ items }, { next, prev }) => (
          <>
            {items.length === 0 && (
              <div class="vacant section">
                <p>You are not a member of any workspace. Ask an admin of one for an invitation link.</p>
              </div>
            )}
            <ul class="rooms">
              {items.map((room) => (
                <li key={room.slug}>
                  <a href={href('workspace', { slug: room.slug })}>{room.name}</a>
                  <span class="meta">you are {ROLE_WORDS[room.role]}</span>
                </li>
              ))}
            </ul>
            <Pages next={next} prev={prev} />
          </>
        )}
      </Loaded>
      {session.account.serverAdmin && <NewWorkspace />}
    </Page>
  );
}

function NewWorkspace() {
  const [name, setName] = useState('');
  const [typedSlug, setTypedSlug] = useState<string | null>(null);
  const work = useWork();
  const slug = typedSlug ?? slugOf(name);
  const submit = async (event: Event) => {
    event.preventDefault();
    const answer = await work.attempt(() => post<WorkspaceEntry>('/workspaces', { slug, name }));
    if (!answer) return;
    await begin();
    go(href('workspace', { slug: answer.value.slug }));
  };
  return (
    <section class="section" aria-labelledby="new-workspace">
      <h2 class="h" id="new-workspace">
        A new workspace
      </h2>
      <form class="stack" onSubmit={submit}>
        {work.problem && <ProblemNote problem={work.problem} />}
        <div class="formline">
          <TextField
            label="Name"
            value={name}
            onValue={setName}
            error={fieldProblem(work.problem, '/name')}
            input={{ required: true, placeholder: 'Harbour Street desk' }}
          />
          <TextField
            label="In the address"
            value={slug}
            onValue={setTypedSlug}
            error={fieldProblem(work.problem, '/slug')}
            input={{ required: true, pattern: '[a-z0-9][a-z0-9\\-]*', title: 'Small letters, digits and hyphens' }}
          />
          <SubmitButton words="Create the workspace" busyWords="Creating…" busy={work.busy} icon="plus" />
        </div>
      </form>
    </section>
  );
}

/** `harbour-street-desk` for “Harbour Street desk”. */
export function slugOf(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 40);
}
