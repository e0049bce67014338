import { z } from 'zod'
import { readWebhook, type WebhookSettings, webhookShape } from './webhook'

/** What a mail server is reached by; read from the environment alone and written nowhere. */
export type MailSettings = {
  host: string
  port: number
  /** TLS from the first byte; otherwise STARTTLS where the server offers it. */
  secure: boolean
  user: string
  password: string
  from: string
  /** Domains that are written to. */
  domains: string[]
  /** Who keeps the daily seal of the log. */
  sealTo: string[]
}
export type RobotName = 'wecom' | 'dingtalk'
/** The address of a group's robot, its key in it; `secret` signs what goes to it. */
export type RobotSettings = { name: RobotName; address: string; secret: string }
export type Outgoing = { mail: MailSettings | null; robots: RobotSettings[]; webhook: WebhookSettings | null }

/** The groups and the program that are set. */
export const listReceivers = ({ robots, webhook }: Outgoing): (RobotName | 'webhook')[] => [
  ...robots.map(({ name }) => name),
  ...(webhook ? (['webhook'] as const) : []),
]

/** Whether anything leaves this machine at all. */
export const leaves = ({ mail, robots, webhook }: Outgoing): boolean => Boolean(mail ?? webhook ?? robots[0])

const list = z
  .string()
  .default('')
  .transform((text) =>
    text
      .toLowerCase()
      .split(',')
      .map((each) => each.trim())
      .filter(Boolean),
  )

/** The settings by which anything leaves this machine. */
export const outgoingShape = {
  SMTP_URL: z.url({ protocol: /^smtps?$/, error: 'must be smtp://USER:PASSWORD@HOST:PORT or smtps://…' }).optional(),
  SMTP_HOST: z.string().optional(),
  SMTP_PORT: z.coerce.number({ error: 'must be a number' }).int().min(1).max(65535).optional(),
  SMTP_USER: z.string().default(''),
  SMTP_PASSWORD: z.string().default(''),
  MAIL_FROM: z.email({ error: 'must be a mail address' }).optional(),
  MAIL_DOMAINS: list,
  SEAL_TO: list,
  WECOM_ROBOT: z.url({ protocol: /^https?$/, error: 'must be the whole address of a robot' }).optional(),
  DINGTALK_ROBOT: z.url({ protocol: /^https?$/, error: 'must be the whole address of a robot' }).optional(),
  DINGTALK_SECRET: z.string().default(''),
  ROBOT_HOSTS: list,
  ...webhookShape,
  WEBHOOK_HOSTS: list,
}
type Given = z.output<z.ZodObject<typeof outgoingShape>>

const ownHosts: Record<RobotName, string> = { wecom: 'qyapi.weixin.qq.com', dingtalk: 'oapi.dingtalk.com' }

/** Mail server, robots and receiving program as they are set, none where they are not. Throws `Error` with one line that names a bad setting and shows no secret. */
export function readOutgoing(given: Given): Outgoing {
  const robots = [
    readRobot('wecom', given.WECOM_ROBOT, '', given.ROBOT_HOSTS),
    readRobot('dingtalk', given.DINGTALK_ROBOT, given.DINGTALK_SECRET, given.ROBOT_HOSTS),
  ]
  return { mail: readMail(given), robots: robots.filter((robot) => robot !== null), webhook: readWebhook(given) }
}

function readMail(given: Given): MailSettings | null {
  const server = given.SMTP_URL ? readServer(given.SMTP_URL) : readParts(given)
  if (!server) return null
  const from = given.MAIL_FROM
  if (!from) throw new Error('MAIL_FROM: must be set where a mail server is')
  const domains = given.MAIL_DOMAINS.length ? given.MAIL_DOMAINS : [from.split('@')[1]?.toLowerCase() ?? '']
  const stranger = given.SEAL_TO.find((address) => !domains.includes(address.split('@')[1] ?? ''))
  if (stranger) throw new Error(`SEAL_TO=${stranger}: must be addresses of MAIL_DOMAINS`)
  return { ...server, from, domains, sealTo: given.SEAL_TO }
}

function readServer(address: string) {
  const { protocol, hostname, port, username, password } = new URL(address)
  const secure = protocol === 'smtps:'
  const [user, word] = [username, password].map(decodeURIComponent)
  return { host: hostname, port: Number(port) || (secure ? 465 : 587), secure, user: user ?? '', password: word ?? '' }
}

function readParts({ SMTP_HOST: host, SMTP_PORT: port, SMTP_USER: user, SMTP_PASSWORD: password }: Given) {
  return host ? { host, port: port ?? 587, secure: port === 465, user, password } : null
}

function readRobot(
  name: RobotName,
  address: string | undefined,
  secret: string,
  hosts: string[],
): RobotSettings | null {
  if (!address) return null
  const { host, protocol } = new URL(address)
  const isNamed = hosts.includes(host)
  if (!isNamed && host !== ownHosts[name])
    throw new Error(`${settingOf[name]}=…: its host must be ${ownHosts[name]} or one of ROBOT_HOSTS`)
  if (!isNamed && protocol !== 'https:') throw new Error(`${settingOf[name]}=…: must be an https address`)
  return { name, address, secret }
}

const settingOf: Record<RobotName, string> = { wecom: 'WECOM_ROBOT', dingtalk: 'DINGTALK_ROBOT' }
