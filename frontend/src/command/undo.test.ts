import { beforeEach, expect, test } from 'vitest';
import { problem } from '../api/problem';
import type { Answer } from '../api/remote';
import { did, forgetSteps, lastStep, shownStep, undo } from './undo';

const refusal: Answer<never> = { at: 'refused', problem: problem(412, 'Stale', 'Somebody else was first.') };

beforeEach(forgetSteps);

test('steps are taken back in the order last in, first out', async () => {
  const taken: string[] = [];
  const step = (words: string) => did({ words, undo: () => Promise.resolve(void taken.push(words)) });
  step('Accepted');
  step('Discarded');
  await undo();
  await undo();
  await undo();
  expect(taken).toEqual(['Discarded', 'Accepted']);
});

test('a refused undo stays to be tried again and says why', async () => {
  did({ words: 'Discarded', undo: () => Promise.resolve(refusal) });
  await undo();
  expect(lastStep.value?.words).toBe('Discarded');
  expect(shownStep.value?.words).toContain('Somebody else was first.');
});

test('one stroke too many while an undo is under way takes one step back, not two', async () => {
  let finish = (): void => undefined;
  did({ words: 'first', undo: () => Promise.resolve(undefined) });
  did({ words: 'second', undo: () => new Promise((resolve) => (finish = () => resolve(undefined))) });
  const both = Promise.all([undo(), undo()]);
  finish();
  await both;
  expect(lastStep.value?.words).toBe('first');
});

test('what the server refuses was never done: there is nothing to take back', async () => {
  const back = () => Promise.resolve(undefined);
  did({ words: 'Accepted', undo: back });
  did({ words: 'Changed', undo: back }, Promise.resolve(refusal));
  await Promise.resolve();
  expect(lastStep.value?.words).toBe('Accepted');
  expect(shownStep.value).toBeNull();
});
