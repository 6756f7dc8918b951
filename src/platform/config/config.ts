import { z } from 'zod'

const flag = z.enum(['yes', 'no'])
const url = z.url()

/**
 * Every setting of the product: its form, its default and what it is for. `docs/settings.md` is printed from here.
 * An empty value counts as not given.
 */
export const SETTINGS = {
  PORT: {
    schema: z.coerce.number().int().min(1).max(65_535).default(3000),
    about: 'TCP port of the web server',
  },
  HOST: {
    schema: z.string().min(1).default('127.0.0.1'),
    about: 'address the web server listens on; 0.0.0.0 or :: to be reached from other machines',
  },
  PUBLIC_URL: {
    schema: url.optional(),
    about:
      'address under which people reach the portal, used in messages and QR codes; http://localhost:PORT if not given',
  },
  DATA_DIR: {
    schema: z.string().min(1).default('data'),
    about: 'folder of the embedded database and of the uploaded files',
  },
  DATABASE_URL: {
    schema: z
      .string()
      .regex(/^postgres(?:ql)?:\/\//)
      .optional(),
    about:
      'PostgreSQL 15 or newer to use instead of the embedded one, as its owner: postgres://user:password@host:5432/name',
  },
  DATABASE_POOL: {
    schema: z.coerce.number().int().min(2).max(200).default(20),
    about: 'most connections to the database from one process',
  },
  SECRET: {
    schema: z.string().min(32).optional(),
    about:
      'at least 32 characters from which keys are derived; made and kept in DATA_DIR if not given',
  },
  DEMO: {
    schema: flag.default('yes'),
    about:
      'yes: seed the demo administration on first run and show sent messages at /hop-thu-thu; no: an empty, real site',
  },
  DEMO_DOSSIERS: {
    schema: z.coerce.number().int().min(0).max(10_000_000).default(20_000),
    about: 'dossiers in the demo history',
  },
  SMTP_URL: {
    schema: z
      .string()
      .regex(/^smtps?:\/\//)
      .optional(),
    about:
      'mail server, smtp://user:password@host:587; without it messages only lie in the demo inbox',
  },
  MAIL_FROM: {
    schema: z.string().min(3).default('Motcua <no-reply@localhost>'),
    about: 'sender of the mails',
  },
  OIDC_ISSUER: {
    schema: url.optional(),
    about:
      'OpenID Connect issuer with VNeID-shaped claims; without it only e-mail sign-in is offered to citizens',
  },
  OIDC_CLIENT_ID: { schema: z.string().min(1).optional(), about: 'client id at that issuer' },
  OIDC_CLIENT_SECRET: {
    schema: z.string().min(1).optional(),
    about: 'client secret at that issuer',
  },
  MAP_TILES: {
    schema: z
      .string()
      .regex(/^https?:\/\/[a-z0-9.:-]+\/(?=.*\{z\})(?=.*\{x\})(?=.*\{y\})[^\s'";,]*$/i)
      .optional(),
    about:
      'map pictures, https://tiles.example.vn/{z}/{x}/{y}.png; browsers may then load pictures from that folder too; without it maps show points on a grid',
  },
  MAP_ATTRIBUTION: {
    schema: z.string().max(200).default(''),
    about: 'whose map pictures these are, as their licence asks: © OpenStreetMap',
  },
  MAP_DIRECTIONS: {
    schema: z
      .string()
      .regex(/^https:\/\/(?=.*\{lat\})(?=.*\{lon\})\S*$/)
      .default('https://www.openstreetmap.org/directions?to={lat}%2C{lon}'),
    about: 'where the way to a place is shown, with {lat} and {lon}',
  },
  TRUST_PROXY: {
    schema: flag.default('no'),
    about: 'yes: a proxy in front sets X-Forwarded-For and X-Forwarded-Proto',
  },
  LOG_LEVEL: {
    schema: z.enum(['silent', 'error', 'warn', 'info', 'debug']).default('warn'),
    about: 'how much the process logs, as JSON lines on standard error',
  },
  RATE_LIMIT: {
    schema: flag.default('yes'),
    about: 'no: lets tests and benchmarks send without limit',
  },
} as const satisfies Record<string, { schema: z.ZodType; about: string }>

/** The name of a setting, as in the environment. */
export type SettingName = keyof typeof SETTINGS

/** The settings after checking. */
export type Config = { readonly [Name in SettingName]: z.output<(typeof SETTINGS)[Name]['schema']> }

/** A wrong setting, said in one sentence for the operator. */
export class ConfigError extends Error {}

/**
 * Reads the settings from an environment (name → text).
 * Throws ConfigError naming the first wrong one and what it should be.
 */
export function loadConfig(environment: Readonly<Record<string, string | undefined>>): Config {
  const config: Record<string, unknown> = {}
  for (const [name, { schema, about }] of Object.entries(SETTINGS)) {
    const given = environment[name] === '' ? undefined : environment[name]
    const parsed = (schema as z.ZodType).safeParse(given)
    if (!parsed.success) {
      throw new ConfigError(
        `${name} is ${JSON.stringify(given)}, which is not right (${parsed.error.issues[0]?.message ?? 'invalid'}). It is: ${about}.`,
      )
    }
    config[name] = parsed.data
  }
  const result = config as Config
  if (result.OIDC_ISSUER !== undefined && result.OIDC_CLIENT_ID === undefined) {
    throw new ConfigError('OIDC_ISSUER is given but OIDC_CLIENT_ID is not: both are needed.')
  }
  return result
}

/** The folder from which map pictures come, as a source that browsers are told of; undefined without any. */
export function mapTileSource({ MAP_TILES }: Config): string | undefined {
  return MAP_TILES?.replace(/[^/]*\{.*$/, '')
}

/** The address under which people reach the portal, without a slash at the end. */
export function publicUrl(config: Config): string {
  return (config.PUBLIC_URL ?? `http://localhost:${String(config.PORT)}`).replace(/\/$/, '')
}
