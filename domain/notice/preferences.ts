import { Refusal } from '../refusal'
import { canLeaveAtOnce, isUrgent, type NoticeKind, noticeKinds } from './kinds'

/** Of which kinds somebody wants a line in the daily mail, and of which a mail at once. */
export type NoticeChoices = { daily: NoticeKind[]; atOnce: NoticeKind[] }

/** What somebody wants told outside the application, and where; `address` '' is nobody's: nothing is sent. */
export type NoticePreferences = NoticeChoices & { address: string; language: 'zh' | 'en' }

/** The kinds among those ticked that there are to choose, and what cannot be turned off. */
export const readChoices = (ticked: { daily: readonly string[]; atOnce: readonly string[] }): NoticeChoices => ({
  daily: noticeKinds.filter((kind) => ticked.daily.includes(kind)),
  atOnce: noticeKinds.filter((kind) => isUrgent(kind) || (canLeaveAtOnce(kind) && ticked.atOnce.includes(kind))),
})

/** What holds until somebody chooses: daily all but the course of tasks that goes on without one, at once what is rare and cannot wait. */
export const usualChoices: NoticeChoices = {
  daily: noticeKinds.filter((kind) => kind !== 'outcome'),
  atOnce: noticeKinds.filter((kind) => isUrgent(kind) || kind === 'season'),
}

export const usualPreferences: NoticePreferences = { address: '', ...usualChoices, language: 'zh' }

export const addressLength = 100
const plain = /^[a-z0-9._%+-]{1,64}@([a-z0-9-]+(?:[.][a-z0-9-]+)*)$/i

/** Checks an address against the domains that the installation writes to, null where no server is set. Throws `Refusal` mailUnset, mailAddressInvalid, mailDomainForeign. */
export function checkAddress(address: string, domains: readonly string[] | null): string {
  if (!address) return ''
  if (!domains) throw new Refusal('mailUnset', {}, 'address')
  const domain = plain.exec(address)?.[1]?.toLowerCase()
  if (!domain) throw new Refusal('mailAddressInvalid', { address }, 'address')
  if (!domains.includes(domain)) throw new Refusal('mailDomainForeign', { domain, domains: [...domains] }, 'address')
  return address
}
