-- Words on both sides of a line break, or before a list within a list, were one word to the search.
update article_text set body_plain = btrim(regexp_replace(replace(replace(replace(replace(
  regexp_replace(regexp_replace(body_html, '</?(br|p|h2|h3|ul|ol|li|blockquote|table|tbody|tr|th|td|figure)( [^>]*)?/?>', ' ', 'g'), '<[^>]+>', '', 'g'),
  '&lt;', '<'), '&gt;', '>'), '&quot;', '"'), '&amp;', '&'), '\s+', ' ', 'g'))
where body_html ~ '<br|[^>]<[uo]l';
update page_text set body_plain = btrim(regexp_replace(replace(replace(replace(replace(
  regexp_replace(regexp_replace(body_html, '</?(br|p|h2|h3|ul|ol|li|blockquote|table|tbody|tr|th|td|figure)( [^>]*)?/?>', ' ', 'g'), '<[^>]+>', '', 'g'),
  '&lt;', '<'), '&gt;', '>'), '&quot;', '"'), '&amp;', '&'), '\s+', ' ', 'g'))
where body_html ~ '<br|[^>]<[uo]l';
