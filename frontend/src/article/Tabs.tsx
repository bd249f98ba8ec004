/** The parts of the article's screen; on a phone one shows at a time, and its name stands in the address. */
export type Part = 'claims' | 'main' | 'claim';

export function partOf(hash: string): Part {
  return hash === '#claims' ? 'claims' : hash === '#claim' ? 'claim' : 'main';
}

interface TabsProps {
  part: Part;
  claims: number;
  number: number | null;
}

/** The three parts at the foot of a narrow window. */
export function Tabs({ part, claims, number }: TabsProps) {
  const words: Record<Part, string> = {
    claims: `Claims ${claims}`,
    main: 'Text',
    claim: number === null ? 'Claim' : `Claim ${number}`,
  };
  return (
    <nav class="tabs" aria-label="Parts of the screen">
      {(['claims', 'main', 'claim'] as const).map((name) => (
        <a
          key={name}
          href={`#${name}`}
          class={name === part ? 'now' : undefined}
          aria-current={name === part ? 'true' : undefined}
        >
          {words[name]}
        </a>
      ))}
    </nav>
  );
}
