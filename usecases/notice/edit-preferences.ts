import { reader, transaction } from '@/db/client'
import { findNewestMail, type OutboxRow, readdressMails } from '@/db/notices/outbox'
import { findPreferences, savePreferences } from '@/db/notices/preferences'
import { checkAddress, type NoticePreferences, readChoices, usualChoices } from '@/domain/notice/preferences'
import type { Actor } from '@/domain/people'
import { can } from '@/domain/policy'
import { env } from '@/env'
import { recordPerson } from '../people/steps/record-person'
import type { Given } from '../steps/form-fields'
import type { preferencesForm } from './notice-forms'
import { listActors } from './steps/list-actors'

/**
 * `domains`: to which mails go, none where no server is set; `newest`: the last mail to the person; `hasGroups`: whether groups are told as well;
 * `isTold`: whether any capacity of theirs is told of anything that could be mailed. */
export type OwnNotices = {
  preferences: NoticePreferences
  domains: string[]
  newest: OutboxRow | undefined
  hasGroups: boolean
  isTold: boolean
}

/** What the actor wants told outside the application. */
export async function findOwnNotices({ userId, name }: Actor, now: string): Promise<OwnNotices> {
  const capacities = await listActors({ userId, name }, now)
  return {
    preferences: await findPreferences(reader(), userId),
    domains: env().outgoing.mail?.domains ?? [],
    newest: await findNewestMail(reader(), userId),
    hasGroups: env().outgoing.robots.length > 0,
    isTold: capacities.some((capacity) => can(capacity, 'haveTodo')),
  }
}

/** Sets what the actor wants told outside the application; mails that wait go to the address that is set. Throws `Refusal`: mailAddressInvalid, mailDomainForeign, mailUnset. */
export async function editPreferences(
  actor: Actor,
  { address, daily, atOnce, usual, language }: Given<typeof preferencesForm>,
  now: string,
): Promise<void> {
  const choices = usual ? usualChoices : readChoices({ daily, atOnce })
  const wanted = { address: checkAddress(address, env().outgoing.mail?.domains ?? null), ...choices, language }
  const person = { id: actor.userId, name: actor.name }
  await transaction(async (tx) => {
    const before = await findPreferences(tx, actor.userId)
    await savePreferences(tx, actor.userId, wanted)
    if (wanted.address !== before.address) await readdressMails(tx, actor.userId, wanted.address, now)
    await recordPerson(tx, actor, person, { action: 'notices.preferences', before, after: wanted }, now)
  })
}
