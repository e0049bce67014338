import { forgetEnv } from '@/env'

const names = [
  'SMTP_URL',
  'MAIL_FROM',
  'MAIL_DOMAINS',
  'WECOM_ROBOT',
  'DINGTALK_ROBOT',
  'DINGTALK_SECRET',
  'ROBOT_HOSTS',
  'WEBHOOK_URL',
  'WEBHOOK_SECRET',
  'WEBHOOK_HOSTS',
]

/** Sets by which servers things leave, and no others. */
export function setOutgoing(settings: Record<string, string>): void {
  for (const name of names) delete process.env[name]
  Object.assign(process.env, settings)
  forgetEnv()
}

/** A mail server on this machine. */
export const mailAt = (port: number): Record<string, string> => ({
  SMTP_URL: `smtp://127.0.0.1:${port}`,
  MAIL_FROM: 'jiannuo@office.test',
  MAIL_DOMAINS: 'office.test',
})
