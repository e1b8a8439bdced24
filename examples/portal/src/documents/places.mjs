import { loadProfile, shippedProfiles } from '@guitu/core/profile';

const loaded = await Promise.all(shippedProfiles().map((id) => loadProfile(id)));

/** The places whose profiles ship, for people to choose from. */
export const PLACES = loaded.flatMap((profile) =>
  profile === undefined ? [] : [{ id: profile.id, title: profile.title['zh-CN'] }],
);

/** The place whose profile a document names; empty for the national standard. @param {string} body */
export const placeOf = (body) => {
  const { header } = JSON.parse(body);
  const place = PLACES.find(({ id }) => id === header?.profile);
  return place?.id ?? '';
};
