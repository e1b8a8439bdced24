/** The slug of every document of the standard, in alphabetical order. */
export declare const slugs: readonly string[];
