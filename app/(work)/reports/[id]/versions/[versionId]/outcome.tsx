import { readWords } from '@/app/locale'
import { Notice } from '@/ui/elements/notice'
import { Prose } from '@/ui/elements/prose'
import { Section } from '@/ui/elements/section'
import type { VersionOutcome, VersionView } from '@/usecases/report/version/view-version'
import { UncoveredList } from '../uncovered-list'
import { UnmovedTable } from './unmoved-table'

/** What taking the text over would do: what moves along, what does not, and which sentences are new. */
export async function Outcome({ view, outcome }: { view: VersionView; outcome: VersionOutcome }) {
  const { version: text } = (await readWords()).words
  const { unmoved, unmovedLinks, uncovered } = outcome
  return (
    <>
      <Section title={text.outcome}>
        <p>
          <Prose>{text.movedWhole({ list: text.moved(outcome) })}</Prose>
        </p>
      </Section>
      <Section title={text.unmoved({ count: unmoved.length })}>
        <p className="hint">{unmoved.length ? text.unmovedHint : text.noneUnmoved}</p>
        {unmoved.length > 0 && <UnmovedTable lines={unmoved} lang={view.lang} />}
        {unmovedLinks > 0 && <Notice tone="amber">{text.unmovedLinks({ count: unmovedLinks })}</Notice>}
      </Section>
      <Section title={text.uncovered({ count: uncovered.length })}>
        <UncoveredList sentences={uncovered} lang={view.lang} />
      </Section>
    </>
  )
}
