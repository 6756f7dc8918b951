/** Names of hosts, as requests and exports of other sites give them. */

/** The name in a host that may have a port, in lower case. */
export function hostName(host: string): string {
  return host.toLowerCase().replace(/:\d+$/, '')
}

/** A site answers with and without www. */
export function bareName(name: string): string {
  return name.replace(/^www\./, '')
}

const PUBLIC_NAME =
  /^(?=.{4,253}$)(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z][a-z0-9-]{0,61}[a-z0-9]$/
/** Names that no resolver knows, or that are this very machine (RFC 6761). */
const NO_NAMES = /\.(?:localhost|invalid)$/

/** Whether a site may have stood under that name: no number, no name of this machine. */
export function mayHaveStood(name: string): boolean {
  return PUBLIC_NAME.test(name) && !NO_NAMES.test(name)
}
