const sliceColors = ['#0B5563', '#4DA2B2', '#8A6D3B', '#C9B37E', '#5B7F95', '#9AB0BF', '#6B6B6B'];

/** The colour of a slice that has none of its own. */
export const sliceColor = (index: number): string =>
  sliceColors[index % sliceColors.length] ?? '#404040';
