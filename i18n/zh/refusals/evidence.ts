import type { EvidenceRefusals } from '@/domain/task/evidence/evidence-refusals'
import type { Sentences } from '../../sentences'

/** Sentences of refusals about versions, validity and bundles of evidence. */
export const evidenceRefusals: Sentences<EvidenceRefusals> = {
  validUntilWrong: '佐证的有效期不对，或早于出具日期。请改后再提交；没有期限的留空。',
  bundleEmpty: '这些条件下没有佐证，没有可打包的。请去掉一个条件再试。',
  bundleTooMany: ({ max }) =>
    `这些条件下的佐证超过 ${max} 件，一次最多打包 ${max} 件。请加上年度、单位或状态，分几次打包。`,
  bundleTooLarge: ({ bytes, max }) =>
    `这些佐证共 ${(bytes / 1e9).toFixed(1)} GB，一个包最多 ${max / 1e9} GB。请加上年度、单位或状态，分几次打包。`,
  evidenceSuperseded: (facts) => `佐证“${facts.title}”已有新版，旧版只留作记录。请对最新的一版办理。`,
  replaceNotYours: (facts) =>
    `佐证“${facts.title}”不是你交的，配合单位只能换自己交的。要换这一件，请牵头单位的承办人办理。`,
  reuseTooMany: ({ max, count }) => `一次最多选用 ${max} 件，你选了 ${count} 件。请分几次选用。`,
  versionOne: '新版要正好一件。请选一个文件，或填一个链接、文号；别的材料请另行上传。',
}
