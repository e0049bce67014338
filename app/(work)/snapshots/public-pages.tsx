import { WorkForm } from '@/app/work-form'
import type { Dictionary } from '@/i18n'
import { Badge } from '@/ui/elements/badge'
import { Prose } from '@/ui/elements/prose'
import { Section } from '@/ui/elements/section'
import { SubmitButton } from '@/ui/elements/submit-button'
import { TableHead } from '@/ui/elements/table-head'
import type { PublicBody } from '@/usecases/snapshot/list-snapshots'
import { openPublicPageAction } from './snapshot-actions'

type PagesProps = { bodies: PublicBody[]; words: Dictionary }

/** Whose page is open to the public, and to a director the button that opens or shuts it. */
export function PublicPages({ bodies, words }: PagesProps) {
  const { snapshot: text } = words
  if (!bodies.length) return null
  return (
    <Section title={text.pages}>
      <p className="hint">
        <Prose>{text.pagesHint}</Prose>
      </p>
      <table className="table table--plain stack snapshot__pages">
        <TableHead caption={text.pages} columns={[text.body, text.state]} deeds={text.next} />
        <tbody>
          {bodies.map((body) => (
            <Row key={body.unitId} body={body} words={words} />
          ))}
        </tbody>
      </table>
    </Section>
  )
}

function Row({ body: { unitId, name, isOpen, mayChange }, words }: { body: PublicBody; words: Dictionary }) {
  const { snapshot: text } = words
  return (
    <tr>
      <th scope="row">
        <Prose>{name}</Prose>
      </th>
      <td data-label={text.state}>
        <Badge look={isOpen ? 'done' : 'stop'}>{isOpen ? text.isOpen : text.isShut}</Badge>{' '}
        {isOpen && <a href={`/public/${unitId}`}>{text.seePublic}</a>}
      </td>
      <td>
        {mayChange && (
          <WorkForm action={openPublicPageAction} form={`snapshot:${unitId}`} keepsUnsent={false}>
            <input type="hidden" name="unitId" value={unitId} />
            {!isOpen && <input type="hidden" name="isOpen" value="1" />}
            <SubmitButton look={isOpen ? 'end' : 'plain'} isSmall>
              {isOpen ? text.shut : text.open}
            </SubmitButton>
          </WorkForm>
        )}
      </td>
    </tr>
  )
}
