-- Dossiers: from the first draft to the returned result.
-- Words:
--   draft       what a resident fills in before sending; found again by a token or an account
--   dossier     what was sent or handed in; one row, carried along by its events
--   step        a unit's turn on a dossier, given and taken ("giao, nhan" on the control slip)
--   pause       a time in which the clock of the due date stands
--   supplement  what the applicant is asked to add, once in the life of a dossier
--   overdue, on time, durations: never stored; they follow from due_at, resolved_at and the calendar

create table draft (
  id uuid primary key,
  site_id integer not null references site(id),
  procedure_id integer not null references procedure(id),
  procedure_version_id integer not null references procedure_version(id),
  unit_id integer references unit(id),
  account_id uuid references citizen_account(id),
  token_hash text not null unique,
  language text not null default 'vi',
  answers jsonb not null default '{}',
  page_key text,
  typed jsonb,
  created_at timestamptz not null,
  saved_at timestamptz not null,
  constraint a_draft_token_is_kept_as_its_hash check (token_hash ~ '^[0-9a-f]{64}$'),
  constraint a_draft_is_in_a_language_of_the_pages check (language in ('vi', 'en'))
);
create index draft_by_account on draft (account_id, saved_at desc) where account_id is not null;
create index draft_by_age on draft (site_id, saved_at);
comment on table draft is 'An application being filled in, saved at every step. Once sent it only leads to its receipt.';
comment on column draft.account_id is 'The citizen account that owns it; null when it was begun without signing in.';
comment on column draft.token_hash is 'SHA-256 of the token in the link that finds the draft again; the token itself is kept nowhere.';
comment on column draft.unit_id is 'The one-stop unit that the applicant chose to send it to.';
comment on column draft.page_key is 'The page of the form that was answered last.';
comment on column draft.typed is 'What stands in the boxes of one page and was not answered yet: {page, fields}. Shown again, never sent.';
grant select, insert, delete on draft to motcua_app;
grant update (procedure_version_id, unit_id, account_id, language, answers, page_key, typed, saved_at) on draft to motcua_app;

create table draft_file (
  id uuid primary key,
  site_id integer not null references site(id),
  draft_id uuid not null references draft(id) on delete cascade,
  field text not null,
  stored_file_id uuid not null references stored_file(id),
  added_at timestamptz not null
);
create index draft_file_by_draft on draft_file (draft_id);
comment on table draft_file is 'Files that belong to a draft. Only these may be named in its answers.';
comment on column draft_file.field is 'The key of the form''s question that the file answers.';
grant select, insert, delete on draft_file to motcua_app;

create table dossier_code_counter (
  site_id integer not null references site(id),
  agency_code text not null,
  day date not null,
  last integer not null,
  primary key (site_id, agency_code, day),
  constraint a_code_counts_from_one check (last > 0)
);
comment on table dossier_code_counter is 'The last number given by an agency on a day. Locked last in a transaction and given back when it fails: no gap, no number twice.';
grant select, insert on dossier_code_counter to motcua_app;
grant update (last) on dossier_code_counter to motcua_app;

create table dossier (
  id uuid primary key,
  site_id integer not null references site(id),
  code text not null,
  sending_key uuid not null,
  state text not null,
  revision integer not null default 1,
  channel smallint not null,
  procedure_id integer not null references procedure(id),
  procedure_version_id integer not null references procedure_version(id),
  calendar_revision integer not null,
  slip_set_on date not null,
  receiving_unit_id integer not null references unit(id),
  handling_unit_id integer not null references unit(id),
  deciding_unit_id integer not null references unit(id),
  unit_id integer not null references unit(id),
  step_key text,
  step_role text,
  assignee_id uuid references officer(id),
  account_id uuid references citizen_account(id),
  request text not null,
  sets smallint not null default 1,
  result_way text not null default 'counter',
  result_address text,
  limit_value integer not null,
  limit_unit text not null,
  received_by_minute smallint,
  submitted_at timestamptz not null,
  intake_due_at timestamptz not null,
  received_at timestamptz,
  received_by uuid references officer(id),
  first_due_at timestamptz,
  due_at timestamptz,
  step_due_at timestamptz,
  pause_kind text,
  paused_at timestamptz,
  resolved_at timestamptz,
  returned_at timestamptz,
  ended_at timestamptz,
  fee_amount integer not null default 0,
  fee_rule text,
  fee_paid_at timestamptz,
  is_open boolean not null generated always as (state in
    ('submitted', 'received', 'in_progress', 'awaiting_supplement', 'awaiting_payment', 'withdrawal_requested')) stored,
  attention_at timestamptz not null generated always as
    (coalesce(step_due_at, due_at, intake_due_at)) stored,
  constraint a_code_is_given_once unique (site_id, code),
  constraint a_form_sent_twice_makes_one_dossier unique (sending_key),
  constraint a_code_has_the_national_form check (code ~ '^([A-Z]\d{2}(\.\d{1,3}){0,3}-\d{6}-\d{4,7}|\d{3}\.\d{2}\.\d{2}\.[A-Z]\d{2}-\d{6}-\d{4})$'),
  constraint a_dossier_is_in_a_known_state check (state in
    ('submitted', 'received', 'not_received', 'in_progress', 'awaiting_supplement', 'awaiting_payment',
     'withdrawal_requested', 'stopped', 'resolved', 'returned')),
  constraint a_channel_is_counter_online_or_post check (channel in (1, 2, 3)),
  constraint a_result_way_is_known check (result_way in ('counter', 'post', 'online')),
  constraint a_limit_is_at_least_one_of_its_unit check (limit_value >= 1 and limit_unit in ('working_day', 'day', 'working_hour')),
  constraint a_received_dossier_has_a_due_date check ((received_at is null) = (due_at is null)),
  constraint work_begins_only_on_a_received_dossier
    check (state in ('submitted', 'not_received', 'awaiting_supplement', 'withdrawal_requested', 'stopped') or received_at is not null),
  constraint a_pause_has_a_kind_and_a_beginning check ((pause_kind is null) = (paused_at is null)),
  constraint a_pause_is_of_a_known_kind check (pause_kind in ('supplement', 'payment', 'other_agency')),
  constraint a_result_is_issued_exactly_when_resolved check ((state in ('resolved', 'returned')) = (resolved_at is not null)),
  constraint a_result_is_returned_after_it_is_issued check ((state = 'returned') = (returned_at is not null)),
  constraint a_dossier_that_goes_no_further_has_its_end check ((state in ('not_received', 'stopped')) = (ended_at is not null)),
  constraint a_fee_is_not_negative check (fee_amount >= 0)
);
create index dossier_work_of_unit on dossier (site_id, unit_id, attention_at, id) where is_open;
create index dossier_work_of_officer on dossier (assignee_id, attention_at, id) where is_open and assignee_id is not null;
create index dossier_due_in_unit on dossier (site_id, unit_id, due_at) include (state, pause_kind) where is_open;
create index dossier_open_decided_by_unit on dossier (site_id, deciding_unit_id, due_at) include (state, pause_kind, procedure_id) where is_open;
create index dossier_waiting_for_intake on dossier (site_id, unit_id, attention_at, id) where state = 'submitted';
create index dossier_for_nobody_yet on dossier (site_id, unit_id, step_role, attention_at, id) where is_open and assignee_id is null;
create index dossier_standing_still on dossier (site_id, unit_id, attention_at, id)
  where is_open and (pause_kind is not null or state = 'withdrawal_requested');
create index dossier_result_to_hand_over on dossier (site_id, receiving_unit_id, resolved_at, id) where state = 'resolved';
create index dossier_register on dossier (site_id, receiving_unit_id, received_at, id) where received_at is not null;
create index dossier_newest_of_account on dossier (account_id, submitted_at desc) where account_id is not null;
create index dossier_open_by_site on dossier (site_id, id) where is_open and due_at is not null;
create index dossier_code_by_prefix on dossier (site_id, code text_pattern_ops);
comment on table dossier is 'One dossier. The row follows its events; what may be derived (overdue, on time, durations) is not in it.';
comment on column dossier.code is 'Ma so ho so: agency, day, running number of that agency on that day.';
comment on column dossier.sending_key is 'The draft, or the counter''s form, that it was made from: sent twice, it makes one dossier.';
comment on column dossier.revision is 'Grows with every act; an act decided on an older revision is refused.';
comment on column dossier.channel is '1 at the counter, 2 online, 3 by public post (values of the national portal).';
comment on column dossier.calendar_revision is 'Revision of the working calendar that its due date was last counted with.';
comment on column dossier.slip_set_on is 'The day that chooses the set of statutory forms.';
comment on column dossier.receiving_unit_id is 'The one-stop unit that took it in and returns the result.';
comment on column dossier.handling_unit_id is 'The unit that examines it for the deciding agency.';
comment on column dossier.deciding_unit_id is 'The agency that decides and answers for the due date.';
comment on column dossier.unit_id is 'Where it lies now.';
comment on column dossier.limit_value is 'The statutory limit of the procedure version, copied: it may not change under a dossier.';
comment on column dossier.received_by_minute is 'With the 15:00 rule: received up to this minute of the day counts that day.';
comment on column dossier.step_role is 'The role whose task it is now, in the unit where it lies.';
comment on column dossier.intake_due_at is 'An online dossier is to be taken in by then (one working day).';
comment on column dossier.first_due_at is 'The due time printed on the receipt.';
comment on column dossier.ended_at is 'When it was refused or stopped.';
comment on column dossier.fee_rule is 'The rule the fee was taken from, with its citation.';
comment on column dossier.attention_at is 'What a worklist is ordered by: the step''s due time, else the dossier''s, else that of intake.';
grant select, insert on dossier to motcua_app;
grant update (state, revision, calendar_revision, unit_id, step_key, step_role, assignee_id, received_at, received_by, first_due_at, due_at,
  step_due_at, pause_kind, paused_at, resolved_at, returned_at, ended_at, fee_paid_at, result_way, result_address)
  on dossier to motcua_app;

create table dossier_applicant (
  dossier_id uuid primary key references dossier(id),
  site_id integer not null references site(id),
  kind text not null default 'person',
  name text not null,
  identity_number text,
  phone text,
  email text,
  address text,
  birth_date date,
  submitter_name text,
  language text not null default 'vi',
  search_name text not null generated always as (plain(name)) stored,
  constraint an_applicant_is_a_person_or_an_organisation check (kind in ('person', 'organisation')),
  constraint an_applicant_can_be_told_apart check (identity_number is not null or phone is not null),
  constraint an_identity_number_has_digits_only check (identity_number ~ '^[0-9]{9,13}$'),
  constraint a_phone_is_kept_as_national_digits check (phone ~ '^0[0-9]{9,10}$')
);
create index applicant_by_identity_number on dossier_applicant (site_id, identity_number) where identity_number is not null;
create index applicant_by_phone on dossier_applicant (site_id, phone) where phone is not null;
create index applicant_by_name_prefix on dossier_applicant (site_id, search_name text_pattern_ops);
create index applicant_by_name_part on dossier_applicant using gin (search_name gin_trgm_ops);
comment on table dossier_applicant is 'Personal data of the applicant, apart from the dossier: read only where it is needed, and every reading is recorded.';
comment on column dossier_applicant.submitter_name is 'Who brought the dossier, when that is somebody else.';
grant select, insert on dossier_applicant to motcua_app;
grant update (name, identity_number, phone, email, address, birth_date) on dossier_applicant to motcua_app;

create table dossier_answers (
  dossier_id uuid primary key references dossier(id),
  site_id integer not null references site(id),
  answers jsonb not null
);
comment on table dossier_answers is 'The answers to the form of the dossier''s procedure version, as sent.';
grant select, insert on dossier_answers to motcua_app;

create table dossier_paper (
  dossier_id uuid not null references dossier(id),
  site_id integer not null references site(id),
  position smallint not null,
  paper_key text not null,
  name text not null,
  originals smallint not null default 0,
  certified_copies smallint not null default 0,
  photocopies smallint not null default 0,
  added_at timestamptz not null,
  primary key (dossier_id, position),
  constraint a_paper_is_counted_from_zero check (originals >= 0 and certified_copies >= 0 and photocopies >= 0)
);
comment on table dossier_paper is 'Papers handed in at the counter. A supplement adds rows; the receipt lists those that were there when it was given.';
grant select, insert on dossier_paper to motcua_app;

create table dossier_file (
  id uuid primary key,
  site_id integer not null references site(id),
  dossier_id uuid not null references dossier(id),
  stored_file_id uuid not null references stored_file(id),
  purpose text not null,
  field text not null,
  added_at timestamptz not null,
  constraint a_file_has_a_known_purpose check (purpose in ('application', 'supplement', 'result'))
);
create index dossier_file_by_dossier on dossier_file (dossier_id);
comment on table dossier_file is 'Files of a dossier. Append-only.';
comment on column dossier_file.field is 'The question or paper that the file stands for.';
grant select, insert on dossier_file to motcua_app;

create table dossier_step (
  id uuid primary key,
  site_id integer not null references site(id),
  dossier_id uuid not null references dossier(id),
  position integer not null,
  step_key text not null,
  unit_id integer not null references unit(id),
  role text not null,
  given_at timestamptz not null,
  given_by uuid references officer(id),
  given_by_unit_id integer references unit(id),
  taken_at timestamptz,
  assignee_id uuid references officer(id),
  due_at timestamptz,
  closed_at timestamptz,
  closed_by uuid references officer(id),
  outcome text,
  note text not null default '',
  constraint a_step_has_its_place_in_the_trace unique (dossier_id, position),
  constraint a_step_is_closed_with_an_outcome check ((closed_at is null) = (outcome is null)),
  constraint a_step_ends_in_a_known_way check (outcome in ('forwarded', 'sent_back', 'resolved', 'refused', 'stopped')),
  constraint a_step_is_closed_after_it_was_given check (closed_at >= given_at)
);
create unique index a_dossier_lies_at_one_place_at_a_time on dossier_step (dossier_id) where closed_at is null;
create index dossier_step_by_unit on dossier_step (unit_id, given_at);
comment on table dossier_step is 'The control slip (Phieu kiem soat): every unit''s turn, given and taken. Rows are added and closed, never rewritten.';
grant select, insert on dossier_step to motcua_app;
grant update (taken_at, assignee_id, due_at, closed_at, closed_by, outcome) on dossier_step to motcua_app;

create table dossier_pause (
  id uuid primary key,
  site_id integer not null references site(id),
  dossier_id uuid not null references dossier(id),
  kind text not null,
  policy text not null,
  window_value integer,
  window_unit text,
  began_at timestamptz not null,
  begun_by uuid references officer(id),
  reason text not null,
  ended_at timestamptz,
  ended_by uuid references officer(id),
  constraint a_dossier_pause_is_of_a_known_kind check (kind in ('supplement', 'payment', 'other_agency')),
  constraint a_pause_moves_the_due_date_by_a_known_policy check (policy in ('extend', 'restart', 'special_window')),
  constraint a_special_window_states_its_length check ((policy = 'special_window') = (window_value is not null and window_unit is not null)),
  constraint a_pause_ends_after_it_began check (ended_at >= began_at)
);
create unique index a_dossier_is_paused_once_at_a_time on dossier_pause (dossier_id) where ended_at is null;
create index dossier_pause_by_dossier on dossier_pause (dossier_id, began_at);
comment on table dossier_pause is 'When the clock of a due date stood, and why. Rows are added and ended, never rewritten.';
grant select, insert on dossier_pause to motcua_app;
grant update (ended_at, ended_by) on dossier_pause to motcua_app;

create table supplement_request (
  dossier_id uuid primary key references dossier(id),
  site_id integer not null references site(id),
  unit_id integer not null references unit(id),
  requested_at timestamptz not null,
  requested_by uuid not null references officer(id),
  reasons jsonb not null,
  items jsonb not null,
  guidance text not null,
  supplement_by date not null,
  answered_at timestamptz,
  answer_note text,
  constraint a_supplement_is_asked_with_a_reason check (jsonb_array_length(reasons) > 0),
  constraint a_supplement_names_what_is_missing check (jsonb_array_length(items) > 0)
);
create index supplement_request_by_unit on supplement_request (unit_id, requested_at);
comment on table supplement_request is 'What an applicant was asked to add. The key allows one per dossier: everything is to be said at once (ND 118/2025 art. 17.2.a).';
comment on column supplement_request.reasons is 'List of {code, text}.';
comment on column supplement_request.items is 'List of {name, originals, certifiedCopies, photocopies}.';
grant select, insert on supplement_request to motcua_app;
grant update (answered_at, answer_note) on supplement_request to motcua_app;

create table due_date_change (
  id uuid primary key,
  site_id integer not null references site(id),
  dossier_id uuid not null references dossier(id),
  cause text not null,
  changed_at timestamptz not null,
  changed_by uuid references officer(id),
  previous_due_at timestamptz not null,
  new_due_at timestamptz not null,
  extended_to date,
  reason text not null,
  constraint a_due_date_changes_for_a_known_cause check (cause in ('pause', 'extension', 'calendar')),
  constraint an_extension_states_its_day check ((cause = 'extension') = (extended_to is not null)),
  constraint an_extension_gives_more_time check (cause <> 'extension' or new_due_at > previous_due_at)
);
create unique index a_dossier_is_extended_once on due_date_change (dossier_id) where cause = 'extension';
create index due_date_change_by_dossier on due_date_change (dossier_id, changed_at);
comment on table due_date_change is 'Append-only. Every time a promised due time became another, and why.';
grant select, insert on due_date_change to motcua_app;

create table apology (
  dossier_id uuid primary key references dossier(id),
  site_id integer not null references site(id),
  apologised_at timestamptz not null,
  apologised_by uuid not null references officer(id),
  signer_post text not null,
  delaying_unit_id integer not null references unit(id),
  reason text not null,
  due_at timestamptz not null,
  new_date date not null,
  constraint an_apology_gives_its_reason check (length(reason) >= 10)
);
comment on table apology is 'Append-only. The written apology for a delay, with the new day: one per dossier. It does not move the due date.';
comment on column apology.due_at is 'The due time that was or will be missed.';
grant select, insert on apology to motcua_app;

create table withdrawal (
  dossier_id uuid primary key references dossier(id),
  site_id integer not null references site(id),
  requested_at timestamptz not null,
  reason text not null,
  stage text not null,
  confirmed_at timestamptz,
  confirmed_by uuid references officer(id),
  settlement text,
  constraint a_withdrawal_is_confirmed_with_its_settlement check ((confirmed_at is null) = (settlement is null))
);
comment on table withdrawal is 'The applicant''s wish to have the dossier stopped, possible only before a result is issued.';
comment on column withdrawal.stage is 'The state and step that the dossier had reached.';
comment on column withdrawal.settlement is 'What happens to money already paid.';
grant select, insert on withdrawal to motcua_app;
grant update (confirmed_at, confirmed_by, settlement) on withdrawal to motcua_app;

create table dossier_end (
  dossier_id uuid primary key references dossier(id),
  site_id integer not null references site(id),
  kind text not null,
  ended_at timestamptz not null,
  ended_by uuid not null references officer(id),
  reasons jsonb not null,
  guidance text not null,
  constraint a_dossier_ends_refused_or_stopped check (kind in ('refused', 'stopped')),
  constraint a_dossier_is_never_ended_without_a_reason check (jsonb_array_length(reasons) > 0)
);
comment on table dossier_end is 'Append-only. Why a dossier was refused or stopped, and what the applicant can do.';
comment on column dossier_end.reasons is 'List of {code, text}.';
grant select, insert on dossier_end to motcua_app;

create table result_proposal (
  id uuid primary key,
  site_id integer not null references site(id),
  dossier_id uuid not null references dossier(id),
  proposed_at timestamptz not null,
  proposed_by uuid not null references officer(id),
  outcome text not null,
  summary text not null,
  closed_at timestamptz,
  closed_by uuid references officer(id),
  decision text,
  decision_note text,
  constraint a_proposal_grants_or_declines check (outcome in ('granted', 'declined')),
  constraint a_proposal_is_closed_with_a_decision check ((closed_at is null) = (decision is null)),
  constraint a_proposal_is_approved_or_sent_back check (decision in ('approved', 'sent_back'))
);
create unique index a_dossier_has_one_open_proposal on result_proposal (dossier_id) where closed_at is null;
create index result_proposal_by_dossier on result_proposal (dossier_id, proposed_at);
comment on table result_proposal is 'What an officer proposes to decide and what became of it. Rows are added and closed, never rewritten.';
grant select, insert on result_proposal to motcua_app;
grant update (closed_at, closed_by, decision, decision_note) on result_proposal to motcua_app;

create table dossier_result (
  dossier_id uuid primary key references dossier(id),
  site_id integer not null references site(id),
  outcome text not null,
  number text not null,
  issued_on date not null,
  signer_name text not null,
  signer_post text not null,
  stored_file_id uuid references stored_file(id) deferrable initially deferred,
  attached_at timestamptz not null,
  attached_by uuid not null references officer(id),
  constraint a_result_grants_or_declines check (outcome in ('granted', 'declined'))
);
comment on table dossier_result is 'Append-only. The result: its number, day, signer, and the file when it is electronic.';
grant select, insert on dossier_result to motcua_app;

create table result_return (
  dossier_id uuid primary key references dossier(id),
  site_id integer not null references site(id),
  way text not null,
  received_by text not null,
  returned_at timestamptz not null,
  returned_by uuid references officer(id),
  constraint a_result_goes_by_counter_post_or_online check (way in ('counter', 'post', 'online'))
);
comment on table result_return is 'Append-only. How the result reached the applicant and who took it.';
comment on column result_return.received_by is 'Name of the person who took it at the counter, or the parcel''s number.';
comment on column result_return.returned_by is 'The officer who handed it over; null for a download.';
grant select, insert on result_return to motcua_app;

create table dossier_correction (
  id uuid primary key,
  site_id integer not null references site(id),
  dossier_id uuid not null references dossier(id),
  event_id uuid not null references event(id),
  field text not null,
  old_value text not null,
  new_value text not null,
  reason text not null,
  corrected_at timestamptz not null,
  corrected_by uuid not null references officer(id),
  approved_by uuid not null references officer(id),
  constraint a_correction_is_approved_by_somebody_else check (approved_by <> corrected_by)
);
create index dossier_correction_by_dossier on dossier_correction (dossier_id, corrected_at);
comment on table dossier_correction is 'Append-only. What was wrong in the applicant''s data and what it was put to; the event names field, reason and approver only.';
grant select, insert on dossier_correction to motcua_app;

create table tracking_link (
  token_hash text primary key,
  site_id integer not null references site(id),
  dossier_id uuid not null references dossier(id),
  made_at timestamptz not null,
  expires_at timestamptz not null,
  constraint a_tracking_token_is_kept_as_its_hash check (token_hash ~ '^[0-9a-f]{64}$')
);
create index tracking_link_by_age on tracking_link (expires_at);
comment on table tracking_link is 'Random links that open the tracking page of one dossier without code and phone.';
grant select, insert, delete on tracking_link to motcua_app;
