import { readWords } from '@/app/locale'
import { Prose } from '@/ui/elements/prose'
import type { HeldLine, UnmovedView } from '@/usecases/report/version/view-unmoved'
import { linkToVersion } from '../link-to-version'
import { PlaceForm } from './place-form'

/** Something that an earlier text holds: what it is, its words there, its task, and the form that says where it stands now. */
export async function HeldItem({ line, view }: { line: HeldLine; view: UnmovedView }) {
  const { version: text } = (await readWords()).words
  return (
    <article className="card" id={`held-${line.id}`}>
      <h3>
        <Prose>{text.line({ kind: text.kinds[line.kind], number: line.number })}</Prose>
      </h3>
      <p className="serif" lang={view.lang}>
        <Prose>{line.text}</Prose>
      </p>
      <p className="text-small amber">
        ▲ <Prose>{text.heldIn({ number: line.versionNumber })}</Prose>{' '}
        <a href={linkToVersion(view.report.id, line.versionId, line)}>
          <Prose>{text.openHeld({ number: line.versionNumber })}</Prose>
        </a>
      </p>
      {line.task && (
        <p className="text-small">
          <a href={`/tasks/${line.task.id}`}>
            <Prose>{line.task.number}</Prose> <Prose>{line.task.title}</Prose>
          </a>
        </p>
      )}
      {view.canPlace && <PlaceForm line={line} view={view} />}
    </article>
  )
}
