import { readProgrammeKind } from './readProgrammeKind';
import { readVariant } from './readVariant';

it.each([
  ['Klavierspēle I', 'I'],
  ['Klavierspēle II', 'II'],
  ['Kora klase\u00a0II ', 'II'],
  ['Kokles spēle ii.', 'II'],
  ['Klavierspēle', null],
  ['Klavierspēle III', null],
  ['Spēle XII', null],
  ['I klavierspēle', null],
  ['Deja-I', null],
  ['', null],
])('the variant of %j is %j', (programme, variant) => {
  expect(readVariant(programme)).toBe(variant);
});

it.each([
  ['20V 212 01 1', '20V'],
  ['10V 212 03 1', '10V'],
  ['21011111', '21'],
])('the kind of %s is %s', (code, kind) => {
  expect(readProgrammeKind(code)).toBe(kind);
});
