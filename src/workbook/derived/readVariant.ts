import { collapseSpaces } from '../foldText';

const ending = /(?:^| )(I{1,2})\.?$/u;

/** The variant that a programme's name ends in ("Klavierspēle II"); null when it has none. */
export const readVariant = (programme: string): 'I' | 'II' | null => {
  const [, variant] = ending.exec(collapseSpaces(programme).toUpperCase().slice(-8)) ?? [];
  return variant === 'I' || variant === 'II' ? variant : null;
};
