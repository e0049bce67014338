import { readWords } from '@/app/locale'
import { Check } from '@/ui/elements/field/check'
import { Notice } from '@/ui/elements/notice'
import { Prose } from '@/ui/elements/prose'
import { Section } from '@/ui/elements/section'
import type { EditedTrial } from '@/usecases/ledger/edited/check-edited'
import { LinePager, pageSize } from './line-pager'
import { LineTable } from './line-table'
import { SheetNotes } from './sheet-notes'
import { TakeStep } from './take-step'

type TrialProps = { keptId: string; trial: EditedTrial; search: URLSearchParams; page: number }

/** The comparison as one form whose answer is an address; then what would be written. */
export async function Trial({ keptId, trial, search, page }: TrialProps) {
  const { words } = await readWords()
  const text = words.edited
  const { lines, open, rows, unchanged } = trial
  const from = Math.min((page - 1) * pageSize, Math.max(0, lines.length - 1))
  const at = from - (from % pageSize)
  const shown = lines.slice(at, at + pageSize)
  const names = new Set(shown.map(({ place }) => `a.${place}`))
  const answered = [...search].filter(([name, value]) => name.startsWith('a.') && value && !names.has(name))
  const count = (state: (typeof lines)[number]['state']) => lines.filter((line) => line.state === state).length
  return (
    <>
      <Section title={text.step2} small={text.sum({ rows, lines: lines.length, unchanged })}>
        <SheetNotes trial={trial} words={words} />
        {!lines.length && <Notice>{text.same}</Notice>}
        {lines.length > 0 && (
          <form action="/tasks/workbook" aria-label={text.step2}>
            <input type="hidden" name="file" value={keptId} />
            {answered.map(([name, value]) => (
              <input key={name} type="hidden" name={name} value={value} />
            ))}
            <p>
              <Prose>
                {text.counts({ changed: count('changed'), conflict: count('conflict'), refused: count('refused') })}
              </Prose>
            </p>
            <LineTable lines={shown} words={words} />
            <LinePager at={at} total={lines.length} words={words} />
            <Check name="leave" isTicked={search.get('leave') === '1'} label={text.leaveAll} />
            <div className="form-end form__body">
              <button className={open ? 'button button--main' : 'button'} type="submit">
                {text.try}
              </button>
              <p className="hint">{text.tryEffect}</p>
            </div>
          </form>
        )}
      </Section>
      <TakeStep keptId={keptId} trial={trial} choices={search.toString()} />
    </>
  )
}
