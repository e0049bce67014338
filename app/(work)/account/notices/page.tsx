import { readWords } from '@/app/locale'
import { titleOf } from '@/app/title-of'
import { requireActor } from '@/auth/session'
import { PageHead } from '@/ui/elements/page-head'
import { Prose } from '@/ui/elements/prose'
import { findOwnNotices } from '@/usecases/notice/edit-preferences'
import { NoticeForm } from './notice-form'
import { NoticeSide } from './notice-side'

export const generateMetadata = titleOf((words) => words.mail.wanted.title)

export default async function NoticeSettingsPage() {
  const own = await findOwnNotices(await requireActor(), new Date().toISOString())
  const { words } = await readWords()
  const text = words.mail.wanted
  const crumbs = [{ label: words.account.page.title, to: '/account' }, { label: text.title }]
  return (
    <main className="page" id="main">
      <PageHead title={text.title} sub={text.sub} crumbs={crumbs} />
      {own.domains.length === 0 ? (
        <p className="hint">
          <Prose>{text.unset}</Prose>
        </p>
      ) : (
        <div className="with-side">
          <NoticeForm own={own} words={words} />
          <NoticeSide own={own} words={words} />
        </div>
      )}
    </main>
  )
}
