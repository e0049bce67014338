import type { VersionRefusals } from '@/domain/report/version/version-refusals'
import type { Sentences } from '../../sentences'

export const versionRefusals: Sentences<VersionRefusals> = {
  reportNotRegistered:
    'This report is not registered, so it needs no new version. Put the newer text in its place under “About this report”.',
  versionSame: ({ number }) =>
    `Not uploaded: this text is that of version ${number}, which is in force. Please check that it is the right file.`,
  versionWithoutSection:
    'Not uploaded: no next-steps section was found in this text. Please check that it is the whole report, or try another kind of file.',
  versionOther: ({ year, issuer, title }) =>
    `Not uploaded: unlike the report, this text names ${[year ? `the year ${year}` : '', issuer ? `the body “${issuer}”` : '', title ? `the title “${title}”` : ''].filter(Boolean).join(', ')}. If it is the same report, tick the box and send again. What you sent has been received.`,
  versionOpen:
    'Not uploaded: another version waits for a decision. Please wait for that, or let the office that uploaded it take it back.',
  versionDecided: 'Nothing was done: somebody has decided about this version already. Please reload.',
  ownVersion: 'Nothing was done: you uploaded this version. Another director has to take it over.',
  placeMissing: 'Not saved: no sentence is chosen or pasted. Please choose one, or paste it from the new text.',
  placeUnknown: ({ count }) =>
    count
      ? `Not saved: ${count} sentences of the text in force hold these words. Please paste the whole sentence.`
      : 'Not saved: the text in force has no such sentence. Please copy one whole sentence from the report.',
  placeTaken: ({ words }) => `Not saved: something stands on this sentence already: “${words}”. Please choose another.`,
  placeDecided: 'Not saved: it points to the text in force already. Please reload.',
}
