/** The door of the organisation: sites, units, officers and what they are to do. */
export { showsArea } from './domain/boundary.ts'
export { type DelegationProblem, MOST_DELEGATED_DAYS } from './domain/check-delegation.ts'
export { bareName, mayHaveStood } from './domain/host-name.ts'
export type { Delegation, OfficerDuty, OfficerOnDuty, OfficerRef } from './domain/officer.ts'
export { leaderAnchor } from './domain/profile.ts'
export { ROLE_RIGHTS } from './domain/role-rights.ts'
export { isRole, ROLE_NAMES, ROLES, type Role } from './domain/roles.ts'
export type { Succession, Unit, UnitKind } from './domain/unit.ts'
export { ORGANISATION_PERMISSIONS } from './organisation.permissions.ts'
export { findBoundary } from './store/boundary.queries.ts'
export { listDelegationsOf } from './store/delegation.queries.ts'
export {
  dutiesOf,
  findOfficerByEmail,
  getOfficer,
  listDutiesOf,
  listOfficersByIds,
  listOfficersOf,
  listOfficersWithEmailIn,
  listPostsOf,
} from './store/officer.queries.ts'
export { listLeaders, listUnitProfiles } from './store/profile.queries.ts'
export {
  dropSites,
  findSiteByHost,
  getSite,
  listSites,
  resolveSite,
  SITES_TAG,
} from './store/site.queries.ts'
export {
  findSiteUnit,
  findUnitBySlug,
  getUnit,
  listPredecessorsOf,
  listSuccessorsOf,
  listUnits,
  listUnitsByIds,
} from './store/unit.queries.ts'
export { addHosts, type HostsChange } from './use-cases/add-hosts.ts'
export { assignDuty } from './use-cases/assign-duty.ts'
export { createSite, type NewSite } from './use-cases/create-site.ts'
export { delegateDuty } from './use-cases/delegate-duty.ts'
export { describeLeader, describeUnit } from './use-cases/describe-organisation.ts'
export { drawSiteBoundary } from './use-cases/draw-site-boundary.ts'
export {
  establishOrganisation,
  type OfficerPlan,
  type OrganisationPlan,
  type UnitPlan,
} from './use-cases/establish-organisation.ts'
export { type FormerHosts, findSiteMovedFrom, noteFormerHosts } from './use-cases/former-hosts.ts'
export { listOtherSites, type OtherSite } from './use-cases/list-other-sites.ts'
export { type NewOfficer, registerOfficer } from './use-cases/register-officer.ts'
export { searchLeaders, searchUnits } from './use-cases/search-units.ts'
export { locatedSite, originOfSite } from './use-cases/site-origin.ts'
export { siteUnit } from './use-cases/site-unit.ts'
export { UNITS_TAG } from './use-cases/tags.ts'
export { withdrawDelegation } from './use-cases/withdraw-delegation.ts'
export { words as organisationWords } from './words.ts'
