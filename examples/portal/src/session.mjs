import { ROLES } from './pages/words.mjs';

/** @typedef {import('./store/documents.mjs').Role} Role */

const NAME = 'portal_role';

/** The role in the cookie; `undefined` without one. @param {import('fastify').FastifyRequest} request @returns {Role | undefined} */
export const roleIn = ({ headers }) => {
  const found = new RegExp(`(?:^|;\\s*)${NAME}=([a-z]+)`).exec(headers.cookie ?? '')?.[1];
  return found !== undefined && Object.hasOwn(ROLES, found) ? /** @type {Role} */ (found) : undefined;
};

/** The cookie that keeps a role: first-party, out of reach of scripts, and not sent along by other sites. @param {Role} role */
export const roleCookie = (role) => `${NAME}=${role}; Path=/; HttpOnly; SameSite=Lax`;

/**
 * Whether a change was asked for by one of our own pages: other sites cannot make a browser send a
 * cookie with `SameSite=Lax` along with a form or a script of theirs.
 * @param {import('fastify').FastifyRequest} request
 */
export const isOwnRequest = (request) => {
  const site = request.headers['sec-fetch-site'];
  return roleIn(request) !== undefined && (site === undefined || site === 'same-origin' || site === 'none');
};
