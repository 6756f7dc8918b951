-- A night that goes past midnight belongs to the day on which it began: a day off takes its own night, not the one before.
create or replace function is_open(hours jsonb, on_day text, week_minute integer) returns boolean
  language sql immutable parallel safe strict
  return (
    with at as (
      select week_minute % 1440 as minute, week_minute - week_minute % 1440 as start,
        to_char(on_day::date - 1, 'YYYY-MM-DD') as day_before),
    night as (
      select coalesce(max((span ->> 1)::integer - at.start), 0) as until
      from at, jsonb_array_elements(hours -> 'week') span
      where (span ->> 1)::integer between at.start + 1 and at.start + 360
        and ((span ->> 0)::integer between at.start - 1439 and at.start - 1
          or at.start = 0 and (span ->> 0)::integer = 0 and exists (
            select from jsonb_array_elements(hours -> 'week') sunday
            where (sunday ->> 1)::integer = 10080 and (sunday ->> 0)::integer > 8640)))
    select case
      when at.minute < night.until and not exists (
        select from jsonb_array_elements(hours -> 'exceptions') exception
        where at.day_before between exception ->> 'from' and exception ->> 'to') then true
      else coalesce(
        (select exists (
           select from jsonb_array_elements(exception -> 'open') span
           where at.minute >= (span ->> 0)::integer and at.minute < (span ->> 1)::integer)
         from jsonb_array_elements(hours -> 'exceptions') exception
         where on_day between exception ->> 'from' and exception ->> 'to'
         limit 1),
        at.minute >= night.until and exists (
          select from jsonb_array_elements(hours -> 'week') span
          where week_minute >= (span ->> 0)::integer and week_minute < (span ->> 1)::integer))
      end
    from at, night);
