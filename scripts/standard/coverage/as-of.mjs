/** The day that rules take as today in every example and counterexample. */
export const AS_OF = '2026-01-01';
