import { WorkForm } from '@/app/work-form'
import type { Dictionary } from '@/i18n'
import { FormEnd } from '@/ui/elements/form-end'
import { Prose } from '@/ui/elements/prose'
import { Section } from '@/ui/elements/section'
import { FormDetails } from '@/ui/task/form-details'
import type { SeasonPage } from '@/usecases/season/view-season'
import { closeSeasonAction } from './season-actions'

/** Closing a season: what stays as it is, and what is still open by then. */
export function ClosePart({ view, words }: { view: SeasonPage; words: Dictionary }) {
  const { close: text } = words.season
  const { reported, unreported } = view.figures
  const isAll = !reported && !unreported
  const open = [
    reported ? text.waiting({ count: reported }) : '',
    unreported ? text.unreported({ count: unreported }) : '',
  ]
  return (
    <Section title={text.title}>
      <WorkForm action={closeSeasonAction} form={`end:${view.season.id}`} keepsUnsent={false} className="season__close">
        <input type="hidden" name="seasonId" value={view.season.id} />
        <p>
          <Prose>{text.frozen}</Prose>
        </p>
        <p className="soft">
          <Prose>{isAll ? text.all : open.join('')}</Prose>
        </p>
        <FormDetails summary={isAll ? text.done : text.now} look={isAll ? 'main' : 'end'}>
          <FormEnd send={text.confirm} look="end" />
        </FormDetails>
      </WorkForm>
    </Section>
  )
}
