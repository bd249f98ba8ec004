import { useState } from 'preact/hooks';
import { get, inWorkspace, post } from '../api/http';
import { fieldProblem } from '../api/problem';
import { useRemote } from '../api/remote';
import type { ArticleEvent, Items } from '../api/types';
import { href } from '../route/route';
import { go, place } from '../route/router';
import { Term } from '../term/Term';
import { Loaded } from '../ui/Loaded';
import { Pages } from '../ui/Pages';
import { ProblemNote } from '../ui/ProblemNote';
import { SubmitButton } from '../ui/SubmitButton';
import { TextField } from '../ui/TextField';
import { useWork } from '../ui/useWork';
import { RoomPage, useRoom } from '../workspace/RoomPage';

/** Groups of articles that report one happening. */
export function EventsScreen() {
  const room = useRoom();
  const { slug } = room;
  const cursor = place.value.query.get('cursor');
  const events = useRemote(
    (signal) => get<Items<ArticleEvent>>(inWorkspace(slug, 'events'), { signal, query: { cursor } }),
    `${slug} ${cursor ?? ''}`,
  );
  return (
    <RoomPage title="Events" narrow>
      <h1 class="title">Events</h1>
      <p class="lede">
        An <Term word="event" /> groups the articles that report one happening, so that their claims can be laid side by
        side and leave together.
      </p>
      {room.allowed.includes('EDIT_EVENT') && <NewEvent slug={slug} />}
      <div class="section">
        <Loaded of={events} what="the events">
          {({ items }, { next, prev }) => (
            <>
              {items.length === 0 && (
                <div class="vacant">
                  <p>No event yet. When a second article on one happening comes in, make one and put both into it.</p>
                </div>
              )}
              <ol class="arts">
                {items.map((event) => (
                  <li key={event.id} class="arts-single">
                    <div>
                      <h2 class="h">
                        <a href={href('event', { slug, id: event.id })}>{event.name}</a>
                      </h2>
                      <p class="meta">{membersOf(event)}</p>
                    </div>
                  </li>
                ))}
              </ol>
              <Pages next={next} prev={prev} />
            </>
          )}
        </Loaded>
      </div>
    </RoomPage>
  );
}

function membersOf({ articles }: ArticleEvent): string {
  if (articles.length === 0) return 'No article in it yet';
  const names = articles.slice(0, 3).map(({ publisher, title }) => publisher ?? title);
  const more = articles.length > 3 ? ` and ${articles.length - 3} more` : '';
  return `${articles.length} ${articles.length === 1 ? 'article' : 'articles'}: ${names.join(', ')}${more}`;
}

function NewEvent({ slug }: { slug: string }) {
  const [name, setName] = useState('');
  const work = useWork();
  const submit = async (event: Event) => {
    event.preventDefault();
    const answer = await work.attempt(() => post<ArticleEvent>(inWorkspace(slug, 'events'), { name }));
    if (answer) go(href('event', { slug, id: answer.value.id }));
  };
  return (
    <form class="stack section" onSubmit={submit}>
      <div class="formline">
        <TextField
          label="A new event"
          value={name}
          onValue={setName}
          error={fieldProblem(work.problem, '/name')}
          input={{ required: true, placeholder: 'Vostochny summit' }}
        />
        <SubmitButton words="Make the event" busyWords="Making…" busy={work.busy} icon="plus" />
      </div>
      {work.problem && <ProblemNote problem={work.problem} />}
    </form>
  );
}
