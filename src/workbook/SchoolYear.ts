/** A school year by the calendar year in which it begins: 2024 is 2024./2025. */
export type SchoolYear = number & { readonly unit: 'SchoolYear' };

export const schoolYear = (firstYear: number): SchoolYear => firstYear as SchoolYear;

/** `2024./2025.`, the form that schools print. */
export const formatSchoolYear = (year: SchoolYear): string => `${year}./${year + 1}.`;
