import { expect, test } from 'vitest';
import type { Activity } from '../api/types';
import { subjectWords, verbWords } from './words';

function entry(kind: string, more: Partial<Activity> = {}): Activity {
  return {
    id: '01a',
    at: '2026-11-22T08:00:00.000000Z',
    contributor: null,
    verb: 'SUBMITTED',
    subject: { kind, id: '01b' },
    articleId: null,
    articleTitle: null,
    claimId: null,
    claimGist: null,
    before: null,
    after: null,
    ...more,
  };
}

test('an assessment is named by the claim that it is of', () => {
  const words = subjectWords(entry('assessment', { claimGist: 'seven visits', articleTitle: 'Tunnel' }));

  expect(`${verbWords('SUBMITTED')} ${words}`).toBe('submitted an assessment of “seven visits”');
});

test('what is published is named by its article', () => {
  expect(subjectWords(entry('publication', { articleTitle: 'Tunnel' }))).toBe('“Tunnel”');
});

test('a claim is named as it was when the entry was written', () => {
  const words = subjectWords(entry('claim', { claimGist: 'eight visits', after: { gist: 'seven visits' } }));

  expect(words).toBe('claim “seven visits”');
});

test('what belongs to a claim says so', () => {
  expect(subjectWords(entry('inquiry', { claimGist: 'seven visits' }))).toBe('inquiry on “seven visits”');
});

test('what has no name is called by its kind', () => {
  expect(subjectWords(entry('event_article'))).toBe('event article');
});
