import type { Place } from './intake';
import { lastGeneralClass, placesNewInSecondYear, placesOfFirstYear } from './intake';
import type { Departure } from './movements';
import { movements } from './movements';
import { dance, general } from './programmes';
import type { DataYear } from './settings';

/** A place in a school year with all that becomes of it. */
export interface Enrolment extends Place {
  readonly year: DataYear;
  readonly joined: string;
  readonly departure: Departure | null;
  readonly finalClass: boolean;
  readonly graduate: boolean;
}

const startOf = (year: DataYear): number => Number.parseInt(year, 10);

const isFinalClass = ({ programme, class: grade }: Place): boolean =>
  programme !== general && grade === (programme === dance ? 6 : 8);

const settle = (
  year: DataYear,
  places: readonly (Place & { readonly joined: string })[],
): readonly Enrolment[] => {
  const { departures, arrivals, repeating } = movements[year];
  const arrived = arrivals.flatMap(({ joined, places: taken }) =>
    taken.map((place) => ({ ...place, joined })),
  );
  return [...places, ...arrived].map((place) => {
    const departure = departures.find(
      ({ pupil, programme }) =>
        pupil === place.pupil && (programme === null || programme === place.programme),
    );
    const finalClass = isFinalClass(place);
    return {
      ...place,
      year,
      departure: departure ?? null,
      finalClass,
      graduate: finalClass && !departure && !repeating.includes(place.pupil),
    };
  });
};

/** First of September of the year in which the pupil began class 1. */
const withStart = (year: DataYear, place: Place): Place & { readonly joined: string } => ({
  ...place,
  joined: `01.09.${startOf(year) + 1 - place.class}.`,
});

const firstYear = settle(
  '2025./2026.',
  placesOfFirstYear.map((place) => withStart('2025./2026.', place)),
);

/** Who comes back: neither left nor graduated nor finished general class 4; a class higher. */
const returning = firstYear
  .filter(
    ({ departure, graduate, programme, class: grade }) =>
      !departure && !graduate && !(programme === general && grade === lastGeneralClass),
  )
  .map(({ pupil, programme, class: grade, joined, finalClass }) => ({
    pupil,
    programme,
    class: finalClass ? grade : grade + 1,
    joined,
  }));

const secondYear = settle('2026./2027.', [
  ...returning,
  ...placesNewInSecondYear.map((place) => withStart('2026./2027.', place)),
]);

export const enrolments: readonly Enrolment[] = [...firstYear, ...secondYear];

/** Places of that year that were not left: 124 and 130. */
export const endedIn = (year: DataYear): readonly Enrolment[] =>
  enrolments.filter((enrolment) => enrolment.year === year && !enrolment.departure);
