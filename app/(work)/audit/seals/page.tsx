import { readWords } from '@/app/locale'
import { show } from '@/app/show'
import { titleOf } from '@/app/title-of'
import { requireActor } from '@/auth/session'
import { writeSeal } from '@/domain/audit/seal'
import { Empty } from '@/ui/elements/empty'
import { PageHead } from '@/ui/elements/page-head'
import { Prose } from '@/ui/elements/prose'
import { TableHead } from '@/ui/elements/table-head'
import { listSeals } from '@/usecases/audit/seal/list-seals'

export const generateMetadata = titleOf((words) => words.audit.seal.title)

export default async function SealsPage() {
  const actor = await requireActor()
  const { words } = await readWords()
  const text = words.audit.seal
  const seals = await show(() => listSeals(actor, new Date().toISOString()))
  return (
    <main className="page" id="main">
      <PageHead title={text.title} sub={text.lead}>
        <a className="button" href="/audit">
          {text.back}
        </a>
      </PageHead>
      {seals.length === 0 ? (
        <Empty title={text.emptyTitle} why={text.emptyBody} />
      ) : (
        <table className="table table--plain stack">
          <TableHead caption={text.title} columns={[text.day, text.count, text.seal]} />
          <tbody>
            {seals.map((seal) => (
              <tr key={seal.day}>
                <th scope="row" className="nowrap">
                  {seal.day}
                </th>
                <td data-label={text.count}>{seal.count}</td>
                <td data-label={text.seal} className="audit__seal">
                  {writeSeal(seal)}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <p className="hint">
        <Prose>{text.how}</Prose>
      </p>
    </main>
  )
}
