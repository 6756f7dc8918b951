-- Units, officers and what they are to do, each with its dates.
-- Words:
--   unit     a body of the administration: the district, a department, a ward, an office inside one
--   officer  a person who works for it
--   duty     (assignment or delegation) an officer's role in a unit for a time
grant insert (key, hosts, name_vi, name_en, is_demo) on site to motcua_app;

create table unit (
  id integer generated always as identity primary key,
  site_id integer not null references site(id),
  slug text not null,
  kind text not null,
  parent_id integer references unit(id),
  agency_code text not null,
  gso_code text,
  name_vi text not null,
  name_en text not null,
  short_name_vi text not null,
  short_name_en text not null,
  address text not null default '',
  phone text not null default '',
  email text not null default '',
  valid_from date not null,
  valid_to date,
  citation text not null default '',
  constraint a_unit_slug_is_used_once_in_a_site unique (site_id, slug),
  constraint a_unit_is_of_a_known_kind check (kind in ('district', 'department', 'ward', 'one_stop')),
  constraint a_gso_code_has_three_or_five_digits check (gso_code ~ '^([0-9]{3}|[0-9]{5})$'),
  constraint an_agency_code_has_the_national_form check (agency_code ~ '^[A-Z][0-9]{2}([.][0-9]{1,3}){0,3}$'),
  constraint a_unit_ends_after_it_begins check (valid_to is null or valid_to > valid_from)
);
comment on table unit is 'A body of the administration. Never deleted: it ends, and unit_succession tells what followed.';
comment on column unit.agency_code is 'Mã định danh cơ quan (QĐ 20/2020/QĐ-TTg): the first part of its dossiers'' codes.';
comment on column unit.gso_code is 'Code in the General Statistics Office''s list. Codes are used again for other units: never without the unit''s dates.';
comment on column unit.valid_to is 'The first day on which the unit no longer is.';
create index unit_by_parent on unit (parent_id);
grant select, insert, update on unit to motcua_app;

create table unit_succession (
  site_id integer not null references site(id),
  predecessor_id integer not null references unit(id),
  successor_id integer not null references unit(id),
  happened_on date not null,
  citation text not null,
  primary key (predecessor_id, successor_id),
  constraint a_unit_does_not_follow_itself check (predecessor_id <> successor_id)
);
comment on table unit_succession is 'Which unit took over from which, by merger, split or renaming.';
grant select, insert on unit_succession to motcua_app;

create table officer (
  id uuid primary key,
  site_id integer not null references site(id),
  full_name text not null,
  email text not null,
  phone text not null default '',
  since date not null,
  until date,
  constraint an_officer_email_is_used_once unique (site_id, email)
);
comment on column officer.until is 'The first day on which the person no longer works here.';
comment on table officer is 'A person who works for the administration. In a demo all are invented.';
grant select, insert, update on officer to motcua_app;

create table assignment (
  id uuid primary key,
  site_id integer not null references site(id),
  officer_id uuid not null references officer(id),
  unit_id integer not null references unit(id),
  role text not null,
  title_vi text not null,
  title_en text not null,
  valid_from date not null,
  valid_to date,
  constraint an_assignment_has_a_known_role check (role in
    ('one_stop_officer', 'specialist', 'unit_head', 'leader', 'editor', 'inspector', 'administrator')),
  constraint a_duty_is_assigned_once_from_a_day unique (officer_id, unit_id, role, valid_from),
  constraint an_assignment_ends_after_it_begins check (valid_to is null or valid_to > valid_from)
);
create index assignment_by_unit on assignment (unit_id, role);
comment on table assignment is 'An officer''s role in a unit for a time: the ground of every permission.';
comment on column assignment.valid_to is 'The first day on which it no longer holds.';
grant select, insert, update on assignment to motcua_app;

create table delegation (
  id uuid primary key,
  site_id integer not null references site(id),
  from_officer_id uuid not null references officer(id),
  to_officer_id uuid not null references officer(id),
  unit_id integer not null references unit(id),
  role text not null,
  valid_from date not null,
  valid_to date not null,
  reason text not null,
  given_at timestamptz not null,
  withdrawn_at timestamptz,
  constraint a_delegation_goes_to_another_officer check (from_officer_id <> to_officer_id),
  constraint a_delegation_ends_on_or_after_its_first_day check (valid_to >= valid_from)
);
create index delegation_by_receiver on delegation (to_officer_id);
create index delegation_by_giver on delegation (from_officer_id);
comment on table delegation is 'One officer''s duty carried out by another for a time, both days included.';
comment on column delegation.valid_to is 'The last day of it.';
grant select, insert on delegation to motcua_app;
grant update (withdrawn_at) on delegation to motcua_app;

create view duty as
select a.site_id, a.officer_id, a.unit_id, a.role, a.title_vi, a.title_en,
  greatest(a.valid_from, o.since) as valid_from, least(a.valid_to, o.until) as valid_to,
  null::uuid as delegated_by
from assignment a
join officer o on o.id = a.officer_id
union all
select d.site_id, d.to_officer_id, d.unit_id, d.role, a.title_vi, a.title_en,
  greatest(d.valid_from, a.valid_from, receiver.since, giver.since),
  least(d.valid_to + 1, a.valid_to, receiver.until, giver.until),
  d.from_officer_id
from delegation d
join assignment a on a.officer_id = d.from_officer_id and a.unit_id = d.unit_id and a.role = d.role
join officer giver on giver.id = d.from_officer_id
join officer receiver on receiver.id = d.to_officer_id
where d.withdrawn_at is null;
comment on view duty is
  'What officers are to do and since when: assignments, and delegations while the giver holds the duty. valid_to is the first day after.';
grant select on duty to motcua_app;
