/** Nouns that name a body or a post. */
const nouns =
  'Offices?|Officers?|Departments?|Councils?|Committees?|Boards?|Directorates?|Directors?|Heads?|Teams?|Units?|Agency|Agencies|Authority|Authorities|Bureaus?|Bureaux|Ministry|Ministries|Branch|Branches|Divisions?|Managers?|Secretary|Secretaries|Secretariat|Commissioners?|Constables?|Clerks?|Administrators?|Leaders?|Mayors?|Cabinet|Groups?|Panels?|Forum|Trust|University|Schools?|Hospitals?|Force|Governments?|Inspectors?|Inspectorate|Treasurer|Governors?|Trustees|Executives?|Partnership|Commissions?|Corporation|Institute|Leads?|Auditors?|Coordinators?|Engineers?|Registrars?|Solicitor|Accountants?|Ministers?|Chair|Chairman|Chairs|Supervisors?|Chiefs?|Principals?|Librarian|Surveyors?|Analysts?|Advisers?|Taskforce|Task Force|Owners?|Planner|Counsel|Deputy|Warden|Dean|Provost|Controller|Services|Service|Centre|Center|Audit|Resources|Champion|Rector|Editor|Headteachers?|Sections?|Stations?|Ports?'

/** Ends in a body or a post: Town Clerk, Water Policy Branch. */
export const endsInBody = new RegExp(`\\b(?:${nouns})(?: \\([^)]{2,30}\\))?$`)
