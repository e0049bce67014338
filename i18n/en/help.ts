import type { Dictionary } from '../widen'

export const help: Dictionary['help'] = {
  title: 'Guide',
  sub: 'One page: what this does and what each person does in it. Made to be printed.',
  sections: [
    {
      heading: 'What this does',
      lines: [
        'It turns every promise in the "next steps" of an annual report into a task with a lead unit, a deadline and completion standards, and follows it until it is closed.',
        'From any sentence of the report you can walk to its task, progress and proof, and back.',
        'Once the reports of two years in a row are imported, "Two years compared" under the annual report holds each promise against the next report: accounted for, only repeated, or not mentioned, and whether the ledger agrees.',
        'Until it is registered, a report can be withdrawn, its issuer, year and title corrected, and a newer text put in its place: import it, the two are compared sentence by sentence, and the work on what stayed is kept. Once it is registered, a corrected text is uploaded as a new version: another director takes it over, the old one is kept, sentences that stayed are followed, the rest is listed, and no task changes. All of it stands under “About this report”.',
      ],
    },
    {
      heading: 'Who does what',
      lines: [
        'Coordinator: imports reports, checks the split, reviews what is submitted as done; pictures, texts and PDF are shown beside the standard.',
        'Director of follow-up: registers and assigns, closes, suspends, cancels, carries over.',
        'Head of unit: signs for a task or objects, names the handler, reviews the unit’s submissions, writes why something was not done at the end of the year.',
        'Handler: reports progress, uploads evidence, submits as done. Files handed in on other tasks of the unit are used again without an upload; a newer version of a piece is checked anew.',
        'Leader in charge: decides on key tasks, answers requests to cancel, reads the overview.',
        'Auditor: reads everything and the log, changes nothing.',
        'Administrator: keeps units, people and settings, does no business acts.',
        'Each capacity acts for a unit, which with those below bounds what one sees and does; where somebody sits elsewhere, that is noted beside it.',
        'A small office may do without the unit’s review, the office’s, or another person who closes (Settings); the buttons say what comes next. One review by somebody else always stays, and the log names what was left out.',
      ],
    },
    {
      id: 'files',
      heading: 'How files of reports are read',
      lines: [
        'Taken are .docx, old .doc and .wps, .pdf and .ofd with selectable text, web pages (.html, .mht), .txt and pasted text; .docx is the safest. A wrong extension does no harm: what a file is is told by its content.',
        'Scans and pictures are recognised page by page where the server has the recognition, and corrected against the pages before they are imported; elsewhere turn them into text in WPS and check it. Not taken: archives (unpack them), files with macros, a password or locked by your office’s encryption (save them as .docx). Of an Excel workbook (.xlsx) you are asked whether it is a ledger or the table of a plan.',
        'What of a file is not in the text is listed in full above the text in the review. Hidden and struck text, embedded documents, signs that cannot be told and pages that are pictures are asked about at the import; headers and footers, contents, notes, comments, watermarks and seals are only listed.',
        'Old .doc and .wps files: on a server without LibreOffice only their words are read. Automatic numbers, hidden and struck text and raised marks cannot be told then; you are asked first, please compare sentence by sentence.',
        'What was read wrong is put right in the review: select a sentence to add it, reject, split, merge, open one to change deadline, unit and target. Where the text itself lacks words, import a better file; work on sentences that stayed is kept.',
      ],
    },
    {
      heading: 'Reading the lights',
      lines: [
        'Open: ● on track  ▲ due soon or behind  ■ overdue  ◇ to be signed for.',
        'Closed, by outcome: ◆ green fulfilled or made lasting  ◆ yellow partly  ◆ red not fulfilled. ○ suspended, cancelled, carried over, not applicable.',
        'Confirmed as done and not closed yet is ◆ to be closed, which is not fulfilled.',
        'Lights are computed from the data and the day; nobody can set one. Handed in late stays marked for ever.',
      ],
    },
    {
      heading: 'When a task cannot be done in time',
      lines: [
        'The handler or the head asks for an extension on the task’s page, by the due day, with the new day and the reason; the head signs it, then it goes to the coordinator.',
        'The coordinator decides the first one up to 30 days, a leader all others; two are decided on a task at most.',
        'Units, leader, content and standards are changed by “Ask for a change”; before another unit takes the lead its head is heard, a director decides (of a key task a leader), and that unit signs anew.',
        'Whoever is away for some days names a deputy under “My account”; the deputy changes capacity, each act says for whom, and it ends by itself. Whoever leaves has the administrator hand over.',
        'Neither date nor light moves before; afterwards the original day stays beside the new one, and on-time counts by the original day.',
      ],
    },
    {
      heading: 'How do I ask something, or keep an eye on a task?',
      lines: [
        'A task’s page has comments: people of the lead and supporting units and of the office write them, and an “@name” tells that person. A comment is no progress report, moves no light and no figure and is not printed; it can be taken back, not changed.',
        'Press “Watch” on a task’s page to be told of each move of it; the ledger lists them all under “Watched by me”. Press “Stop watching” to be told no more.',
      ],
    },
    {
      heading: 'How figures are counted',
      lines: [
        'Fulfilled % = fulfilled ÷ (all − not applicable − cancelled). Partly, not fulfilled, made lasting, to be closed, open, carried over and suspended stay below the line, each in a part of its own; the parts add up to all.',
        'On time % = fulfilled by the original day ÷ due so far by the original day. What was done within an extension stands beside it and is not on time.',
        'Each percentage names its two numbers, or says after “—” why there is none. The counts of the overview’s figures, legend and tables open the ledger with exactly those tasks (of the months’ table, the row of what was due).',
        'A unit’s page counts the tasks it leads, supported ones apart: the same as its row on the leader’s page.',
      ],
    },
    {
      heading: 'Can typed text get lost?',
      lines: [
        'Forms keep a draft every few seconds and show its time; after a lost log-in or network, opening the page again refills it. Attachments are not kept; choose them again.',
        'If somebody changes the same thing meanwhile, both sides are shown and you choose; nothing is overwritten silently.',
        'Pressing send twice counts once.',
      ],
    },
    {
      heading: 'What it cannot do yet',
      lines: [
        'No text messages. Where a mail server is set, one mail each working morning tells what is asked of you and due soon; which kinds are in it and which are mailed at once is chosen in the notice settings of your account page.',
        'Circulars and annual reports are issued inside the system alone; to put them on a public site, export the Word file. What became of the promises can be published as a snapshot on the public page, which is not open unless a director opens it, after a confidentiality check that two people sign.',
        'Without a recognition of letters on the server it does not read scans; use a PDF or OFD with selectable text, or Word.',
      ],
    },
    {
      heading: 'What must not be entered',
      lines: ['State secrets and work secrets, ever. Registration asks for a declaration.'],
    },
  ],
}
