import { expect, test } from 'vitest';
import { belongsToTarget, isField, printed, spoken, strokeOf } from './keys';

const stroke = (key: string, more: Partial<KeyboardEvent> = {}) =>
  strokeOf({ key, code: '', ctrlKey: false, metaKey: false, altKey: false, shiftKey: false, ...more });

test.each([
  ['a letter', stroke('j'), 'j'],
  ['a letter under caps lock', stroke('J'), 'j'],
  ['a letter with shift', stroke('J', { shiftKey: true }), 'Shift+J'],
  ['a sign that needs shift', stroke('?', { shiftKey: true }), '?'],
  ['a combination', stroke('k', { ctrlKey: true }), 'Ctrl+K'],
  ['the command key of a Mac', stroke('k', { metaKey: true }), 'Ctrl+K'],
  ['a named key in a combination', stroke('Enter', { ctrlKey: true }), 'Ctrl+Enter'],
  ['a letter of another script', stroke('о', { code: 'KeyJ' }), 'j'],
  ['a modifier alone', stroke('Shift', { shiftKey: true }), null],
])('%s is written as people read it', (_, written, expected) => {
  expect(written).toBe(expected);
});

test('a key is printed with signs and spoken with names', () => {
  expect(printed('Ctrl+Enter')).toBe('Ctrl ↵');
  expect(spoken('Ctrl+Enter')).toBe('Control+Enter');
});

test('text fields take characters, check boxes do not', () => {
  const box = document.createElement('input');
  box.type = 'checkbox';
  expect(isField(document.createElement('textarea'))).toBe(true);
  expect(isField(box)).toBe(false);
});

test('Enter on a button belongs to the button', () => {
  expect(belongsToTarget('Enter', document.createElement('button'))).toBe(true);
  expect(belongsToTarget('Enter', document.createElement('p'))).toBe(false);
});
