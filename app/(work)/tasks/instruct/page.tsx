import { readLedgerAddress } from '@/app/(work)/tasks/ledger-address'
import type { AddressParams } from '@/app/address-params'
import { readWords } from '@/app/locale'
import { show } from '@/app/show'
import { titleOf } from '@/app/title-of'
import { requireActor } from '@/auth/session'
import { ButtonLink } from '@/ui/elements/button'
import { Drawn } from '@/ui/elements/drawn/drawn'
import { Empty } from '@/ui/elements/empty'
import { PageHead } from '@/ui/elements/page-head'
import { Prose } from '@/ui/elements/prose'
import { Section } from '@/ui/elements/section'
import { viewInstructing } from '@/usecases/task/urging/view-instructing'
import { InstructForm } from './instruct-form'
import { WrittenPart } from './written-part'

export const generateMetadata = titleOf((words) => words.urging.instruction.title)

export default async function InstructPage({ searchParams }: { searchParams: Promise<AddressParams> }) {
  const actor = await requireActor()
  const { words, locale } = await readWords()
  const asked = await searchParams
  const { filter } = readLedgerAddress(asked, actor)
  const view = await show(() => viewInstructing(actor, filter.ids, new Date().toISOString()))
  const text = words.urging.instruction
  return (
    <main className="page" id="main">
      <PageHead
        title={text.title}
        sub={view.lines.length > 0 && text.sub({ count: view.lines.length })}
        crumbs={[{ label: words.ledger.title, to: '/tasks' }]}
      />
      <div className="with-side urging__page">
        <div>
          {view.lines.length > 0 ? (
            <InstructForm view={view} words={words} />
          ) : asked.sent ? (
            <p>
              <ButtonLink to="/overview" look="soft">
                {words.common.nav.overview}
              </ButtonLink>{' '}
              <ButtonLink to="/tasks" look="soft">
                {words.urging.back}
              </ButtonLink>
            </p>
          ) : (
            <Empty title={filter.ids.length ? text.none : text.noneChosen} why={text.noneWhy}>
              <ButtonLink to="/tasks?bucket=red" look="soft">
                {words.urging.back}
              </ButtonLink>
            </Empty>
          )}
          <Drawn>
            <WrittenPart written={view.written} words={words} locale={locale} />
          </Drawn>
        </div>
        <aside className="side">
          <Section title={text.about}>
            <ul className="compact-list compact-list--stacked">
              {text.aboutLines.map((line) => (
                <li key={line}>
                  <Prose>{line}</Prose>
                </li>
              ))}
            </ul>
          </Section>
        </aside>
      </div>
    </main>
  )
}
