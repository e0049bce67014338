import type { RefusalFacts } from '@/domain/refusal'

const megabytes = (bytes: unknown): string => (Number(bytes) / 1024 / 1024).toFixed(1)

/** Sentences of refusals about an uploaded file, whatever it was for. */
export const fileRefusals = {
  fileEmpty: (_facts: RefusalFacts) => '这个文件是空的（0 字节），可能没有传完整。请检查文件后重新选择。',
  fileTooLarge: (facts: RefusalFacts) =>
    `文件有 ${megabytes(facts.size)} MB，超过 ${megabytes(facts.limit).replace('.0', '')} MB 的上限。请压缩图片或拆分后再传，或直接粘贴正文。`,
  fileWrongType: (facts: RefusalFacts) =>
    `${facts.name ? `“${facts.name}”` : '这个文件'}的类型不能用${facts.found ? `（实际是 ${facts.found}）` : ''}。请另存为可用的类型再传。`,
  fileTypeMismatch: (facts: RefusalFacts) =>
    `“${facts.name}”的扩展名与内容不符（实际是 ${facts.found}）。请用正确的格式另存后再传。`,
  fileWithMacros: (_facts: RefusalFacts) => '这个文件带有宏，不能上传。请另存为不含宏的文件。',
  fileEncrypted: (_facts: RefusalFacts) => '这个文件设了密码，读不出内容。请去掉密码另存后再传。',
  fileDamaged: (_facts: RefusalFacts) => '这个文件不完整或已损坏，打不开。请在本机打开确认后重新另存再传。',
  fileHostile: (_facts: RefusalFacts) => '这个文件的内部结构异常，为安全起见没有读取。请在本机打开后另存为新文件再传。',
  fileWithoutText: (facts: RefusalFacts) =>
    facts.type === 'pdf'
      ? '这个 PDF 里没有文字，可能是扫描件。请用能选中文字的 PDF 或 Word 文件，或直接粘贴正文。'
      : '这个文件里没有文字。请检查文件，或直接粘贴正文。',
  fileTooSlow: (facts: RefusalFacts) =>
    `读取这个文件超过 ${facts.seconds} 秒，已停止。请拆分或另存后再传，或直接粘贴正文。`,
}
