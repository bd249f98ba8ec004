import { TextField } from '../ui/TextField';
import type { Plan } from './plan';

interface WithdrawListProps {
  standing: Plan['standing'];
  /** Reasons by claim, of those that are withdrawn. */
  withdraw: Readonly<Record<string, string>>;
  onWithdraw: (withdraw: Record<string, string>) => void;
}

/** Published claims, each of which can be withdrawn with a reason. It stays on the page with its notice. */
export function WithdrawList({ standing, withdraw, onWithdraw }: WithdrawListProps) {
  if (standing.length === 0) return null;
  const turn = (id: string, on: boolean) => {
    const rest = Object.entries(withdraw).filter(([other]) => other !== id);
    onWithdraw(Object.fromEntries(on ? [...rest, [id, '']] : rest));
  };
  return (
    <details class="fold-in" open={standing.some(({ id, decided }) => id in withdraw || !decided)}>
      <summary>Withdraw a published claim</summary>
      <ul class="lines">
        {standing.map(({ id, statement, decided }) => (
          <li key={id}>
            <label class="check who">
              <input
                type="checkbox"
                checked={id in withdraw}
                onChange={(event) => turn(id, event.currentTarget.checked)}
              />
              <span>
                {statement}
                {!decided && <span class="meta"> no longer decided</span>}
              </span>
            </label>
            {id in withdraw && (
              <TextField
                label="Why it is withdrawn, for readers"
                wanted
                rows={2}
                value={withdraw[id] ?? ''}
                onValue={(reason) => onWithdraw({ ...withdraw, [id]: reason })}
                input={{ required: true }}
              />
            )}
          </li>
        ))}
      </ul>
    </details>
  );
}
