import { listPoints } from '@/domain/task/urging/urge'
import type { Dictionary } from '@/i18n'
import { sayPoint } from '@/i18n/say-point'
import { Prose } from '@/ui/elements/prose'
import { Section } from '@/ui/elements/section'
import type { UrgeLine } from '@/usecases/task/urging/view-urging'

/** What the slip says and asks. */
export function SlipPart({ urge, words }: { urge: UrgeLine; words: Dictionary }) {
  const { urging } = words
  const { slip } = urging
  return (
    <Section title={urging.page.asked}>
      <div className="urging__slip">
        <p>
          <Prose>{slip.addressee({ unit: urge.unitName })}</Prose>
        </p>
        <p className="urging__body">
          <Prose>{slip.body({ situation: slip.situations[urge.reason](urge) })}</Prose>
        </p>
        <ol className="urging__demands">
          {listPoints(urge).map((point) => (
            <li key={point}>
              <Prose>{sayPoint(point, urge, urging)}</Prose>
            </li>
          ))}
        </ol>
      </div>
    </Section>
  )
}
