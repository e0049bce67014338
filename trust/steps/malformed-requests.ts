/** A request that no page sends: what is odd about it, and what is sent. */
export type Bad = {
  what: string
  method?: string
  path?: string
  headers?: Record<string, string>
  body?: string | Buffer
}

const boundary = 'x'
const multipart = { 'content-type': `multipart/form-data; boundary=${boundary}` }
const part = (name: string, value: string, file = '') =>
  `--${boundary}\r\nContent-Disposition: form-data; name="${name}"${file}\r\n\r\n${value}\r\n`
const form = (...parts: string[]) => `${parts.join('')}--${boundary}--\r\n`
const actionId = '40'.padEnd(42, 'a')
const deep = `${'['.repeat(20_000)}${']'.repeat(20_000)}`

/** Addresses that lead nowhere or cannot be read. */
export const addresses: Bad[] = [
  '/tasks/%E0%A4%A',
  '/%',
  '/%00',
  '/tasks/%00',
  '/tasks?q=%00',
  '/%C0%AF',
  '/tasks/%FF%FE',
  '/reports/%E0%A4%A?open=1',
  '/api/evidence/%E0%A4%A',
  '/api/reports/%/original',
  '/tasks/../../etc/passwd',
  '/..%2f..%2fetc/passwd',
  '//elsewhere.example/',
  '/\\elsewhere.example',
  'http://elsewhere.example/tasks',
  '*',
  `/tasks/${'a'.repeat(8000)}`,
  '/tasks/ ',
  '/tasks/\u0007',
].map((path) => ({ what: `GET ${path.slice(0, 40)}`, path }))

/** Query values that no page writes; a page may read over them, but never break. */
export const queries: Bad[] = [
  'after',
  'before',
  'at',
  'id',
  'year',
  'page',
  'open',
  'q',
  'report',
  'from',
  'to',
  'text',
  'show',
  'file',
  'sort',
  'only',
  'task',
].flatMap((name) =>
  [
    '%FF',
    '-1',
    '99999999999999999999',
    '..%2F',
    '%F0%9F',
    "'%20or%201=1",
    '%EF%BF%BE',
    `${'9'.repeat(3000)}`,
    `1&${name}=2`,
    '%7B%22',
  ].flatMap((value) =>
    [
      '/tasks',
      '/audit',
      '/annual',
      '/annual/chain',
      '/',
      '/overview',
      '/admin/people',
      '/admin/import',
      '/tasks/assign',
      '/review',
      '/api/export/ledger.csv',
      '/api/export/audit.csv',
      '/api/annual.docx',
    ].map((page) => ({
      what: `GET ${page}?${name}=${value.slice(0, 20)}`,
      path: `${page}?${name}=${value}`,
    })),
  ),
)

const oddHeads: Bad[] = [
  { what: 'a router state that is no JSON', headers: { rsc: '1', 'next-router-state-tree': '%7B' } },
  {
    what: 'a router state of another shape',
    headers: { rsc: '1', 'next-router-state-tree': encodeURIComponent('[1,2,3]') },
  },
  {
    what: 'a deep router state',
    headers: { rsc: '1', 'next-router-state-tree': encodeURIComponent(deep.slice(0, 3000)) },
  },
  { what: 'a host that is none', headers: { host: 'a b' } },
  { what: 'a host with a path', headers: { host: 'localhost/../x' } },
  { what: 'a forwarded host that is none', headers: { 'x-forwarded-host': '%%%', 'x-forwarded-proto': '::' } },
  { what: 'a cookie that is none', headers: { cookie: '%E0%A4%A; =; ;;; jiannuo.session=%' } },
  { what: 'a range', headers: { range: 'bytes=9-1' } },
  { what: 'a language that is none', headers: { 'accept-language': ';;;q=%' } },
  {
    what: 'a segment prefetch of nothing',
    headers: { rsc: '1', 'next-router-prefetch': '1', 'next-router-segment-prefetch': '/%' },
  },
  { what: 'an address of the router that is none', headers: { rsc: '1', 'next-url': '%' } },
]
export const heads = oddHeads.map((bad) => ({ path: '/tasks', ...bad }))

export const methods: Bad[] = ['TRACE', 'PUT', 'DELETE', 'PATCH', 'PROPFIND'].flatMap((method) =>
  ['/tasks', '/api/unsent', '/api/export/ledger.csv', '/login'].map((path) => ({
    what: `${method} ${path}`,
    method,
    path,
  })),
)

const oddPosts: Bad[] = [
  { what: 'a form of no boundary', headers: { 'content-type': 'multipart/form-data' }, body: 'a' },
  { what: 'a form cut in the middle', headers: multipart, body: part('a', 'b').slice(0, -6) },
  { what: 'an empty form', headers: multipart, body: '' },
  { what: 'a form that names no action', headers: multipart, body: form(part('a', 'b')) },
  { what: 'a form of an unknown action', headers: multipart, body: form(part(`$ACTION_ID_${actionId}`, '')) },
  { what: 'a form of an action that is no id', headers: multipart, body: form(part('$ACTION_ID_%', '')) },
  {
    what: 'a form of a broken reference',
    headers: multipart,
    body: form(part('$ACTION_REF_1', ''), part('$ACTION_1:0', '{"id":')),
  },
  { what: 'a form of a reference to nothing', headers: multipart, body: form(part('$ACTION_REF_1', '')) },
  { what: 'NUL in the name of a file', headers: multipart, body: form(part('file', 'x', '; filename="a\0.docx"')) },
  { what: 'NUL in the name of a field', headers: multipart, body: form(part('a\0b', 'x')) },
  { what: 'an unknown action', headers: { 'next-action': actionId, 'content-type': 'text/plain' }, body: '[]' },
  { what: 'an action that is no id', headers: { 'next-action': '../x', 'content-type': 'text/plain' }, body: '[]' },
  {
    what: 'an action of an unknown kind',
    headers: { 'next-action': actionId, 'content-type': 'image/png' },
    body: 'x',
  },
  { what: 'a url-encoded form', headers: { 'content-type': 'application/x-www-form-urlencoded' }, body: 'a=%E0%A4%A' },
  { what: 'JSON in place of a form', headers: { 'content-type': 'application/json' }, body: '{' },
]
export const posts = oddPosts.flatMap((bad) =>
  ['/login', '/tasks', '/reports/import'].map((path) => ({
    ...bad,
    what: `${bad.what} to ${path}`,
    method: 'POST',
    path,
  })),
)

const json = { 'content-type': 'application/json' }
const odd = { cookie: 'next-auth.callback-url=javascript:alert(1)' }
/** What next-auth's endpoints for scripts are sent. */
export const logIns: Bad[] = ['/api/auth/callback/credentials', '/api/auth/signout'].flatMap((path) => [
  ...['', '{', 'null', '[]', '1', '{"csrfToken":{"a":1}}', deep].map((body) => ({
    ...{ what: `${body.slice(0, 20)} to ${path}`, method: 'POST', path },
    ...{ headers: json, body },
  })),
  { what: `an address to go on to that is none, to ${path}`, method: 'POST', path, headers: odd },
])

/** What a real action is sent in place of its form. */
export const madeUp = [
  '',
  'x',
  '[',
  '{}',
  '[1]',
  '["$K1"]',
  '["$F1"]',
  '["$undefined"]',
  '["$Q1"]',
  '["$@1"]',
  '["$T1"]',
  '["$1:a:b"]',
  '["$B1"]',
  deep,
  '\0',
  '[{"__proto__":1}]',
]

export const drafts: Bad[] = [
  '',
  '{',
  'null',
  '[]',
  '{"form":1}',
  '{"form":"import","values":{"a":1}}',
  '{"form":"kept:a","values":{}}',
  `{"form":"import","values":{"a":"\\u0000"}}`,
  deep,
].map((body) => ({
  what: `a draft ${body.slice(0, 40)}`,
  method: 'POST',
  path: '/api/unsent',
  headers: { 'content-type': 'application/json' },
  body,
}))
