import { describe, expect, it } from 'vitest'
import { readReport } from '../../read-report'
import { listCommitments, readLines } from '../../testing'

/** Words, end and bodies of each measure in the lines of an invented document. */
const read = (lines: string[]) =>
  listCommitments(readLines(lines)).map(({ text, deadline, units }) => [
    text,
    deadline.due ?? deadline.period ?? deadline.kind,
    units.map(({ name }) => name),
  ])

describe('kinds of English documents', () => {
  it('a table between bars gives its rows, the answer before the advice, and none that is complete', () => {
    expect(
      read([
        'Peer Challenge Action Plan 2026-27',
        '| Ref | Recommendation | Our response | Lead officer | Timescale | RAG |',
        '|---|---|---|---|---|---|',
        '| R1 | Review delegation | We will rewrite the scheme of delegation | Monitoring Officer | By July 2026 | Amber |',
        '| R2 | Strengthen contracts | Agreed | Head of Procurement and Director of Finance | Q3 2026/27 | Red |',
        '| R3 | Adopt a values statement | We will adopt one | Chief Executive | May 2026 | Complete |',
      ]),
    ).toEqual([
      ['We will rewrite the scheme of delegation', '2026-07-31', ['Monitoring Officer']],
      ['Strengthen contracts', '2026-12-31', ['Head of Procurement', 'Director of Finance']],
    ])
  })

  it('a table of one cell a line is made rows again, with a cell that runs on', () => {
    expect(
      read([
        'Action Plan for Clean Rivers',
        ...['No.', 'Action', 'Lead', 'By when'],
        ...['1', 'Install monitoring stations on', 'the upper reaches', 'Water Directorate', '31 December 2026'],
        ...['2', 'Publish a state of the river report', 'Communications Team', 'Annually'],
      ]),
    ).toEqual([
      ['Install monitoring stations on the upper reaches', '2026-12-31', ['Water Directorate']],
      ['Publish a state of the river report', 'year', ['Communications Team']],
    ])
  })

  const audit = [
    'Internal Audit Report: Payroll',
    'Action Plan',
    '1.1 Starters',
    'Finding: Starters forms were not checked.',
    'Recommendation: A second officer should check each form.',
    'Management response: Agreed. The Payroll Manager will introduce a second check.',
    'Owner: Payroll Manager',
    'Due date: 31/03/2026',
    '1.2 Leavers',
    'Finding: Leavers were paid twice in four cases.',
    'Recommendation: Stop pay on the last day of service.',
    'Management response: Not agreed. The system does this.',
    'Owner: –',
    '1.3 Advances',
    'Finding: Advances were given without approval.',
    'Recommendation: Ask for approval in writing.',
    'Management response: Agreed and implemented.',
    'Due date: Implemented',
  ]

  it('an audit in labelled lines gives what was agreed and is still to do', () => {
    expect(read(audit)).toEqual([
      ['The Payroll Manager will introduce a second check.', '2026-03-31', ['Payroll Manager']],
    ])
  })

  it('and each finding as a shortcoming', () => {
    expect(readLines(audit).shortcomings.map(({ text }) => text)).toEqual([
      'Starters forms were not checked.',
      'Leavers were paid twice in four cases.',
      'Advances were given without approval.',
    ])
  })

  it('labels may stand on lines of their own', () => {
    expect(
      read([
        'Internal Audit Report: Payroll',
        'Action Plan',
        ...['Recommendation 1', 'Recover each overpayment.', 'Management response', 'Agreed'],
        ...['Responsible officer', 'Head of Finance', 'Target date', '30/06/2026'],
        ...['Recommendation 2', 'Lock the forms.', 'Management response', 'Accepted. We will lock them.'],
        ...['Responsible officer', 'Head of IT', 'Target date', '31/07/2026'],
      ]),
    ).toEqual([
      ['Recover each overpayment.', '2026-06-30', ['Head of Finance']],
      ['We will lock them.', '2026-07-31', ['Head of IT']],
    ])
  })

  it('lines of lead and status below a numbered recommendation belong to it', () => {
    expect(
      read([
        'Plan in response to the inspection of 2026',
        'Recommendations',
        '1. The office should answer each letter within ten days.',
        'Lead: Head of Post',
        'Status: Started',
        '2. The office should move the counter.',
        'Lead: Head of Estates',
        'Status: Closed in May',
      ]),
    ).toEqual([['The office should answer each letter within ten days.', 'unset', ['office', 'Head of Post']]])
  })

  it('minutes give their action lines, counted from the day of the meeting', () => {
    expect(
      read([
        'Minutes of the Ferry Board held on 3 November 2026',
        '1. Apologies',
        'None.',
        '2. Tickets',
        'It was noted that two machines had not worked since August.',
        'ACTION: Town Clerk and Finance Manager to replace both machines by 12 January',
        'ACTION: JB to report back before the end of the month',
      ]),
    ).toEqual([
      [
        'Town Clerk and Finance Manager to replace both machines by 12 January',
        '2027-01-12',
        ['Town Clerk', 'Finance Manager'],
      ],
      ['JB to report back before the end of the month', '2026-11-30', ['JB']],
    ])
  })

  it('minutes without actions give none', () => {
    const minutes = ['Minutes of the Ferry Board, 3 November 2026', '1. Report', 'The Clerk read the report. Noted.']
    expect(readLines(minutes)).toMatchObject({ nextSteps: null, steps: [] })
  })

  it('lines that a printer broke are made whole, hyphens and page lines too', () => {
    const text = readReport(
      [
        'ANNUAL REPORT OF THE LAND OFFICE 2026',
        '',
        '2.  PLANS FOR THE COMING YEAR',
        '',
        'A.  Records.  The Land Office will scan the deeds of the seven val-',
        'leys and will open them to anybody who comes to its reading room in',
        'the old mint no later than June 30, 2027, and a list of all those',
        '',
        '                              - 2 -',
        '',
        'deeds that cannot be read will be kept on the website of the office',
        'for everyone to see.',
      ].join('\n'),
    )
    expect(listCommitments(text)[0]?.text).toBe(
      'The Land Office will scan the deeds of the seven valleys and will open them to anybody who comes to its reading room in the old mint no later than June 30, 2027, and a list of all those deeds that cannot be read will be kept on the website of the office for everyone to see.',
    )
    expect(text.steps[0]?.heading?.text).toContain('Records.')
  })

  it('what a lead says of the time holds for the list below it', () => {
    expect(
      read([
        'Annual Review of the Ombudsman 2025',
        'Next steps',
        'In 2026 we will:',
        'a) recruit three investigators by 1 April;',
        'b) rebuild the website; and',
        'c) report to Parliament twice a year.',
      ]),
    ).toEqual([
      ['recruit three investigators by 1 April', '2026-04-01', []],
      ['rebuild the website', '2026-12-31', []],
      ['report to Parliament twice a year.', 'halfYear', []],
    ])
  })

  it('problems owned up to in the review count without a heading', () => {
    const report = readLines([
      'REPORT ON THE WORK OF THE GOVERNMENT 2026',
      'I. Review of Work in 2025',
      'Output grew by 5 percent.',
      'We are keenly aware of the problems and challenges before us.',
      'Leading enterprises are still few in number.',
      'We must face these problems squarely.',
      'II. Tasks for 2026',
      'We will build 18 kindergartens.',
    ])
    expect(report.shortcomings.map(({ text }) => text)).toEqual(['Leading enterprises are still few in number.'])
  })

  it('an answer below each recommendation stands for it, or turns it down', () => {
    expect(
      read([
        'Government Response to the Report on Coastal Erosion',
        'Recommendation 1: The Department should publish a map of risk.',
        'We accept this recommendation. The Department will publish the map by November 2026.',
        'Recommendation 2: The Agency should be given new powers.',
        'We reject this recommendation. The Agency has such powers.',
      ]),
    ).toEqual([['The Department will publish the map by November 2026.', '2026-11-30', ['Department']]])
  })

  it('who and when at the end of a numbered line, or below its parts, hold for it', () => {
    expect(
      read([
        'Delivery Plan 2026',
        'Objective 1: Simple services',
        '1.1 Move ten forms online. Lead: Head of Digital. Due: 30 June 2026.',
        'Objective 2: Safe data',
        'Measures: (1) Encrypt all laptops used outside the office. (2) Train every member of staff in phishing.',
        'Responsible unit: Data Office',
      ]),
    ).toEqual([
      ['Move ten forms online.', '2026-06-30', ['Head of Digital']],
      ['Encrypt all laptops used outside the office.', 'unset', ['Data Office']],
      ['Train every member of staff in phishing.', 'unset', ['Data Office']],
    ])
  })

  it('a table of figures and news of a next issue are no plan', () => {
    const bulletin = ['Visits 2025', 'Visits rose by 4%.', 'Month\tVisits', 'May\t90', 'June\t101']
    expect(readLines(bulletin)).toMatchObject({ nextSteps: null, steps: [] })
  })
})

describe('a financial year', () => {
  it('ends on 31 March, or as the document says', () => {
    const ends = (line: string, head: string) => read([head, 'Next steps', line]).map(([, due]) => due)
    expect(ends('We will move the depot in FY2026-27.', 'Depot Review')).toEqual(['2027-03-31'])
    expect(ends('We will move the depot in FY2026-27.', 'Review for the financial year to 30 June 2026')).toEqual([
      '2027-06-30',
    ])
  })
})
