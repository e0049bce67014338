import { randomUUID } from 'node:crypto'
import { readWords } from '@/app/locale'
import { writeFormWords } from '@/app/work-form'
import type { Dictionary } from '@/i18n'
import type { Range } from '@/reader/report-text'
import { linkToChain } from '@/ui/annual/link-to-chain'
import { DrawnList } from '@/ui/elements/drawn/drawn'
import { Pager } from '@/ui/elements/pager'
import type { PlanView } from '@/usecases/plan/view-plan'
import { linkToReport } from '../card/link-to-card'
import { rangeAction } from './range-action'
import { scrollable } from './scrollable'
import { SelectionBar } from './selection-bar'
import { TextParagraph } from './text-paragraph'

type TextPaneProps = { plan: PlanView; openId: string | null; isWhole: boolean; cited: Range | null }

/** The report's own words, every sentence of the section marked by what became of it. */
export async function TextPane({ plan, openId, isWhole, cited }: TextPaneProps) {
  const { words } = await readWords()
  const text = words.report.text
  const to = linkToReport(plan.report.id)
  const isShort = plan.report.sectionStart !== null
  return (
    <article className="plan__text" {...scrollable} aria-label={text.label}>
      <div className="plan__bar text-small">
        <span className="soft">{text.original}</span>
        {isShort && <a href={isWhole ? to : `${to}?text=whole`}>{isWhole ? text.sectionOnly : text.wholeText}</a>}
        {plan.report.fileHash && (
          <a href={`/api/reports/${plan.report.id}/original`} download>
            {text.download}
          </a>
        )}
        <ChainLinks plan={plan} words={words} />
        {plan.rights.isEditable && <Selecting plan={plan} openId={openId} words={words} />}
      </div>
      <div className="report-text" id="report-text" lang={plan.report.language === 'zh' ? 'zh-CN' : 'en'}>
        <DrawnList
          items={plan.paragraphs}
          render={(paragraph) => (
            <TextParagraph
              key={paragraph.start}
              paragraph={paragraph}
              plan={plan}
              openId={openId}
              cited={cited}
              words={words}
            />
          )}
        />
      </div>
      <TextPager plan={plan} to={isWhole ? `${to}?text=whole` : to} words={words} />
    </article>
  )
}

/** Through a text too long for one page. */
function TextPager({ plan: { page }, to, words }: { plan: PlanView; to: string; words: Dictionary }) {
  const { common, report } = words
  if (page.count === 1) return null
  const step = (number: number) => `${to}${to.includes('?') ? '&' : '?'}page=${number}`
  return (
    <Pager
      label={common.pages}
      previous={page.number > 1 ? { to: step(page.number - 1), label: common.previous } : undefined}
      next={page.number < page.count ? { to: step(page.number + 1), label: common.next } : undefined}
    >
      {report.text.page(page)}
    </Pager>
  )
}

/** To the comparisons with the reports of the year before and after. */
function ChainLinks({ plan: { report, neighbours }, words }: { plan: PlanView; words: Dictionary }) {
  const { before, after } = neighbours
  return (
    <>
      {before && <a href={linkToChain({ from: before.id, to: report.id })}>{words.chain.fromNewer(before)}</a>}
      {after && <a href={linkToChain({ from: report.id, to: after.id })}>{words.chain.fromOlder(after)}</a>}
    </>
  )
}

function Selecting({ plan, openId, words }: { plan: PlanView; openId: string | null; words: Dictionary }) {
  const { deeds, section, text } = words.report
  const byId = (say: (facts: { number: number }) => string) =>
    Object.fromEntries(plan.cards.map(({ id, number }) => [id, say({ number })]))
  return (
    <SelectionBar
      action={rangeAction}
      form={`range:${plan.report.id}`}
      reportId={plan.report.id}
      requestId={randomUUID()}
      formWords={writeFormWords(words)}
      openId={openId}
      hasSection={plan.report.sectionStart !== null}
      words={{
        hint: text.selectHint,
        selected: deeds.selection,
        add: deeds.add,
        mark: deeds.mark,
        shortcoming: deeds.shortcoming,
        section: section.submit,
        split: byId(deeds.splitSelection),
        extend: byId(deeds.extend),
      }}
    />
  )
}
