/** What a key asks of the grid, other than to go elsewhere. */
export type GridKey =
  | { readonly kind: 'edit' }
  /** Opens what the cell unfolds: a filter, a list of choices. */
  | { readonly kind: 'unfold' }
  | { readonly kind: 'empty' }
  | { readonly kind: 'go-back'; readonly way: 'undo' | 'redo' }
  | { readonly kind: 'select-all' };

type Pressed = Pick<KeyboardEvent, 'key' | 'altKey' | 'ctrlKey' | 'metaKey' | 'shiftKey'>;

const isCommand = ({ ctrlKey, metaKey }: Pressed): boolean => ctrlKey || metaKey;

/** What a key asks of the grid, as in Excel; null for one that moves or types. */
export const readGridKey = (pressed: Pressed): GridKey | null => {
  const { key, altKey, shiftKey } = pressed;
  if (key === 'F2') return { kind: 'edit' };
  if (key === 'ArrowDown' && altKey) return { kind: 'unfold' };
  if (key === 'Delete' || key === 'Backspace') return { kind: 'empty' };
  if (!isCommand(pressed)) return null;
  switch (key.toLowerCase()) {
    case 'a':
      return { kind: 'select-all' };
    case 'y':
      return { kind: 'go-back', way: 'redo' };
    case 'z':
      return { kind: 'go-back', way: shiftKey ? 'redo' : 'undo' };
    default:
      return null;
  }
};

/** The character with which a cell begins to be typed into; null for any other key. */
export const typedCharacter = (pressed: Pressed): string | null =>
  pressed.key.length === 1 && !isCommand(pressed) && !pressed.altKey ? pressed.key : null;
