import type { Refusal } from '@/domain/refusal'
import { dictionaryOf, readLocale } from '@/i18n'
import { sayRefusal } from '@/i18n/say-refusal'
import { localeCookie } from './locale'

/** A refusal before any page is reached, in the language that the request's cookies name. */
export function sayAtDoor(refusal: Refusal, cookies: string | undefined): string {
  const named = new RegExp(`(?:^|;\\s*)${localeCookie}=([^;]*)`).exec(cookies ?? '')?.[1]
  return sayRefusal(refusal, dictionaryOf(readLocale(named)))
}
