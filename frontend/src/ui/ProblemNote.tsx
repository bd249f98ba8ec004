import type { Problem } from '../api/problem';
import { Icon } from './Icon';

interface ProblemNoteProps {
  problem: Problem;
  onRetry?: () => void;
}

/** A refusal in the place where it happened: what is the matter and what to do. A status's own name says nothing to people. */
export function ProblemNote({ problem, onRetry }: ProblemNoteProps) {
  const unplaced = problem.errors.filter((error) => error.pointer === '' || error.pointer === '/');
  return (
    <div class="problem" role="alert">
      <Icon name="flag" />
      <div>
        {(problem.status === 0 || problem.type !== 'about:blank') && <p class="label">{problem.title}</p>}
        <p>{problem.detail}</p>
        {unplaced.map((error) => (
          <p key={error.detail}>{error.detail}</p>
        ))}
        {onRetry && (
          <button type="button" class="btn small" onClick={onRetry}>
            Try again
          </button>
        )}
      </div>
    </div>
  );
}
