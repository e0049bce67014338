import { describe, expect, it } from 'vitest'
import { listCommitments, readLines } from '../testing'

const dues = (...lines: string[]) =>
  listCommitments(readLines(lines)).map(({ deadline }) => deadline.due ?? deadline.kind)
const texts = (...lines: string[]) => listCommitments(readLines(lines)).map(({ text }) => text)
const owners = (...lines: string[]) =>
  listCommitments(readLines(lines)).map(({ units }) => units.map(({ name }) => name))

describe('a financial year in a title', () => {
  const plan = (due: string) =>
    dues('Harbour Council: Corporate Plan 2026/27', 'Our actions', `1. Review the lease (${due}).`)
  const statement = (due: string) =>
    dues('Harbour Council: Annual Governance Statement 2025/26', 'Next steps', `1. Review the lease ${due}.`)

  it.each([
    ['by the end of Q1', '2026-06-30'],
    ['by the end of Q4', '2027-03-31'],
    ['by 31 March', '2027-03-31'],
    ['by December', '2026-12-31'],
    ['in the first half', '2026-09-30'],
    ['by Q4 2026', '2026-12-31'],
  ])('dates %s', (words, due) => {
    expect(plan(words)).toEqual([due])
    expect(statement(words)).toEqual([due])
  })

  it('ends when the paper says', () => {
    const head = [
      'Harbour Council: Corporate Plan 2026/27',
      'The financial year 1 July 2026 to 30 June 2027.',
      'Our actions',
    ]
    expect(dues(...head, '1. Review the lease (Q2).')).toEqual(['2026-12-31'])
  })

  it('is told with the words year end too', () => {
    expect(dues('Harbour Council plan', 'Next steps', '1. We will move the depot by the 2027/28 year end.')).toEqual([
      '2028-03-31',
    ])
  })
})

describe('recommendations and what is answered', () => {
  it('are promised, done or turned down by the answer to each', () => {
    expect(
      texts(
        'Market Housing Association: response to the internal audit of repairs',
        'What we found',
        'Invoices were not checked.',
        'Recommendation 1',
        'The Association should keep one log.',
        'Response: Agreed. The Repairs Manager will set up the log by May 2026.',
        'Recommendation 2',
        'The Association should check invoices.',
        'Response: Accepted. Implemented in March 2026.',
        'Recommendation 3',
        'The Association should publish figures.',
        'Response: Rejected. They are public.',
        'Recommendation 4',
        'The Association should review the contract.',
        'Response: Accepted.',
      ),
    ).toEqual(['The Repairs Manager will set up the log by May 2026.', 'The Association should review the contract.'])
  })
})

describe('a table of actions', () => {
  const head = ['Harbour Council improvement plan 2026', 'Action plan', 'Action\tOwner\tDue\tStatus']

  it('names who helps behind with, and takes a date that was moved in the status', () => {
    const row =
      'Replace the finance system\tDirector of Finance (with ICT)\tMarch 2026\tDelayed - revised date June 2026'
    expect(owners(...head, row)).toEqual([['Director of Finance', 'ICT']])
    expect(dues(...head, row)).toEqual(['2026-06-30'])
  })

  it('leaves what is complete', () => {
    expect(
      texts(...head, 'Publish the register\tClerk\tMay 2026\tComplete', 'Train staff\tClerk\tMay 2026\tOn track'),
    ).toEqual(['Train staff'])
  })

  it('below the body in charge holds it for rows that name none', () => {
    const lines = [
      'National action plan 2026–2028',
      'COMMITMENT 1: Open registers',
      'Lead implementing body: Ministry of Justice',
      'Other actors involved: Registry',
      'Problem addressed: Owners of companies are not known.',
      'Milestones',
      '1.1 Law drafted | Start: January 2026 | End: June 2026',
      '1.2 Register launched | Start: July 2026 | End: March 2027 | Responsible: Registry',
    ]
    expect(owners(...lines)).toEqual([['Ministry of Justice'], ['Registry']])
    expect(readLines(lines).shortcomings.map(({ text }) => text)).toEqual(['Owners of companies are not known.'])
  })
})

describe('a shortcoming', () => {
  it('is told without its cause', () => {
    const read = readLines([
      'Harbour Council: governance review 2025',
      'Shortcomings',
      '1. Letters were answered late, the main reason being that two posts were empty.',
      '2. Invoices were not checked, which was due to a broken scanner.',
      'Next steps',
      'We will fill both posts by May 2026.',
    ])
    expect(read.shortcomings.map(({ text }) => text)).toEqual([
      'Letters were answered late',
      'Invoices were not checked',
    ])
  })

  it('may be followed by what will be done about it, which is a measure', () => {
    const lines = [
      'Harbour Council: governance review 2025',
      'Shortcomings',
      'Contracts were not recorded. In response, the Council will hold managers to account.',
      'Next steps',
      'We will fill both posts by May 2026.',
    ]
    expect(texts(...lines)).toContain('In response, the Council will hold managers to account.')
  })
})

it('a letter to all customers is read as a letter, from its own day', () => {
  const lines = [
    'Ashgrove Water Board',
    '8 May 2026',
    'To all customers',
    'Dear customer,',
    'We let you down. I am sorry. We will visit every home by 3 June.',
    'The Board will call every customer by August.',
    'Yours sincerely,',
  ]
  expect(dues(...lines)).toEqual(['2026-06-03', '2026-08-31'])
})

it('by Christmas takes in the day, before it does not', () => {
  const of = (words: string) => dues('Harbour Council plan 2026', 'Next steps', `1. We will move the depot ${words}.`)
  expect([of('by Christmas'), of('before Christmas')]).toEqual([['2026-12-25'], ['2026-12-24']])
})

it('a body that a meeting bound with would is charged', () => {
  const lines = [
    'Minutes of the Audit Committee, Ferry Town Council, 3 June 2026',
    '1. Risk register',
    'Members noted the report. It was resolved that the Clerk would circulate a revised register by 1 July 2026.',
    'Action: Clerk to obtain three quotes for the roof. Deadline: end of June.',
  ]
  expect(owners(...lines)[0]).toEqual(['Clerk'])
})

describe('a report translated from Chinese', () => {
  const lines = [
    'Annual Report of Songping County on Building a Law-based Government in 2025',
    'II. Problems and Deficiencies',
    'First, the quality of some files is not high. Second, publicity methods are single. Third, legal review is weak in most towns.',
    'III. Main Arrangements for 2026',
    '(I) Strengthen legal review. Before the end of June, revise the catalogue of major decisions.',
    '(II) Standardize enforcement. The County Justice Bureau shall organize evaluation in the first and third quarters.',
  ]

  it('tells each counted problem, and plans under arrangements', () => {
    expect(readLines(lines).shortcomings).toHaveLength(3)
    expect(texts(...lines)).toEqual([
      'Before the end of June, revise the catalogue of major decisions.',
      'The County Justice Bureau shall organize evaluation in the first and third quarters.',
    ])
    expect(listCommitments(readLines(lines)).map(({ deadline }) => deadline.days ?? deadline.due)).toEqual([
      '2026-06-30',
      ['2026-03-31', '2026-09-30'],
    ])
  })
})

it('the year’s end of a financial year is its last day, that of a school year nobody knows', () => {
  const plan = (words: string) =>
    dues('Rail Regulator: Business Plan 2026-27', 'Our actions', `1. Review pay ${words}.`)
  expect([plan('by year end'), plan('by the close of the financial year')]).toEqual([['2027-03-31'], ['2027-03-31']])
  expect(plan('by the end of the 2026/27 academic year')).toEqual(['fixed'])
})

it('a recommendation that is only noted is none', () => {
  expect(
    texts(
      'Government response to the inquiry',
      'Recommendation 1: Merge the boards.',
      'Government response: Noted.',
      'Recommendation 2: Publish maps.',
      'Government response: Accepted.',
    ),
  ).toEqual(['Publish maps.'])
})

describe('a term', () => {
  const of = (words: string, day = 'Published 9 February 2026') =>
    dues('Audit Office: report on grants', day, 'Recommendations', `1. The Board should answer ${words}.`)

  it.each([
    ['within 30 working days of the publication of this report', '2026-03-23'],
    ['within three months', '2026-05-09'],
    ['no later than six months from the date of this report', '2026-08-09'],
    ['within 60 days of this report', '2026-04-10'],
  ])('%s runs from the day of the paper', (words, due) => {
    expect(of(words)).toEqual([due])
    expect(of(words, 'The Audit Office')).toEqual(['fixed'])
  })

  it('that runs from something else has no day', () => {
    expect(of('within 30 days of the decision')).toEqual(['fixed'])
  })
})

it('findings with what is done about each are all read', () => {
  expect(
    texts(
      'Corrective Action Plan',
      'Date: March 3, 2026',
      'Finding 1: Two vendors were paid twice.',
      'Corrective action: Recover the duplicate payments.',
      'Responsible party: Finance Director',
      'Finding 2: Passwords were shared.',
      'Corrective action: Issue individual accounts.',
      'Responsible party: IT Manager',
    ),
  ).toEqual(['Recover the duplicate payments.', 'Issue individual accounts.'])
})
