import type { FastifyReply } from 'fastify'

/**
 * Sends the browser on to the address that is the right one from now on (301), which search engines take note of.
 * Browsers ask again each time: an article may be given its old address back, and one that remembered both ways would
 * go round between them.
 */
export async function leadForGood(reply: FastifyReply, location: string): Promise<void> {
  await reply.header('cache-control', 'no-cache').redirect(location, 301)
}
