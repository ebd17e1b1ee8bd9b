/** A check by its name; it throws what is wrong. */
export type Checks = Readonly<Record<string, () => Promise<void> | void>>;
