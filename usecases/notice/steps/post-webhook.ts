import { createHmac } from 'node:crypto'
import type { NoticeFacts } from '@/domain/notice-facts'
import type { WebhookSettings } from '@/env/webhook'
import type { Handed } from './open-mailer'
import { type Answered, post, readStatus, refuse, shorten } from './post'

/** A row of the outbox as its receiver sees it; the id is the same however often it comes. */
export type Told = { id: string; kind: string; facts: NoticeFacts }

/** Tells a program what happened, signed as Standard Webhooks has it (standardwebhooks.com): by id, second and body. */
export async function postWebhook({ address, key }: WebhookSettings, row: Told, milliseconds: number): Promise<Handed> {
  const body = JSON.stringify(writeEvent(row))
  const second = String(Math.floor(milliseconds / 1000))
  const signature = createHmac('sha256', key).update(`${row.id}.${second}.${body}`).digest('base64')
  const headers = { 'webhook-id': row.id, 'webhook-timestamp': second, 'webhook-signature': `v1,${signature}` }
  const answered = await post(address, body, headers)
  return 'fault' in answered ? answered : judge(answered)
}

function writeEvent({ kind, facts }: Told): Record<string, unknown> {
  if (kind === 'trial') return { type: 'trial', data: {} }
  const { action, at, sequence, object, id } = facts
  return { type: action, timestamp: at, data: { sequence, object, id } }
}

function judge({ status, body }: Answered): Handed {
  if (status >= 200 && status < 300) return { answer: shorten(`${status} ${body}`) }
  const said = `${status} ${body}`
  // Behind a proxy a program that starts anew answers 404 for a while; that it is gone for good has a status of its own.
  return readStatus(status) ?? refuse(status === 410 ? 'refused' : 'busy', said)
}
