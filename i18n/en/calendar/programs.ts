import type { Dictionary } from '../../widen'

export const programs: Dictionary['programs'] = {
  title: 'Interface of Jiannuo',
  about:
    'The rules and bounds of the pages: make a token under "My account" and send it behind Authorization: Bearer. Cookies are not looked at. A refusal is application/problem+json with the sentence of the page, in English where Accept-Language begins with en. A token may call 120 times a minute.',
  key: 'A request sent again under the same key counts once and gets the first result; other content under it is refused.',
  good: 'It was done',
  problem: 'It was not done; detail says why',
  operations: {
    readSelf: 'Whom the token stands for, and until when',
    listReports: 'The reports in sight',
    listCommitments: 'The commitments of a report and their tasks',
    listTasks: 'The ledger: conditions as in its address, next is the after of the next page',
    readTask: 'A task, the moves open now and what is in their way',
    listUpdates: 'Progress reports',
    addUpdate: 'Report progress',
    listEvidence: 'Evidence',
    addEvidence: 'Hand in evidence: a file as a form, a link or number as JSON',
    judgeEvidence: 'Judge evidence',
    readEvidenceFile: 'Download a file of evidence',
    moveTask: 'A move: sign, submit, review, close and so on',
  },
}
