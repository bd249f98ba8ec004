import { href } from '../route/route';
import { Page } from './Page';
import { useTitle } from './frame';

/** An address that leads nowhere, or to something that this person may not see: the two look the same on purpose. */
export function NotFound({ what = 'page' }: { what?: string }) {
  useTitle('Not found');
  return (
    <Page narrow>
      <h1 class="title">There is no such {what} here</h1>
      <p class="lede">It may have been removed, or you may not be a member. The address could also be mistyped.</p>
      <p class="actions">
        <a class="btn primary" href={href('start', {})}>
          Go to your workspaces
        </a>
      </p>
    </Page>
  );
}
