import { page } from '../pages/page.mjs';
import { roleIn } from '../session.mjs';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** Whether a part of an address is an id. @param {unknown} text @returns {text is string} */
export const isId = (text) => typeof text === 'string' && UUID.test(text);

/** The role of a request; a clerk until chosen. @param {import('fastify').FastifyRequest} request */
export const roleOf = (request) => roleIn(request) ?? 'clerk';

/**
 * Sends a page.
 * @param {import('fastify').FastifyRequest} request @param {import('fastify').FastifyReply} reply
 * @param {Omit<import('../pages/page.mjs').Page, 'role' | 'here'>} parts
 */
export const sendPage = (request, reply, parts) =>
  reply.type('text/html; charset=utf-8').send(page({ ...parts, role: roleOf(request), here: request.url }));

/** One value of a query or a form as text. @param {unknown} source @param {string} name @returns {string} */
export const textOf = (source, name) => {
  const value =
    typeof source === 'object' && source !== null && Object.hasOwn(source, name) ? Object(source)[name] : '';
  return typeof value === 'string' ? value.trim() : '';
};

/** A page number from a query. @param {unknown} query */
export const pageNumber = (query) => {
  const number = Number(textOf(query, 'page') || '1');
  return Number.isInteger(number) && number >= 1 ? Math.min(number, 100_000) : 1;
};
