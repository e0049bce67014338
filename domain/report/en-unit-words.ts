/** Nouns that name a body or a post. */
const nouns =
  'Offices?|Officers?|Departments?|Councils?|Committees?|Boards?|Directorates?|Directors?|Heads?|Teams?|Units?|Agency|Agencies|Authority|Authorities|Bureaus?|Bureaux|Ministry|Ministries|Branch|Branches|Divisions?|Managers?|Secretary|Secretaries|Secretariat|Commissioners?|Constables?|Clerks?|Administrators?|Leaders?|Mayors?|Cabinet|Groups?|Panels?|Forum|Trust|University|Schools?|Hospitals?|Force|Governments?|Inspectors?|Inspectorate|Treasurer|Governors?|Trustees|Executives?|Partnership|Commissions?|Corporation|Institute|Leads?|Auditors?|Coordinators?|Engineers?|Registrars?|Solicitor|Accountants?|Ministers?|Chair|Chairman|Chairs|Supervisors?|Chiefs?|Principals?|Librarian|Surveyors?|Analysts?|Advisers?|Taskforce|Task Force|Owners?|Planner|Counsel|Deputy|Warden|Dean|Provost|Controller|Services|Service|Centre|Center|Audit|Resources|Champion|Rector|Editor|Headteachers?|Sections?|Stations?|Ports?'

/** Ends in a body or a post: Town Clerk, Water Policy Branch. */
export const endsInBody = new RegExp(`\\b(?:${nouns})(?: \\([^)]{2,30}\\))?$`)
export const holdsBody = new RegExp(`\\b(?:${nouns})\\b|^[A-Z]{2,6}$|\\b[A-Z]{2,5}\\b`)

/** Bodies named by what they are, in small letters. */
export const genericBody =
  '(?:(?:each|every|all|any) (?:of the (?:\\d+ )?)?|the |our |this |these |both |local |relevant |its )*(?:[a-z-]+ (?:and [a-z-]+ )?){0,3}(?:managers|directors|supervisors|officers|departments|agencies|teams|governments|chiefs|committees|councils|boards|bureaus|authorities|schools|hospitals|ministries|inspectors|heads|bodies|units|offices|branches|force|agency|department|council|committee|board|ministry|office|authority|secretariat|bureau|inspectorate|trust|commission|team|directorate|service leads|trustees|governors|members|clerk|chief executive|director|manager|secretary|university|college|department heads|budget holders|line managers)'
