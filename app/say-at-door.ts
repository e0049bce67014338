import { Refusal, type RefusalFacts } from '@/domain/refusal'
import { dictionaryOf, readLocale } from '@/i18n'
import { localeCookie } from './locale'
import { sayRefusal } from './say-refusal'

/** A refusal before any page is reached, in the language that the request's cookies name. */
export function sayAtDoor(code: string, facts: RefusalFacts, cookies: string | undefined): string {
  const named = new RegExp(`(?:^|;\\s*)${localeCookie}=([^;]*)`).exec(cookies ?? '')?.[1]
  const locale = readLocale(named)
  return sayRefusal(new Refusal(code, facts), dictionaryOf(locale), locale)
}
