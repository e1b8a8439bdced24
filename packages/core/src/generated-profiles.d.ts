import type { Profile } from './profile/profile.js';

/** Functions that load one shipped profile each, by its id. */
export declare const profiles: Readonly<Record<string, () => Promise<{ readonly profile: Profile }>>>;
