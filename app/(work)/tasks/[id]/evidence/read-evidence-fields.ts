import type { Form } from '@/app/form'
import { isTicked, readFiles, readText } from '@/app/read-form'
import type { NewEvidence } from '@/usecases/task/evidence/plan-evidence'

/** The part of the form for material tied to no standard. */
export const noStandard = 'none'

/** The fields of one or more `EvidenceFields`. */
export const evidenceFields = ['file.*', 'reference.*', 'name.*', 'issuer.*', 'issuedOn.*', 'process.*'] as const
type EvidenceForm = Form<(typeof evidenceFields)[number]>

/** The evidence that `EvidenceFields` of any parts hold; `toStandard` gives the standard that a part stands for. */
export async function readEvidenceFields(
  form: EvidenceForm,
  toStandard: (part: string) => string | null = (part) => (part === noStandard ? null : part),
): Promise<NewEvidence[]> {
  const parts = [...new Set([...form.keys()].flatMap((name) => /^(?:file|reference)\.(.+)$/.exec(name)?.[1] ?? []))]
  const items = await Promise.all(parts.map((part) => readPart(form, part, toStandard(part))))
  return items.flat()
}

async function readPart(form: EvidenceForm, part: string, standardId: string | null): Promise<NewEvidence[]> {
  const text = (name: 'issuer' | 'issuedOn' | 'reference' | 'name') => readText(form, `${name}.${part}`, 1000)
  const common = {
    part,
    standardId,
    process: isTicked(form, `process.${part}`),
    issuer: text('issuer'),
    issuedOn: text('issuedOn') || null,
  }
  const files = await Promise.all(readFiles(form, `file.${part}`).map(readOne))
  const reference = text('reference')
  const title = text('name')
  const cited = reference
    ? [{ ...common, kind: /^https?:/i.test(reference) ? ('link' as const) : ('document' as const), title, reference }]
    : []
  const filed = files.map((file) => ({
    ...common,
    kind: 'file' as const,
    title: files.length === 1 && !reference ? title : '',
    reference: '',
    file,
  }))
  return [...filed, ...cited]
}

const readOne = async (file: File) => ({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) })
