import type { Dictionary } from '../widen'

type Words = Pick<Dictionary['refusals'], keyof typeof import('../zh/refusals-file').fileRefusals>

const megabytes = (bytes: unknown): string => (Number(bytes) / 1024 / 1024).toFixed(1)

export const fileRefusals: Words = {
  fileEmpty: () =>
    'This file is empty (0 bytes); it may not have been saved completely. Please check it and choose again.',
  fileTooLarge: (facts) =>
    `The file has ${megabytes(facts.size)} MB, more than the limit of ${megabytes(facts.limit).replace('.0', '')} MB. Please shrink or split it, or paste the text.`,
  fileWrongType: (facts) =>
    `${facts.name ? `"${facts.name}"` : 'This file'} is of a type that cannot be used${facts.found ? ` (it is ${facts.found})` : ''}. Please save it as one of the accepted types.`,
  fileTypeMismatch: (facts) =>
    `The extension of "${facts.name}" does not match its content (it is ${facts.found}). Please save it in the right format.`,
  fileWithMacros: () => 'This file contains macros and cannot be uploaded. Please save it without macros.',
  fileEncrypted: () => 'This file is protected by a password and cannot be read. Please save it without the password.',
  fileDamaged: () =>
    'This file is incomplete or damaged and cannot be opened. Please open it on your computer and save it again.',
  fileHostile: () =>
    'This file has an unusual inner structure and was not read, for safety. Please open it on your computer and save it as a new file.',
  fileWithoutText: (facts) =>
    facts.type === 'pdf'
      ? 'There is no text in this PDF; it may be a scan. Please use a PDF with selectable text or a Word file, or paste the text.'
      : 'There is no text in this file. Please check it, or paste the text.',
  fileTooSlow: (facts) =>
    `Reading this file took longer than ${facts.seconds} seconds and was stopped. Please split it or save it anew, or paste the text.`,
}
