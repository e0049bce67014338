import type { FileRefusals } from '@/domain/file-refusals'
import type { Hostile } from '@/domain/hostile'
import type { Sentences } from '../../sentences'
import { nameKind, sayWayOut } from './file-kinds'

const count = (number: number): string => number.toLocaleString('en')
const megabytes = (bytes: number): string => (bytes / 1024 / 1024).toFixed(1)

const tooLarge = 'This file unpacks to an abnormal size'
/** What is wrong inside a file, by the reason that its reader gives; `found` is how many there are. */
const hostileBecause = (found = 0): Record<Hostile, string> => ({
  doctype: 'This file carries an outside definition (DOCTYPE)',
  externalTarget:
    'This file fetches content from elsewhere when it is opened (such as an outside template or linked picture)',
  field:
    'This file has a field that fetches content or starts a program when it is opened (such as INCLUDEPICTURE or DDE)',
  dde: 'This file has a link that asks another program for data (DDE)',
  embeddedObject: 'This file has a packed file or object embedded in it',
  activeX: 'This file has an ActiveX control',
  program: 'This file carries a program',
  script: 'This file has a script (JavaScript or a dynamic form)',
  launch: 'This file has an action that starts a program',
  embeddedFile: 'This file has files attached to it',
  hidden: 'This file has packed parts that cannot be looked into',
  path: 'This file holds paths that lead to other folders',
  entries: `This file is made of ${found} parts, far more than an ordinary document`,
  ratio: tooLarge,
  unpackedSize: tooLarge,
  pages: `This file says it has ${found} pages, far more than a report`,
  depth: 'The elements in this file are nested too deep',
  memory: 'Reading this file takes too much memory',
})

const withoutFields =
  'Please open it on your computer, select all, turn fields into plain text with Ctrl+Shift+F9 (in a sheet, paste as values), and save it again.'
const withoutParts =
  'Please open it on your computer, remove what is embedded or attached (upload it by itself if needed), and save it again or print it to a new PDF.'
const withoutPrograms =
  'Please open it on your computer and save it without controls, scripts and attachments, or print it to a new PDF.'
/** What to do about a file that carries more than what one can read; about any other one pastes its text. */
const waysOut: Partial<Record<Hostile, string>> = {
  field: withoutFields,
  dde: withoutFields,
  embeddedObject: withoutParts,
  embeddedFile: withoutParts,
  activeX: withoutPrograms,
  program: withoutPrograms,
  script: withoutPrograms,
  launch: withoutPrograms,
  hidden: withoutPrograms,
}
const textAlone = 'Please open it on your computer and copy its text into a new file, or paste the text.'

export const fileRefusals: Sentences<FileRefusals> = {
  fileEmpty: 'This file is empty (0 bytes); it may not have been saved completely. Please check it and choose again.',
  fileTooLarge: (facts) =>
    `The file has ${megabytes(facts.size)} MB, more than the limit of ${megabytes(facts.limit).replace('.0', '')} MB. Please shrink or split it, or paste the text.`,
  fileWrongType: (facts) =>
    `${facts.name ? `"${facts.name}"` : 'This file'} is of a type that cannot be used${nameKind(facts.found) && `: it is ${nameKind(facts.found)}`}. ${sayWayOut(facts.found)}`,
  fileTypeMismatch: (facts) =>
    `The extension of "${facts.name}" does not match its content: it is ${nameKind(facts.found) || facts.found}. Please open it in WPS or Office and save it in the right format.`,
  fileWithMacros:
    'This file contains macros (a project, a macro sheet or a name that runs by itself) and cannot be uploaded. Please save it without macros (.docx, .xlsx, .pptx).',
  fileEncrypted:
    'This file is protected by a password or by the encryption software of your office and cannot be read. Please decrypt it and save it anew.',
  fileDamaged:
    'This file is incomplete or damaged and cannot be opened. Please open it on your computer and save it again.',
  fileHostile: (facts) =>
    `${hostileBecause(facts.found)[facts.reason]}; it was not taken, for safety. ${waysOut[facts.reason] ?? textAlone}`,
  fileWithoutText: (facts) =>
    facts.type === 'ofd'
      ? 'There is no text in this OFD file; it may be a scan. Please save it as a PDF with selectable text or as .docx in its reader or WPS, or paste the text.'
      : facts.type === 'pdf'
        ? 'There is no text in this PDF; it may be a scan, and this server has no recognition of letters. Please use a PDF with selectable text or a Word file, or paste the text.'
        : 'There is no text in this file. Please check it, or paste the text.',
  scanGiven: 'This is a scan; its letters are being recognised.',
  scanUndone: 'This scan is not recognised to its end yet. Please wait, then check and import it.',
  scanTooLong: (facts) =>
    `This scan has ${facts.count} pages, more than the ${facts.max} that are recognised at once. Please keep the parts on shortcomings and next steps alone, or use the Word original.`,
  scanUnread:
    'This is a scan or a picture, and no recognition of letters is installed on this server. Please find the original with selectable text (Word, PDF, OFD), or turn it into text in WPS, check it and upload that; or ask the administrator to install the recognition as the deployment guide says.',
  fileTooSlow: (facts) =>
    `Reading this file took longer than ${facts.seconds} seconds and was stopped. Please split it or save it anew, or paste the text.`,
  fileInfected: (facts) =>
    `The file was not taken: the virus scanner found "${facts.signature}" in it. Please clean your computer, save the file anew and upload that, and tell those in charge of security at your office.`,
  readingBusy:
    'Many files are being uploaded right now and this one was not read yet. Please try again in a minute; what you filled in is still here.',
  reportTooLong: (facts) =>
    `The text has ${count(facts.length)} characters, more than the limit of ${count(facts.max)}, and does not look like one report. Please keep the report alone, or paste its text.`,
  planTooLarge: (facts) =>
    `${count(facts.count)} commitments were found, more than the ${count(facts.max)} that one plan can hold for review. Please split the file by report or chapter.`,
}
