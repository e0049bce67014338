import { type Dictionary, dictionaryOf } from '@/i18n'

type Headers = { get(name: string): string | null }

/** The words of the language that a program asks for first, Chinese without one: it has no cookie that says so. */
export const findWordsByHeader = (from: Headers): Dictionary =>
  dictionaryOf(/^\s*en\b/i.test(from.get('accept-language') ?? '') ? 'en' : 'zh')
