import { secrecyItems } from '@/domain/annual/secrecy'
import type { TaskOwner } from '../canaries'
import type { Deed } from '../deed'
import { endEdition, type MadeParagraph, makeParagraph, makeShortcoming, placeEdition } from './annual-targets'

const owners: readonly TaskOwner[] = ['district', 'other', 'town']
const folder = 'app/(work)/annual'
const page = `${folder}/[id]/edition-actions`

const asked = { directorReview: 'endorse', leaderReview: 'approve', secrecyCheck: 'signSecrecy' } as const

const ofEach = (fields: (made: MadeParagraph) => Record<string, string>): Deed[] =>
  owners.map((owner) => ({ about: `of ${owner}`, fields: async () => fields(await makeParagraph(owner)) }))

/** Calls of the annual report in the making. */
export const annualDeeds: Record<string, Deed[]> = {
  [`${folder}/begin-action beginEditionAction`]: ['district', 'town', 'elsewhere'].map((issuer) => ({
    about: `of ${issuer}`,
    fields: async () => {
      await endEdition(issuer)
      return { reportId: `r-${issuer}`, reason: '更正数字' }
    },
  })),
  [`${page} writeParagraphAction`]: ofEach(({ editionId, paragraphId }) => ({
    ...{ editionId, paragraphId, version: '1', text: '办成了。', proofs: '' },
  })),
  [`${page} addParagraphAction`]: [
    ...ofEach(({ editionId, taskId }) => ({ editionId, content: '1', taskId, text: '办成了。' })),
    {
      about: 'on no task',
      fields: async () => {
        const { editionId } = await makeParagraph('district')
        return { editionId, content: '5', taskId: '', text: '其他情况。' }
      },
    },
    {
      about: 'on a task elsewhere',
      fields: async () => {
        const [{ editionId }, { taskId }] = [await makeParagraph('district'), await makeParagraph('elsewhere')]
        return { editionId, content: '1', taskId, text: '办成了。' }
      },
    },
  ],
  [`${page} arrangeParagraphAction`]: ofEach(({ editionId, paragraphId }) => ({
    ...{ editionId, paragraphId, version: '1', deed: 'takeOut', reason: '并入上段' },
  })),
  [`${page} actOnEditionAction`]: (['directorReview', 'leaderReview', 'secrecyCheck'] as const).flatMap((state) =>
    (['district', 'town'] as const).map((issuer) => ({
      about: `${asked[state]} of ${issuer}`,
      fields: async () => {
        const { id: editionId, version } = await placeEdition(issuer, state)
        const act = { act: asked[state], note: '', day: '', item: [...secrecyItems] }
        return { editionId, version: String(version), ...act }
      },
    })),
  ),
  [`${page} writeCauseAction`]: (['district', 'town'] as const).map((issuer) => ({
    about: `of ${issuer}`,
    fields: async () => {
      const { editionId, paragraphId } = await makeParagraph(issuer)
      return { ...(await makeShortcoming(issuer)), editionId, paragraphId, cause: '人手不足' }
    },
  })),
  [`${page} setDueDaysAction`]: (['district', 'town'] as const).map((issuer) => ({
    about: `of ${issuer}`,
    fields: async () => {
      const { id: editionId, version, year } = await placeEdition(issuer, 'drafting')
      return {
        ...{ editionId, version: String(version) },
        ...{ reportDue: `${year + 1}-02-20`, publishDue: `${year + 1}-03-20` },
      }
    },
  })),
  [`${page} keepFindingAction`]: ofEach(({ editionId, paragraphId }) => ({
    ...{ editionId, paragraphId, finding: `overclaim ${paragraphId} 办成`, reason: '口径不同' },
  })),
}
