import { z } from 'zod'
import { linkVerdicts } from '@/domain/plan/chain-decision'
import { choice, id, list, text, version } from '../steps/form-fields'

const pair = z.object({ from: id(), to: id() })

/** `quote`: the newer report's sentence, or enough of it to be found. */
export const decideForm = pair.extend({
  ...{ commitmentId: id(), version: version(), verdict: choice(linkVerdicts), quote: text(2000), note: text(500) },
})
/** `row`: the promises whose links were shown, each with the verdict that stood there. */
export const confirmForm = pair.extend({ row: list() })
