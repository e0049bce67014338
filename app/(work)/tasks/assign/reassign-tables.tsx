import type { Dictionary } from '@/i18n'
import { sayRefusal } from '@/i18n/say-refusal'
import { Check } from '@/ui/elements/field/check'
import { Prose } from '@/ui/elements/prose'
import { Section } from '@/ui/elements/section'
import { TableHead } from '@/ui/elements/table-head'
import { LightMark } from '@/ui/task/light'
import type { KeptLine, Reassignment } from '@/usecases/task/view-reassignment'

type GivenProps = { view: Reassignment; words: Dictionary }

/** What changes hands, each to be left out. */
export function GivenTable({ view: { given, to }, words }: GivenProps) {
  const { reassign: text, columns, noHandler, noDue } = words.ledger
  return (
    <Section title={text.given} small={text.givenSmall({ count: given.length })}>
      <table className="table table--plain stack">
        <TableHead
          caption={text.given}
          columns={[columns.title, columns.light, text.before, text.after, columns.due]}
        />
        <tbody>
          {given.map((line) => (
            <tr key={line.id}>
              <td>
                <Check name="id" value={line.id} isTicked label={`${line.number ?? ''} ${line.title}`} />
                <input type="hidden" name="seen" value={line.seen} />
              </td>
              <td data-label={columns.light}>
                <LightMark light={line.light} words={words.task} />
              </td>
              <td data-label={text.before}>
                <Prose>{line.handlerName ?? noHandler}</Prose>
              </td>
              <td data-label={text.after}>
                <b>
                  <Prose>{to?.label ?? words.common.none}</Prose>
                </b>
              </td>
              <td data-label={columns.due}>{line.due ?? noDue}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Section>
  )
}

/** What stays, and why. */
export function KeptTable({ kept, words }: { kept: KeptLine[]; words: Dictionary }) {
  const { reassign: text, columns, noHandler } = words.ledger
  return (
    <Section title={text.kept} small={text.keptSmall({ count: kept.length })}>
      <table className="table table--plain stack">
        <TableHead caption={text.kept} columns={[columns.title, text.before, text.why]} />
        <tbody>
          {kept.map((line) => (
            <tr key={line.id}>
              <td>
                <a className="title-link" href={`/tasks/${line.id}`}>
                  <Prose>{`${line.number ?? ''} ${line.title}`}</Prose>
                </a>
              </td>
              <td data-label={text.before}>
                <Prose>{line.handlerName ?? noHandler}</Prose>
              </td>
              <td data-label={text.why} className="soft">
                <Prose>{line.refusal ? sayRefusal(line.refusal, words) : text.own}</Prose>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Section>
  )
}
