const ROBOTS =
  /bot\b|bot[/ ;)]|crawl|spider|slurp|preview|facebookexternalhit|headlesschrome|lighthouse|monitor|scan|curl|wget|python|java\/|go-http|okhttp|axios|node-fetch|undici|libwww|httpclient/i

/** Tells a program from a person by the name that it gives itself. Those who lie are held off by the day's hash and the rate limit. */
export function isRobot(userAgent: string): boolean {
  return !userAgent.startsWith('Mozilla/') || ROBOTS.test(userAgent)
}
