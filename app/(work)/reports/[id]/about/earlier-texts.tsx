import { readWords } from '@/app/locale'
import { Section } from '@/ui/elements/section'
import type { PastLine } from '@/usecases/report/view-about'
import { PastTable } from '../../past-table'

/** The texts that the report had before, on record. */
export async function EarlierTexts({ lines }: { lines: readonly PastLine[] }) {
  const text = (await readWords()).words.record.about
  if (!lines.length) return null
  return (
    <Section title={text.earlier} small={text.earlierHint}>
      <PastTable lines={lines} />
    </Section>
  )
}
