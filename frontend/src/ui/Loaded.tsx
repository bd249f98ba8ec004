import type { ComponentChildren } from 'preact';
import type { RemoteHandle, Ready } from '../api/remote';
import { ProblemNote } from './ProblemNote';
import { Waiting } from './Waiting';

interface LoadedProps<T> {
  of: RemoteHandle<T>;
  /** What is being waited for: `the articles`. */
  what: string;
  children: (value: T, ready: Ready<T>) => ComponentChildren;
}

/** Shows remote state: a wait, a refusal with a way to try again, or the thing. */
export function Loaded<T>({ of, what, children }: LoadedProps<T>) {
  switch (of.state.at) {
    case 'loading':
      return <Waiting what={what} />;
    case 'refused':
      return <ProblemNote problem={of.state.problem} onRetry={() => void of.reload()} />;
    case 'ready':
      return <>{children(of.state.value, of.state)}</>;
  }
}
