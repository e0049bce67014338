import type { Dictionary } from '@/i18n'
import { Prose } from '@/ui/elements/prose'
import { Section } from '@/ui/elements/section'
import { viewClean } from '@/usecases/annual/edition/clean-copy'
import type { EditionView } from '@/usecases/annual/edition/edition-view'
import { PaperText } from './paper-text'

/** The text as it would be published now, for those who pass it on or sign it. */
export function CleanBody({ view, words }: { view: EditionView; words: Dictionary }) {
  const { way } = words
  const { text, left } = viewClean(view, new Date().toISOString())
  return (
    <Section title={way.clean} small={way.cleanSmall({ count: left })}>
      <p className="hint">
        <a href={`/annual/${view.edition.id}`}>
          <Prose>{way.toDraft}</Prose>
        </a>
      </p>
      <PaperText text={text} language={view.edition.language} />
    </Section>
  )
}
