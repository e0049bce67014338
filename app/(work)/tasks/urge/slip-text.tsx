import type { Dictionary, Locale } from '@/i18n'
import { formatDay } from '@/i18n/dates'
import { Prose } from '@/ui/elements/prose'
import { Section } from '@/ui/elements/section'
import { UrgeMark } from '@/ui/task/urge-mark'
import type { SlipLine } from '@/usecases/task/urging/preview-urges'

type TextProps = { slip: SlipLine; replyDue: string; words: Dictionary; locale: Locale }

/** The first slip as its unit will read it. */
export function SlipText({ slip, replyDue, words, locale }: TextProps) {
  const { urging: text } = words
  const said = text.slip
  return (
    <Section title={text.how} small={text.howOf({ unit: slip.unitName })}>
      <div className="urging__slip">
        <p>
          <UrgeMark colour={slip.standing.colour} words={text} />
        </p>
        <p>
          <Prose>{said.addressee({ unit: slip.unitName })}</Prose>
        </p>
        <p className="urging__body">
          <Prose>{said.body({ situation: said.situations[slip.standing.reason](slip.standing) })}</Prose>
        </p>
        <p className="urging__body">
          <Prose>{`${slip.number} ${slip.title}`}</Prose>
        </p>
        {slip.demands.map((demand, index) => (
          <p className="urging__body" key={demand}>
            <Prose>{said.demand({ position: index + 1, text: text.demands[demand] })}</Prose>
          </p>
        ))}
        <p className="urging__body">
          <Prose>{`${said.replyDue} ${said.replyDueOf({ day: formatDay(replyDue, locale) })}`}</Prose>
        </p>
      </div>
    </Section>
  )
}
