import type { z } from 'zod'
import type { evidenceParts } from '@/usecases/task/evidence/evidence-forms'
import type { NewEvidence } from '@/usecases/task/evidence/plan-evidence'

/** The part of the form for material tied to no standard. */
export const noStandard = 'none'

type Parts = z.output<typeof evidenceParts>

/** The evidence that `EvidenceFields` of any parts hold; `toStandard` gives the standard that a part stands for. */
export async function readEvidenceFields(
  input: Parts,
  toStandard: (part: string) => string | null = (part) => (part === noStandard ? null : part),
): Promise<NewEvidence[]> {
  const parts = [...new Set([...Object.keys(input['file.*']), ...Object.keys(input['reference.*'])])]
  const items = await Promise.all(parts.map((part) => readPart(input, part, toStandard(part))))
  return items.flat()
}

async function readPart(input: Parts, part: string, standardId: string | null): Promise<NewEvidence[]> {
  const common = {
    part,
    standardId,
    process: input['process.*'][part] ?? false,
    issuer: input['issuer.*'][part] ?? '',
    issuedOn: input['issuedOn.*'][part] || null,
    validUntil: input['validUntil.*'][part] || null,
  }
  const files = await Promise.all((input['file.*'][part] ?? []).map(readOne))
  const reference = input['reference.*'][part] ?? ''
  const title = input['name.*'][part] ?? ''
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
