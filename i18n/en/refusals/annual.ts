import type { AnnualRefusals } from '@/domain/annual/annual-refusals'
import type { Sentences } from '../../sentences'

export const annualRefusals: Sentences<AnnualRefusals> = {
  editionOpen: ({ year }) => `Not begun: the report on ${year} is being written already. Reload and open it.`,
  editionReasonMissing:
    'Not begun: the reason for the correction is missing. Write it; it is kept with the corrected edition.',
  editionNotDrafting:
    'Not changed: the report is not being drafted; it is under review or published. Have it sent back by whoever reviews it; of a published one draft a corrected edition.',
  paragraphEmpty: 'Not saved: the paragraph has no words. Write some, or take the paragraph out.',
  proofUnknown: ({ number, count }) =>
    count
      ? `Not saved: there is no evidence ${number}; this paragraph may cite 1 to ${count}. Change the number in brackets.`
      : `Not saved: this paragraph has no evidence to cite, so [${number}] names none. Leave it out, or add evidence to the task first.`,
  dropReasonMissing: 'Not taken out: the reason is missing. Write why the paragraph is left out.',
  ledgerSilent: 'Not changed: the ledger words nothing of the kind now. Edit the paragraph as things stand.',
  paragraphAtEdge: 'Not moved: it stands at the edge of its part already. Reload and look again.',
}
