import type { EvidenceRefusals } from '@/domain/task/evidence/evidence-refusals'
import type { Sentences } from '../../sentences'

export const evidenceRefusals: Sentences<EvidenceRefusals> = {
  validUntilWrong:
    'The last day of validity is wrong or lies before the date of issue. Correct it and send again; leave it empty where there is none.',
  bundleEmpty: 'There is no evidence under these conditions, so nothing to bundle. Try without one of them.',
  bundleTooMany: ({ max }) =>
    `More than ${max} pieces fit these conditions, the most of one bundle. Choose a year, unit or state and bundle in parts.`,
  bundleTooLarge: ({ bytes, max }) =>
    `These files take ${(bytes / 1e9).toFixed(1)} GB; a bundle holds ${max / 1e9} GB. Choose a year, unit or state and bundle in parts.`,
  evidenceSuperseded: ({ title }) =>
    `“${title}” has a newer version; the older one is kept as a record. Act on the newest one.`,
  replaceNotYours: ({ title }) =>
    `“${title}” was not handed in by you, and a supporting unit replaces only its own. Ask the handler of the lead unit to replace it.`,
  reuseTooMany: ({ max, count }) => `At most ${max} files at once; you chose ${count}. Please use them in parts.`,
  versionOne:
    'A newer version is exactly one piece. Choose one file, or give one link or number; hand in anything else by itself.',
}
