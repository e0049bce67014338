import { z } from 'zod'

/** Where a program of the office's is told what happened; `key` signs what goes there. */
export type WebhookSettings = { address: string; key: Buffer }

export const webhookShape = {
  WEBHOOK_URL: z.url({ protocol: /^https?$/, error: 'must be the whole address of a receiver' }).optional(),
  WEBHOOK_SECRET: z
    .string()
    .regex(/^whsec_[A-Za-z0-9+/]{32,88}={0,2}$/, 'must be whsec_ and 24 to 64 bytes in base64')
    .optional(),
}
type Given = z.output<z.ZodObject<typeof webhookShape>> & { WEBHOOK_HOSTS: string[] }

/** The receiver as it is set, null where it is not. Throws `Error` with one line that shows no secret. */
export function readWebhook({ WEBHOOK_URL: address, WEBHOOK_SECRET: secret, WEBHOOK_HOSTS: hosts }: Given) {
  if (!address) return null
  if (!hosts.includes(new URL(address).host)) throw new Error('WEBHOOK_URL=…: its host must be one of WEBHOOK_HOSTS')
  if (!secret) throw new Error('WEBHOOK_SECRET: must be set where a receiver is')
  return { address, key: Buffer.from(secret.slice('whsec_'.length), 'base64') } satisfies WebhookSettings
}
