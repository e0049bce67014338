import type { Dictionary } from '../../widen'

type Words = Pick<Dictionary['refusals'], keyof typeof import('../../zh/refusals/file').fileRefusals>

const count = (number: unknown): string => Number(number).toLocaleString('en')
const megabytes = (bytes: unknown): string => (Number(bytes) / 1024 / 1024).toFixed(1)

const carriedThings: Record<string, string> = {
  field: 'has a field that fetches content or starts a program when it is opened (such as INCLUDEPICTURE or DDE)',
  dde: 'has a link that asks another program for data (DDE)',
  embeddedObject: 'has a packed file or object embedded in it',
  activeX: 'has an ActiveX control',
  program: 'carries a program',
  script: 'has a script (JavaScript or a dynamic form)',
  launch: 'has an action that starts a program',
  embeddedFile: 'has files attached to it',
  hidden: 'has packed parts that cannot be looked into',
}

/** What to do about a file that carries more than what one can read. */
function wayOut({ reason }: Parameters<Words['fileHostile']>[0]): string {
  if (reason === 'field' || reason === 'dde')
    return 'Please open it on your computer, select all, turn fields into plain text with Ctrl+Shift+F9 (in a sheet, paste as values), and save it again.'
  if (reason === 'embeddedObject' || reason === 'embeddedFile')
    return 'Please open it on your computer, remove what is embedded or attached (upload it by itself if needed), and save it again or print it to a new PDF.'
  if (['activeX', 'program', 'script', 'launch', 'hidden'].includes(String(reason)))
    return 'Please open it on your computer and save it without controls, scripts and attachments, or print it to a new PDF.'
  return 'Please open it on your computer and copy its text into a new file, or paste the text.'
}

/** What is wrong inside a file, by the reason that the reader gives. */
function hostileBecause({ reason, found }: Parameters<Words['fileHostile']>[0]): string {
  if (reason === 'doctype') return 'This file carries an outside definition (DOCTYPE)'
  if (reason === 'externalTarget')
    return 'This file fetches content from elsewhere when it is opened (such as an outside template or linked picture)'
  const carried = carriedThings[String(reason)]
  if (carried) return `This file ${carried}`
  if (reason === 'path') return 'This file holds paths that lead to other folders'
  if (reason === 'entries') return `This file is made of ${found} parts, far more than an ordinary document`
  if (reason === 'ratio' || reason === 'unpackedSize') return 'This file unpacks to an abnormal size'
  if (reason === 'pages') return `This PDF says it has ${found} pages, far more than a report`
  if (reason === 'depth') return 'The elements in this file are nested too deep'
  return 'Reading this file takes too much memory'
}

export const fileRefusals: Words = {
  fileEmpty: () =>
    'This file is empty (0 bytes); it may not have been saved completely. Please check it and choose again.',
  fileTooLarge: (facts) =>
    `The file has ${megabytes(facts.size)} MB, more than the limit of ${megabytes(facts.limit).replace('.0', '')} MB. Please shrink or split it, or paste the text.`,
  fileWrongType: (facts) =>
    `${facts.name ? `"${facts.name}"` : 'This file'} is of a type that cannot be used${facts.found ? ` (it is ${facts.found})` : ''}. Please save it as one of the accepted types.`,
  fileTypeMismatch: (facts) =>
    `The extension of "${facts.name}" does not match its content (it is ${facts.found}). Please save it in the right format.`,
  fileWithMacros: () =>
    'This file contains macros (a project, a macro sheet or a name that runs by itself) and cannot be uploaded. Please save it without macros (.docx, .xlsx, .pptx).',
  fileEncrypted: () => 'This file is protected by a password and cannot be read. Please save it without the password.',
  fileDamaged: () =>
    'This file is incomplete or damaged and cannot be opened. Please open it on your computer and save it again.',
  fileHostile: (facts) => `${hostileBecause(facts)}; it was not taken, for safety. ${wayOut(facts)}`,
  fileWithoutText: (facts) =>
    facts.type === 'pdf'
      ? 'There is no text in this PDF; it may be a scan. Please use a PDF with selectable text or a Word file, or paste the text.'
      : 'There is no text in this file. Please check it, or paste the text.',
  fileTooSlow: (facts) =>
    `Reading this file took longer than ${facts.seconds} seconds and was stopped. Please split it or save it anew, or paste the text.`,
  readingBusy: () =>
    'Many files are being uploaded right now and this one was not read yet. Please try again in a minute; what you filled in is still here.',
  reportTooLong: (facts) =>
    `The text has ${count(facts.length)} characters, more than the limit of ${count(facts.max)}, and does not look like one report. Please keep the report alone, or paste its text.`,
  planTooLarge: (facts) =>
    `${count(facts.count)} commitments were found, more than the ${count(facts.max)} that one plan can hold for review. Please split the file by report or chapter.`,
}
