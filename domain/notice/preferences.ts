import { Refusal } from '../refusal'

/** What somebody wants told outside the application, and where; `address` '' is nobody's: nothing is sent. */
export type NoticePreferences = { address: string; digest: boolean; atOnce: boolean; language: 'zh' | 'en' }

/** What holds until somebody chooses: with an address both are sent. */
export const usualPreferences: NoticePreferences = { address: '', digest: true, atOnce: true, language: 'zh' }

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
