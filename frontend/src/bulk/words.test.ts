import { expect, test } from 'vitest';
import { filesWords, isRead, standing } from './words';

const counts = { found: 240, waiting: 103, imported: 130, alreadyHere: 4, revised: 0, failed: 3 };

test('an import under way says how far it is and what became of what', () => {
  expect(standing({ counts, listed: true, state: 'RUNNING' })).toBe(
    '137 of 240 dealt with: 130 imported, 4 already here, 3 failed',
  );
});

test('an import that updates articles says how many', () => {
  const updates = { found: 12, waiting: 0, imported: 1, alreadyHere: 8, revised: 3, failed: 0 };

  expect(standing({ counts: updates, listed: true, state: 'DONE' })).toBe(
    '12 found: 1 imported, 3 updated, 8 already here',
  );
});

test('an import at its end says what it found, and leaves out what there was none of', () => {
  const end = { found: 1200, waiting: 0, imported: 1200, alreadyHere: 0, revised: 0, failed: 0 };

  expect(standing({ counts: end, listed: true, state: 'DONE' })).toBe('1,200 found: 1,200 imported');
});

test('a feed that is not read yet, or could not be, has no figures', () => {
  const none = { found: 0, waiting: 0, imported: 0, alreadyHere: 0, revised: 0, failed: 0 };

  expect(standing({ counts: none, listed: false, state: 'RUNNING' })).toBe('Fetching the feed');
  expect(standing({ counts: none, listed: false, state: 'STOPPED' })).toBe('The feed could not be read');
});

test.each([
  ['desk/ferry.md', true],
  ['desk/FERRY.PDF', true],
  ['desk/LICENSE', true],
  ['desk/.DS_Store', false],
  ['desk/photo.jpg', false],
])('%s is sent: %s', (name, sent) => {
  expect(isRead(name)).toBe(sent);
});

test('chosen files are counted and weighed', () => {
  expect(filesWords([{ size: 40 }])).toBe('1 file, 1 kB');
  expect(filesWords([{ size: 10_000_000 }, { size: 4_200_000 }])).toBe('2 files, 14.2 MB');
});
