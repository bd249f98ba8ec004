import { Icon } from '../ui/Icon';
import { moment } from '../ui/dates';

/** Says that its author took it back, and why it is still here. */
export function Withdrawn({ at }: { at: string | null }) {
  if (at === null) return null;
  return (
    <p class="withdrawn-note">
      <Icon name="clock" /> Withdrawn by its author, {moment(at)}. It stays because an assessment rests on it.
    </p>
  );
}
