/** A count that is printed as a dash where it is zero, and stays a number. */
export const countsFormat = '0;-0;"-"';

/** A count that is left blank where it is zero, as the form leaves it. */
export const gradedFormat = '0;-0;';
