-- What the law does not say in words that are known here is said to be the product's proposal, not the law's.
update required_content set citation = '' where key in ('documents', 'plans', 'budget') and valid_from = '2026-07-01';
comment on column required_content.citation is 'The rule that wants it. Empty: no rule says it, the product proposes it.';
comment on column required_content.most_days is 'The longest time within which it is confirmed, proposed by the product, since the decree names no days: confirm_days may be less, never more.';
