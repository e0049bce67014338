import { type Dictionary, dictionaryOf } from '@/i18n'
import type { AnnualText } from '@/usecases/annual/compose-annual-report'

/** The words of the composed paper and the language they are in, which is the report's and not the reader's. */
export type Paper = {
  lang: string
  words: Dictionary['exports']['annual']
  contents: Dictionary['edition']['contents']
}

export const toPaper = ({ report: { language } }: Pick<AnnualText, 'report'>): Paper => ({
  lang: language === 'zh' ? 'zh-CN' : language,
  words: dictionaryOf(language).exports.annual,
  contents: dictionaryOf(language).edition.contents,
})
