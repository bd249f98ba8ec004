import type { Activity } from '../api/types';
import { href } from '../route/route';
import { moment } from '../ui/dates';
import { subjectWords, verbWords } from './words';

interface ActivityLineProps {
  slug: string;
  activity: Activity;
  /** The time stands elsewhere. */
  timeless?: boolean;
}

/** Who did what to which thing, and when, with the way to it. */
export function ActivityLine({ slug, activity, timeless }: ActivityLineProps) {
  const { articleId, claimId } = activity;
  const subject = subjectWords(activity);
  return (
    <>
      {activity.contributor?.name ?? 'The server'} {verbWords(activity.verb)}{' '}
      {articleId === null ? (
        subject
      ) : (
        <a href={href('article', { slug, id: articleId }, { claim: claimId })}>{subject}</a>
      )}{' '}
      {!timeless && (
        <time class="meta" dateTime={activity.at}>
          {moment(activity.at)}
        </time>
      )}
    </>
  );
}
