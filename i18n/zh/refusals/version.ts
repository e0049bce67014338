import type { VersionRefusals } from '@/domain/report/version/version-refusals'
import type { Sentences } from '../../sentences'

/** Sentences of refusals about the versions of a report. */
export const versionRefusals: Sentences<VersionRefusals> = {
  reportNotRegistered: '这份报告还没有立项，不用做新版本。请在“报告信息”里直接换成新的文本。',
  versionSame: ({ number }) => `没有上传：这份文本与现行的第 ${number} 版相同。请核对是不是拿错了文件。`,
  versionWithoutSection: '没有上传：这份文本里没有找到下一步工作打算。请核对是不是报告全文，或换一种格式的文件。',
  versionOther: ({ year, issuer, title }) =>
    `没有上传：这份文本${[year ? `写的是 ${year} 年度` : '', issuer ? `制发机关是“${issuer}”` : '', title ? `标题是“${title}”` : ''].filter(Boolean).join('，')}，与这份报告不同。确是同一份报告的，请勾选后再上传；内容已收到，不用重传。`,
  versionOpen: '没有上传：已有一个新版本待审定。请先等它审定，或由上传的机关收回。',
  versionDecided: '没有办成：这个版本已经有人办过了。请刷新后再看。',
  ownVersion: '没有办成：这个版本是你上传的。请由另一位督办负责人审定。',
  placeMissing: '没有保存：还没有选一句，也没有粘贴。请选一句，或把新文本里的那一句粘贴进来。',
  placeUnknown: ({ count }) =>
    count
      ? `没有保存：现行文本里有 ${count} 句都含这些字，分不清是哪一句。请整句粘贴。`
      : '没有保存：现行文本里没有找到这句话。请从报告原文里整句复制，一次一句。',
  placeTaken: ({ words }) => `没有保存：这句话已经有对应的了：“${words}”。请另选一句。`,
  placeDecided: '没有保存：这一条已经指到现行文本了。请刷新后再看。',
}
