import type { FoundEdition } from '@/db/annual/editions'
import { dictionaryOf } from '@/i18n'

/** The title of the report that an edition is, in its language. */
export const nameEdition = ({
  issuerFullName,
  year,
  language,
}: Pick<FoundEdition, 'issuerFullName' | 'year' | 'language'>): string =>
  dictionaryOf(language).edition.documentTitle({ unit: issuerFullName, year })
