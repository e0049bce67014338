import { returnStates } from '@/domain/season/season'
import type { Dictionary } from '@/i18n'
import { Pager } from '@/ui/elements/pager'
import { Prose } from '@/ui/elements/prose'
import { Section } from '@/ui/elements/section'
import { TableHead } from '@/ui/elements/table-head'
import { Tabs } from '@/ui/elements/tabs'
import { type SeasonAsked, type SeasonPage, seasonPageSize } from '@/usecases/season/view-season'
import { ReturnRow } from './return-row'
import { writeSeasonAddress } from './season-address'

type PartProps = { view: SeasonPage; asked: SeasonAsked; words: Dictionary }

/** The tasks of a season one by one, by state and unit, a page at a time. */
export function ReturnsPart({ view, asked, words }: PartProps) {
  const { page: text, columns, states } = words.season
  const { unitId, state } = asked
  const to = (part: Partial<SeasonAsked>) => writeSeasonAddress(view.season.id, { unitId, state, ...part })
  const unit = view.units.find((each) => each.unitId === unitId)
  const tabs = [null, ...returnStates].map((each) => ({
    label: each ? states[each] : text.all,
    to: `${to({ state: each })}#tasks`,
    isCurrent: each === state,
  }))
  return (
    <div id="tasks">
      <Section title={text.tasksTitle} small={unit && text.ofUnit({ unit: unit.unitName })}>
        <Tabs label={columns.state} tabs={tabs} />
        {unitId && (
          <p>
            <a href={`${to({ unitId: '' })}#tasks`}>{text.allUnits}</a>
          </p>
        )}
        {view.lines.length === 0 ? (
          <p className="hint">{text.none}</p>
        ) : (
          <table className="table table--plain stack season__tasks">
            <TableHead
              caption={text.tasksTitle}
              columns={[columns.task, columns.state, columns.unit, columns.due, columns.filed, columns.done]}
              deeds={columns.act}
            />
            <tbody>
              {view.lines.map((line) => (
                <ReturnRow key={line.id} line={line} asked={asked} isOwn={view.isOwn} words={words} />
              ))}
            </tbody>
          </table>
        )}
        <ReturnPager view={view} asked={asked} words={words} />
      </Section>
    </div>
  )
}

function ReturnPager({ view, asked, words }: PartProps) {
  if (view.shown <= seasonPageSize) return null
  const { common } = words
  const { page } = asked
  const [from, last] = [(page - 1) * seasonPageSize + 1, Math.min(page * seasonPageSize, view.shown)]
  const to = (number: number) => `${writeSeasonAddress(view.season.id, { ...asked, taskId: '', page: number })}#tasks`
  return (
    <Pager
      label={common.pages}
      previous={page > 1 ? { to: to(page - 1), label: common.previous } : undefined}
      next={last < view.shown ? { to: to(page + 1), label: common.next } : undefined}
    >
      <Prose>{common.range({ from, to: last, total: view.shown })}</Prose>
    </Pager>
  )
}
