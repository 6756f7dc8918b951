-- One time of a campaign can be called off while the others take place. It stays, with who registered for it, and says why.
alter table campaign_slot add column cancel_reason text not null default '';
comment on column campaign_slot.cancel_reason is 'Why this time alone was called off, as residents read it; empty while it was not.';
