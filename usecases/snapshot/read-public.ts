import { createHash } from 'node:crypto'
import { reader } from '@/db/client'
import { rememberUntilChange } from '@/db/engine/remember'
import { findPublished, listPublicYears, listPublished, type PublishedRow } from '@/db/snapshot/public-pages'
import type { PublicData } from '@/domain/snapshot/public-data'
import { publicSchema } from '@/domain/snapshot/public-schema'
import { publicPolicy } from '@/formats/page/public-style'
import { writePublicHtml } from '@/formats/page/write-public-html'
import { type PageLook, sayPublicIndex, sayPublicPage } from './steps/say-public-page'

/** What is answered at a public address; `tag` names its bytes, `policy` what a browser lets it do. */
export type PublicAnswer = { type: 'html' | 'json'; tag: string; body: string; policy: string }

const dataPolicy = "default-src 'none'; frame-ancestors 'none'"

/**
 * What anybody reads below /public, from frozen rows alone: the list of bodies and years, a snapshot as a page or as its data, the shape of the
 * data. Null for whatever is not there, is withdrawn, or belongs to a body whose page is shut: all of these look the same.
 */
export async function readPublic(path: readonly string[], look: PageLook): Promise<PublicAnswer | null> {
  const [first, ...rest] = path
  if (first === 'schema.json' && !rest.length) return (await listPublicYears(reader())).length ? schema : null
  if (rest.length) return readSnapshot(path, look)
  const years = (await listPublicYears(reader())).filter(({ unitId }) => !first || unitId === first)
  return years.length ? toPage(writePublicHtml(sayPublicIndex(years, look))) : null
}

const shape = /^[\w-]{1,40}\/(?:19|20)\d\d(?:\/\d{1,3})?(?:\/data\.json)?$/

async function readSnapshot(path: readonly string[], look: PageLook): Promise<PublicAnswer | null> {
  // Nothing is asked of the database for an address that cannot be one.
  if (!shape.test(path.join('/'))) return null
  const [unitId = '', year, third] = path
  const rows = await listPublished(reader(), unitId, Number(year))
  const wanted = third && third !== 'data.json' ? rows.find(({ number }) => String(number) === third) : rows[0]
  if (!wanted) return null
  if (path.at(-1) !== 'data.json') return drawPage(wanted, rows, look)
  const body = await findPublished(reader(), wanted.id)
  return body === undefined ? null : { type: 'json', tag: wanted.hash, body, policy: dataPolicy }
}

// Only what is there is kept, in the few ways in which it may be looked at; the page tells of those beside it, which may have been read before a change.
function drawPage(row: PublishedRow, beside: PublishedRow[], look: PageLook): Promise<PublicAnswer | null> {
  const others = beside.map(({ id }) => id)
  return rememberUntilChange(JSON.stringify(['public page', row.id, others, look.language, look.isCare]), async () => {
    const text = await findPublished(reader(), row.id)
    return text === undefined
      ? null
      : toPage(writePublicHtml(sayPublicPage(JSON.parse(text) as PublicData, row.hash, beside, look)))
  })
}

const toPage = (body: string): PublicAnswer => ({ type: 'html', tag: hash(body), body, policy: publicPolicy })

const hash = (text: string): string => createHash('sha256').update(text).digest('hex')

const schemaText = `${JSON.stringify(publicSchema, null, 1)}\n`
const schema: PublicAnswer = { type: 'json', tag: hash(schemaText), body: schemaText, policy: dataPolicy }
