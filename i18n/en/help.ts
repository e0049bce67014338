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
      ],
    },
    {
      heading: 'Who does what',
      lines: [
        'Coordinator: imports reports, checks the split, reviews what is submitted as done.',
        'Director of follow-up: registers and assigns, closes, suspends, cancels, carries over.',
        'Head of unit: signs for a task or objects, names the handler, reviews the unit’s submissions.',
        'Handler: reports progress, uploads evidence, submits as done.',
        'Leader in charge: decides on key tasks, reads the overview.',
        'Auditor: reads everything and the log, changes nothing.',
        'Administrator: keeps units, people and settings, does no business acts.',
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
      heading: 'How figures are counted',
      lines: [
        'Fulfilled % = fulfilled ÷ (all − not applicable − cancelled). Partly, not fulfilled, made lasting, to be closed, open, carried over and suspended stay below the line, each in a part of its own; the parts add up to all.',
        'On time % = fulfilled by the original day ÷ due so far by the original day. What was done within an extension stands beside it and is not on time.',
        'Each percentage names its two numbers; any figure opens the ledger with exactly those tasks.',
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
        'No text messages or mail: notices appear only here, and none is sent when something falls due; see your list.',
        'No extensions, urging or circulars, and nothing is published.',
        'It does not read text in scans; use a PDF with selectable text, or Word.',
      ],
    },
    {
      heading: 'What must not be entered',
      lines: ['State secrets and work secrets, ever. Registration asks for a declaration.'],
    },
  ],
}
