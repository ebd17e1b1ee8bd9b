import { readGridKey, typedCharacter } from './readGridKey';

const press = (key: string, held: readonly ('alt' | 'ctrl' | 'meta' | 'shift')[] = []) => ({
  key,
  altKey: held.includes('alt'),
  ctrlKey: held.includes('ctrl'),
  metaKey: held.includes('meta'),
  shiftKey: held.includes('shift'),
});

test('keys ask of the grid what they ask of Excel', () => {
  expect(readGridKey(press('F2'))).toEqual({ kind: 'edit' });
  expect(readGridKey(press('ArrowDown', ['alt']))).toEqual({ kind: 'unfold' });
  expect(readGridKey(press('Delete'))).toEqual({ kind: 'empty' });
  expect(readGridKey(press('a', ['ctrl']))).toEqual({ kind: 'select-all' });
  expect(readGridKey(press('z', ['meta']))).toEqual({ kind: 'go-back', way: 'undo' });
  expect(readGridKey(press('Z', ['ctrl', 'shift']))).toEqual({ kind: 'go-back', way: 'redo' });
  expect(readGridKey(press('y', ['ctrl']))).toEqual({ kind: 'go-back', way: 'redo' });
});

test('keys that move or type ask nothing, and only characters are typed', () => {
  expect(readGridKey(press('ArrowDown'))).toBeNull();
  expect(readGridKey(press('c', ['ctrl']))).toBeNull();
  expect(typedCharacter(press('ā'))).toBe('ā');
  expect(typedCharacter(press('A', ['shift']))).toBe('A');
  expect(typedCharacter(press('a', ['ctrl']))).toBeNull();
  expect(typedCharacter(press('Enter'))).toBeNull();
});
