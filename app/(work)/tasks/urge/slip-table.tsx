import { demands } from '@/domain/task/urging/urge'
import type { Dictionary } from '@/i18n'
import { gap } from '@/i18n/glue'
import { Check } from '@/ui/elements/field/check'
import { Prose } from '@/ui/elements/prose'
import { Section } from '@/ui/elements/section'
import { TableHead } from '@/ui/elements/table-head'
import { UrgeMark } from '@/ui/task/urge-mark'
import type { SlipLine } from '@/usecases/task/urging/preview-urges'

/** Who would get what; what is unticked is not sent, and each line sends along the colour that it shows. */
export function SlipTable({ slips, words }: { slips: SlipLine[]; words: Dictionary }) {
  const { urging: text } = words
  const { columns } = text
  return (
    <Section title={text.whoGets} small={text.whoGetsSmall({ count: slips.length })}>
      <table className="table table--plain stack urging__table">
        <TableHead
          caption={text.whoGets}
          columns={[columns.task, columns.colour, columns.to, columns.copy, columns.demands]}
        />
        <tbody>
          {slips.map((slip) => (
            <tr key={slip.taskId}>
              <td>
                <input type="hidden" name="seen" value={`${slip.taskId} ${slip.standing.colour}`} />
                <Check name="id" value={slip.taskId} isTicked label={`${slip.number}${gap}${slip.title}`} />
                <span className="urging__detail">
                  <Prose>{text.reasons[slip.standing.reason](slip.standing)}</Prose>
                </span>
              </td>
              <td data-label={columns.colour} className="nowrap">
                <UrgeMark colour={slip.standing.colour} words={text} />
              </td>
              <td data-label={columns.to}>
                <div>
                  <Prose>{slip.unitName}</Prose>
                  <span className="urging__people">
                    <Prose>{slip.people.join(words.common.comma)}</Prose>
                  </span>
                </div>
              </td>
              <td data-label={columns.copy}>
                <Prose>{slip.copies.join(words.common.comma) || text.noCopy}</Prose>
              </td>
              <td data-label={columns.demands}>
                {slip.demands.map((demand) => demands.indexOf(demand) + 1).join(words.common.comma)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Section>
  )
}
