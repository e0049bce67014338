import { reader } from '@/db/client'
import { listUnits } from '@/db/unit/list-units'
import type { NoticePreferences } from '@/domain/notice/preferences'
import { env } from '@/env'
import type { Letter } from '@/formats/mail/letter'
import { type Dictionary, dictionaryOf, type Locale } from '@/i18n'

/** What every mail to a person stands in. */
export type LetterFrame = { name: string; body: string; siteAddress: string; locale: Locale; words: Dictionary }

/** The frame of mails to somebody, in their language. */
export async function findFrame(name: string, { language }: NoticePreferences): Promise<LetterFrame> {
  return {
    name,
    body: await findBody(),
    siteAddress: env().address.replace(/[/]$/, ''),
    locale: language,
    words: dictionaryOf(language),
  }
}

/** The short name of the body whose installation it is; '' before there is one. */
export async function findBody(): Promise<string> {
  return (await listUnits(reader())).find(({ parentId }) => parentId === null)?.shortName ?? ''
}

/** Head and foot of a mail. */
export function frameLetter({
  body,
  siteAddress,
  locale,
  words,
}: LetterFrame): Omit<Letter, 'subject' | 'greeting' | 'button'> {
  const { mail, common } = words
  return {
    language: locale,
    brand: common.product,
    body: common.unitTagline({ unit: body }),
    paragraphs: [],
    parts: [],
    foot: { ...mail.foot, address: `${siteAddress}/account/notices` },
  }
}
