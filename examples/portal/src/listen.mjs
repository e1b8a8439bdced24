const TRIES = 50;

/**
 * Serves on this machine only, on the port or the next free one.
 * @param {import('fastify').FastifyInstance} server @param {number} port 0 for any free port
 * @returns {Promise<string>} the address
 */
export const listenOnFreePort = async (server, port) => {
  for (let number = port; ; number += 1) {
    try {
      return await server.listen({ host: '127.0.0.1', port: number });
    } catch (error) {
      if (Object(error).code !== 'EADDRINUSE' || number >= port + TRIES) throw error;
    }
  }
};
