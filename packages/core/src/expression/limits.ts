/** Deepest nesting of operators; what is nested deeper is missing. */
export const MAX_DEPTH = 32;

/**
 * Most operators applied in one evaluation; beyond them the result is missing. The static checker
 * refuses expressions that could come near it on the longest lists that their document allows.
 */
export const MAX_STEPS = 5_000_000;
