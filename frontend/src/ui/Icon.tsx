import type { JSX } from 'preact';

/** 16 by 16, drawn in the current colour by Icon.tsx. */
const DRAWINGS = {
  aside: <path d="M5.5 3.5v9m5-9v9" />,
  book: (
    <path d="M8 4c-1.300-1-3-1.300-5-1.300v9.600c2 0 3.700.4 5 1.400 1.300-1 3-1.400 5-1.400V2.700C11 2.700 9.300 3 8 4zm0 0v9.700" />
  ),
  check: <path d="m3 8.5 3.2 3.2L13 4.5" />,
  clock: (
    <>
      <circle cx="8" cy="8" r="5.500" />
      <path d="M8 5v3.200l2 1.300" />
    </>
  ),
  copy: <path d="M5.500 5.500h8v8h-8zM3.500 10.500h-1v-8h8v1" />,
  down: <path d="M8 3v8M4.500 7.500 8 11l3.500-3.500M3 13.500h10" />,
  file: <path d="M4 2h5l3.500 3.500V14H4zM9 2v3.500h3.500" />,
  flag: <path d="M4 14V2.500h8L10 5.500l2 3H4" />,
  gear: (
    <>
      <path d="M2.500 4.500h5m4 0h2M2.500 11.500h2m4 0h5" />
      <circle cx="9.500" cy="4.500" r="2" />
      <circle cx="6.500" cy="11.500" r="2" />
    </>
  ),
  globe: (
    <>
      <circle cx="8" cy="8" r="5.800" />
      <path d="M2.500 8h11M8 2.200c3.500 3.600 3.500 8 0 11.600M8 2.200c-3.500 3.600-3.500 8 0 11.600" />
    </>
  ),
  key: (
    <>
      <circle cx="5" cy="11" r="2.800" />
      <path d="m7 9 6-6m-2.500 2.500 2 2" />
    </>
  ),
  left: <path d="M13 8H3m3.500-3.500L3 8l3.500 3.500" />,
  link: (
    <path d="M6.5 9.5 9.500 6.5M7 5l1.800-1.800a2.800 2.800 0 0 1 4 4L11 9M9 11l-1.800 1.800a2.800 2.800 0 0 1-4-4L5 7" />
  ),
  lock: <path d="M3.500 7.500h9v6h-9zM5.500 7.500V5a2.500 2.500 0 0 1 5 0v2.500" />,
  machine: <path d="M3 5.500h10v7H3zM8 5.500V3M6 8.500v1m4-1v1M8 3h.01" />,
  mark: (
    <>
      <path d="M2.5 4.5 6 1.8l6.5 1 1.8 6.4-4 5-6.5-.7L1.6 9z" />
      <path d="m4.6 10.2 6.6-5M6.6 11.2l4-3" stroke-width="1.8" />
    </>
  ),
  menu: <path d="M2.500 4.500h11M2.500 8h11M2.500 11.500h11" />,
  out: <path d="M9.500 3H13v3.500M13 3 7.500 8.500M11 9.500V13H3V5h3.500" />,
  paste: <path d="M5.500 3H3.500v11h9V3h-2M5.500 2h5v2.500h-5z" />,
  pen: <path d="m3 13 .8-3L11 2.800l2.200 2.200L6 12.200z" />,
  people: (
    <>
      <circle cx="6" cy="5.500" r="2.500" />
      <path d="M1.800 13.500c.4-2.700 2-4 4.200-4s3.800 1.300 4.200 4M10.500 3.200a2.500 2.500 0 0 1 0 4.600M11.800 9.900c1.400.5 2.200 1.700 2.500 3.600" />
    </>
  ),
  person: (
    <>
      <circle cx="8" cy="5.500" r="2.800" />
      <path d="M2.800 14c.5-3 2.500-4.500 5.200-4.500s4.700 1.500 5.200 4.500" />
    </>
  ),
  plus: <path d="M8 3v10M3 8h10" />,
  right: <path d="M3 8h10M9.500 4.500 13 8l-3.500 3.500" />,
  's-aside': (
    <>
      <circle cx="8" cy="8" r="5.300" />
      <path d="M6.500 6v4m3-4v4" />
    </>
  ),
  's-candidate': <circle cx="8" cy="8" r="5.300" stroke-dasharray="2 2.160" />,
  's-decided': (
    <>
      <circle cx="8" cy="8" r="5.300" />
      <path d="m5.500 8.200 1.800 1.800 3.300-3.600" />
    </>
  ),
  's-discarded': (
    <>
      <circle cx="8" cy="8" r="5.300" />
      <path d="m6 6 4 4m0-4-4 4" />
    </>
  ),
  's-disputed': (
    <>
      <circle cx="8" cy="8" r="5.300" />
      <path d="M9.300 2.900 6.600 7.600h2.900L6.700 13" />
    </>
  ),
  's-open': <circle cx="8" cy="8" r="5.300" />,
  's-review': (
    <>
      <circle cx="8" cy="8" r="5.300" />
      <path d="M8 2.700a5.300 5.300 0 0 1 0 10.600z" fill="currentColor" />
    </>
  ),
  rise: <path d="M8 13.500v-11M3.500 7 8 2.500 12.500 7" />,
  search: (
    <>
      <circle cx="7" cy="7" r="4.5" />
      <path d="m10.5 10.5 3.5 3.5" />
    </>
  ),
  sink: <path d="M8 2.500v11M3.500 9 8 13.500 12.500 9" />,
  theme: (
    <>
      <circle cx="8" cy="8" r="5.500" />
      <path d="M8 2.500a5.500 5.500 0 0 1 0 11z" fill="currentColor" />
    </>
  ),
  trash: <path d="M2.500 4.500h11M6 4.500v-2h4v2M4 4.500l.7 9h6.600l.7-9" />,
  undo: <path d="M6 3 3 6l3 3M3 6h6.500a3.500 3.500 0 0 1 0 7H6" />,
  up: <path d="M8 11V3M4.500 6.500 8 3l3.500 3.500M3 13.500h10" />,
  x: <path d="m4 4 8 8m0-8-8 8" />,
} satisfies Record<string, JSX.Element>;

export type IconName = keyof typeof DRAWINGS;

interface IconProps {
  name: IconName;
  /** Words for those who do not see it; without them it is decoration beside a word. */
  words?: string;
}

/** One of the product's small drawings. */
export function Icon({ name, words }: IconProps) {
  return (
    <svg class="i" viewBox="0 0 16 16" {...(words ? { role: 'img', 'aria-label': words } : { 'aria-hidden': true })}>
      {DRAWINGS[name]}
    </svg>
  );
}
