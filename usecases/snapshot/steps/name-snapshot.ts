import type { Snapshot } from '@/domain/snapshot/snapshot'
import { dictionaryOf } from '@/i18n'

type Named = Pick<Snapshot, 'year' | 'language'> & { unitFullName: string }

/** What a snapshot is called in the log, in notices and on lists. */
export const nameSnapshot = ({ year, unitFullName: unit, language }: Named): string =>
  dictionaryOf(language).snapshot.name({ year, unit })
