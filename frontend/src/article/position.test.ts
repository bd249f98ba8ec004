import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { offsetOf, placeOf, selectSpan, selectedSpan } from './position';

const TEXT = '😀 Ines met Jo.\n\nThey left late.';

let root: HTMLElement;

beforeEach(() => {
  root = document.createElement('div');
  root.innerHTML =
    '<p data-start="0">😀 <span data-claim="a"><span class="nb"><a data-aside href="#x">1<b>S</b></a>Ines</span> met <span data-claim="b">Jo</span></span>.</p>' +
    '<p data-start="17">They left late.</p>';
  document.body.append(root);
});

afterEach(() => root.remove());

function select(words: string): void {
  const start = TEXT.indexOf(words);
  selectSpan(root, { start, end: start + words.length });
}

describe('from the page to the text', () => {
  it.each(['Ines', 'Ines met', 'met Jo', 'Jo.', 'They', '😀 Ines', 'Jo.\n\nThey left'])(
    '%s is found as selected',
    (words) => {
      select(words);
      const span = selectedSpan(root, TEXT);
      expect(span && TEXT.slice(span.start, span.end)).toBe(words);
    },
  );

  it('white space at the ends is left out', () => {
    select(' met ');
    const span = selectedSpan(root, TEXT);
    expect(span && TEXT.slice(span.start, span.end)).toBe('met');
  });

  it('a place inside a marker is the place where the marker stands', () => {
    const marker = root.querySelector('a b')?.firstChild as Text;
    expect(offsetOf(root, marker, 1)).toBe(3);
  });

  it('a place between two paragraphs is the start of the next', () => {
    expect(offsetOf(root, root, 1)).toBe(17);
  });

  it('a place behind all paragraphs is the end of the text', () => {
    expect(offsetOf(root, root, 2)).toBe(TEXT.length);
  });

  it('a place by child number counts the words before it', () => {
    const outer = root.querySelector('[data-claim=a]') ?? root;
    expect([offsetOf(root, outer, 0), offsetOf(root, outer, 1), offsetOf(root, outer, 2)]).toEqual([3, 7, 12]);
  });

  it('outside of the text there is no place', () => {
    expect(offsetOf(root, document.body, 0)).toBeNull();
  });

  it('a caret without words selects nothing', () => {
    window.getSelection()?.collapse(root.querySelector('p')?.firstChild as Text, 1);
    expect(selectedSpan(root, TEXT)).toBeNull();
  });
});

it('the end of a span stays with its own words, its start goes to the next ones', () => {
  expect(placeOf(root, 14, true)?.node.data).toBe('Jo');
  expect(placeOf(root, 14)?.node.data).toBe('.');
});
