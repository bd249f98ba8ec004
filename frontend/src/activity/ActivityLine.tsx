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
  const subject = subjectWords(activity);
  const to = placeOf(slug, activity);
  return (
    <>
      {activity.contributor?.name ?? 'The server'} {verbWords(activity.verb)}{' '}
      {to === null ? subject : <a href={to}>{subject}</a>}{' '}
      {!timeless && (
        <time class="meta" dateTime={activity.at}>
          {moment(activity.at)}
        </time>
      )}
    </>
  );
}

/** Where the subject is to be seen; null when that is nowhere. */
function placeOf(slug: string, { subject, articleId, claimId, verb }: Activity): string | null {
  if (articleId !== null) return href('article', { slug, id: articleId }, { claim: claimId });
  const many = subject.kind === 'import' && verb !== 'deleted';
  return many ? href('manyImport', { slug, id: subject.id }) : null;
}
