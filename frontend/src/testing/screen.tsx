import { screen } from '@testing-library/dom';
import { type ComponentChild, render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach } from 'vitest';

export { screen };

let host: HTMLElement | null = null;

/** Puts something on the screen; it is taken off after the test. */
export async function show(child: ComponentChild): Promise<void> {
  host ??= document.body.appendChild(document.createElement('div'));
  const into = host;
  await act(() => render(child, into));
}

/** Does something as a person would, and waits until the screen has followed. */
export async function doing(what: () => unknown): Promise<void> {
  await act(async () => {
    await what();
  });
}

export async function press(name: string | RegExp, role = 'button'): Promise<void> {
  await doing(() => screen.getByRole(role, { name }).click());
}

/** A stroke on the keyboard, where the focus is. */
export async function strike(key: string, more: KeyboardEventInit = {}): Promise<void> {
  const target = document.activeElement ?? document.body;
  await doing(() =>
    target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...more })),
  );
}

export async function type(field: HTMLElement, text: string): Promise<void> {
  await doing(() => {
    (field as HTMLInputElement).value = text;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
}

afterEach(async () => {
  if (host) {
    const from = host;
    await act(() => render(null, from));
    host.remove();
    host = null;
  }
  localStorage.clear();
});
