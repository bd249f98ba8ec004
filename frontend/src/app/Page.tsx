import type { ComponentChildren } from 'preact';

/** The frame of every screen that is not three columns. It takes the focus when one arrives. */
export function Page({ narrow, children }: { narrow?: boolean; children: ComponentChildren }) {
  return (
    <main class={narrow ? 'page narrow' : 'page'} id="main" tabIndex={-1}>
      {children}
    </main>
  );
}
